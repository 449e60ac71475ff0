/**
 * Reads streets from files: OpenStreetMap as XML, compressed XML and PBF, and road lines of the land survey as GeoJSON.
 *
 * <p>The PBF decoder is our own: the subset that streets need (zlib blocks, dense nodes, ways) takes fewer lines than a library takes
 * megabytes, and the usual ones are LGPL-3 and bring a protobuf runtime that clashes with others in a server.
 */
package org.fazhi.circle.roads;
