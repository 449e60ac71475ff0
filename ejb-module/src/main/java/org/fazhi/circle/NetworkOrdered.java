package org.fazhi.circle;

/** A file of streets was uploaded and waits to be read. */
record NetworkOrdered(long id) {
}
