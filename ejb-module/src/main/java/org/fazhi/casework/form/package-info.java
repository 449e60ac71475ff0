/**
 * From typed text to a step's data: {@link org.fazhi.casework.form.Field} describes a record component,
 * {@link org.fazhi.casework.form.FormReader} reads it from a page, a JSON body or a ledger row and says in Chinese what is wrong.
 */
package org.fazhi.casework.form;
