/**
 * The street engine: a compact graph, walking distances, contours and siting. Plain Java and JTS geometry; no server, no database, so that
 * rules and figures can be tried anywhere.
 *
 * <p>Words. A <em>node</em> is a junction or end of streets, an <em>edge</em> the street between two nodes with its bends. Lengths are
 * centimetres as {@code int}, measured on a sphere of 6,371,008.8 m; positions are degrees of CGCS2000 times 10<sup>7</sup> as {@code int}
 * (about one centimetre). Distances run <em>along streets</em>, from the point of a street that lies nearest to the asked place; the piece
 * beside the street is told apart ({@link org.fazhi.circle.net.Snap#offStreet}). One-way rules do not bind walkers and are not kept.
 *
 * <p>Why own code: a ten-minute walk touches some hundred junctions; measured beside GraphHopper it is an order of magnitude faster,
 * needs a few megabytes, and knows gates, closures and the bureau's own links.
 */
package org.fazhi.circle.net;
