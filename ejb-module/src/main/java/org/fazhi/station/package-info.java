/**
 * 站点: where people find the police post, mediation, deliberation and legal aid. A registration is a file of the kernel (domain.md 3.2–3.4):
 * {@link org.fazhi.station.StationStep} leads from the draft to the certificate, {@link org.fazhi.station.StationLifeStep} through changes, yearly
 * review and suspension to the closing; what each kind needs stands in {@link org.fazhi.station.StationNeeds}.
 *
 * <p>Registering, changing, suspending and closing write the row of table {@code station} that the circle reads through
 * {@link org.fazhi.station.StationService}; only a place that is {@link org.fazhi.station.StationStatus#ACTIVE} counts. A station under yearly
 * review or rectifying is open and stays on the map.
 */
package org.fazhi.station;
