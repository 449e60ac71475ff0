/** Pages of legal aid: the guide, the light registers, providers and figures. List, dossier and registration are the common ones. */
package org.fazhi.web.legalaid;
