/**
 * Programs for measuring, never part of the build's tests. {@link org.fazhi.bench.Seed} fills a running demo bureau with invented
 * mediations: {@code mvn -Pseed -Dfazhi.seed.count=100000} beside a running {@code mvn -Prun} with the same home.
 * {@link org.fazhi.bench.Lists} then measures lists through REST: {@code mvn -Pbench}. {@link org.fazhi.bench.Circle} measures the street engine on
 * street files given to it; it needs no server.
 */
package org.fazhi.bench;
