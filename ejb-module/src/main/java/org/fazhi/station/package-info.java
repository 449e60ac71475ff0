/**
 * Stations: where people find the police post, mediation, deliberation and legal aid. This room keeps the places and their weekly hours,
 * which the circle reads; registration, people and yearly review are to be added beside them.
 *
 * <p>Other rooms ask {@link org.fazhi.station.StationService}. Only a station that is {@link org.fazhi.station.StationStatus#ACTIVE} counts.
 */
package org.fazhi.station;
