package org.fazhi.reporting;

/**
 * A relation of facts with a row per thing that is counted. It has the columns {@code district_id}, {@code street_id} (null: directly below
 * the district) and {@code org_id}.
 *
 * @param name     short name under which filed copies keep its rows
 * @param relation table or view
 * @param key      column of the row's key
 * @param day      column of the day by which it falls into a period
 */
public record Source(String name, String relation, String key, String day) {
}
