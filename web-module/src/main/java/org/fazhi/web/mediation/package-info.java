/** Pages of people's mediation: registration, ledger import, committees and their mediators. The list needs no bean ({@link org.fazhi.web.casework.ListPage}). */
package org.fazhi.web.mediation;
