/** Pages of papers: verification for all staff, templates for the section that answers for their wording. */
package org.fazhi.web.paper;
