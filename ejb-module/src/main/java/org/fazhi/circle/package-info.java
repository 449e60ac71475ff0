/**
 * 十分钟法律服务圈: who reaches which service within ten minutes on the streets that really exist, who does not and why, and where the next
 * station should stand.
 *
 * <p>Words. A <em>community</em> (小区) has households and is left through its open gates, or from its centre when none is known. It
 * <em>reaches</em> a kind of station when one that is open lies within the limit of its measure ({@link org.fazhi.circle.Measure}). Four kinds make
 * up the circle. Figures weigh communities by households. Where a place is not tied to the street net, the straight line times a factor
 * stands in, always marked as an estimate.
 *
 * <p>Streets live in {@code circle.net} (engine) and {@code circle.roads} (readers). {@link org.fazhi.circle.CircleService} answers questions,
 * {@link org.fazhi.circle.NetworkService} keeps streets, {@link org.fazhi.circle.PlacesService} keeps communities,
 * {@link org.fazhi.circle.SnapshotService} keeps figures of a day.
 */
package org.fazhi.circle;
