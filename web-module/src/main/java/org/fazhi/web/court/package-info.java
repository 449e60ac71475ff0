/** Pages of the micro court beside list and dossier: indicators and the heat map. */
package org.fazhi.web.court;
