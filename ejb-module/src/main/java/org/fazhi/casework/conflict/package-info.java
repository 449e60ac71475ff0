/**
 * Whether somebody stands too near to a party to sit between the parties, and whether two things that people typed differently are the same.
 * Pure; each room says in its own words what follows.
 */
package org.fazhi.casework.conflict;
