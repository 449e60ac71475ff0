/** Pages about the house itself: legal numbers for all staff, the state of the running system for its administrator. */
package org.fazhi.web.platform;
