/**
 * Pages of the ten-minute circle: the map, its figures as tables, plans and snapshots, streets, places. The base map is drawn here from the
 * imported streets ({@link org.fazhi.web.circle.TileServlet}); the map's data come from {@link org.fazhi.web.circle.DataServlet} as GeoJSON. No
 * request leaves the house.
 */
package org.fazhi.web.circle;
