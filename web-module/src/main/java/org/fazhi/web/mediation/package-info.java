/** The counter of people's mediation: one bean per page of {@code /mediation}. */
package org.fazhi.web.mediation;
