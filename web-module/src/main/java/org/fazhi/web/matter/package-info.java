/** Pages of the grid beside list and dossier: the report on one screen, the indicators, the missed meetings. */
package org.fazhi.web.matter;
