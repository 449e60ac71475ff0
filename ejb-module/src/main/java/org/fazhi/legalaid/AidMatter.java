package org.fazhi.legalaid;

/**
 * A matter for which aid can be given: the law's list (法律援助法29、31、33) and the province's; a table, so that the province can add.
 *
 * @param id        key
 * @param code      stable code
 * @param name      in Chinese
 * @param basis     article, as users read it
 * @param specialty what a provider should know
 */
public record AidMatter(long id, String code, String name, String basis, AidCodes.Specialty specialty) {
}
