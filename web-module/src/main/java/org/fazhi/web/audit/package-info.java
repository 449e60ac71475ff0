/** The auditor's page: the journal with its filters, and its verification. */
package org.fazhi.web.audit;
