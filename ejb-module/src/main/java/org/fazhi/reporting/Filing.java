package org.fazhi.reporting;

import java.time.LocalDateTime;

/**
 * A report as it was handed in.
 *
 * @param id      key
 * @param version counts the filings of the same unit and period from 1
 * @param name    file name of the kept copy
 * @param digest  SHA-256 of the kept copy, hexadecimal
 * @param by      who filed it
 * @param at      when, in Asia/Shanghai
 */
public record Filing(long id, int version, String name, String digest, String by, LocalDateTime at) {
}
