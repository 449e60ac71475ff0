/** Pages of 村（社区）法律顾问 beyond those that every procedure has. */
package org.fazhi.web.adviser;
