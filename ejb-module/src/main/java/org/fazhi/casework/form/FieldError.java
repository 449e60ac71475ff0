package org.fazhi.casework.form;

/**
 * One thing that is wrong with one field.
 *
 * @param field   path of the field: {@code reason}, {@code parties.0.idNumber}; empty for the whole form
 * @param message a Chinese sentence: what is wrong and what to do
 */
public record FieldError(String field, String message) {
}
