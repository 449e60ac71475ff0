/** Pages of the working-day calendar: the deadline calculator, whose question stands in its address, and the calendar of a year. */
package org.fazhi.web.calendar;
