/** Pages of the kernel that belong to no single procedure: the workbench. */
package org.fazhi.web.casework;
