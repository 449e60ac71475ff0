package org.fazhi.legalaid;

import java.sql.Connection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.fazhi.platform.Texts;

/**
 * Conflicts of interest (律师法39; domain.md 2.6): the same person or the same unit on both sides, a person who dealt with the same dispute
 * elsewhere in the house, a duty lawyer who helped several of the accused.
 */
final class AidConflicts {

    private static final String OTHER_SIDE = "select count(*) from aid_case c join case_file f on f.id = c.file_id where f.id <> ? and not f.voided"
            + " and f.status not in ('WITHDRAWN', 'DEEMED_WITHDRAWN', 'REDIRECTED', 'OBJECTION_MAINTAINED', 'REFUSED') and (c.id_digest = any (?) or c.name = any (?))"
            + " and (c.provider = ? and not f.final or c.unit = ? and exists (select 1 from aid_opponent o where o.file_id = c.file_id and (o.name = ? or o.id_digest = ?)))";
    private static final String HELPED = "select count(distinct h.person) from aid_help h where h.handler_id = ? and h.kind = 'DUTY_LAWYER_HELP' and h.person = any (?)";

    private AidConflicts() {
    }

    /** {@return what speaks against a person of a unit, in Chinese; empty when nothing does. {@code person} null asks for the unit alone} */
    static Optional<String> of(AidCase facts, Provider person, long unit, String unitName) {
        var words = Texts.of(AidProcedure.WORD);
        var names = Stream.of(Stream.of(facts.applicant().name(), facts.applicant().agent()), facts.opponents().stream().flatMap(o -> Stream.of(o.name(), nn(o.agent()))))
                .flatMap(s -> s).filter(Objects::nonNull).filter(s -> !s.isEmpty()).toList();
        if (person != null && names.contains(person.name())) {
            return Optional.of(words.get("conflict.SELF", person.name()));
        }
        if (facts.opponents().stream().anyMatch(o -> unitName.equals(o.agentUnit()))) {
            return Optional.of(words.get("conflict.SAME_FIRM", unitName));
        }
        if (!facts.opponents().isEmpty() && otherSide(facts, person, unit) > 0) {
            return Optional.of(words.get("conflict.BOTH_SIDES", person == null ? unitName : person.name()));
        }
        return person == null ? Optional.empty() : elsewhere(facts, person);
    }

    private static Optional<String> elsewhere(AidCase facts, Provider person) {
        var words = Texts.of(AidProcedure.WORD);
        var before = facts.desk().elsewhere(person.account(), facts.applicant().name());
        if (!facts.opponents().isEmpty() && !before.isEmpty()) {
            var both = facts.opponents().stream().flatMap(o -> facts.desk().elsewhere(person.account(), o.name()).stream()).filter(before::contains).findFirst();
            if (both.isPresent()) {
                return Optional.of(words.get("conflict.HANDLED_BEFORE", person.name(), both.get()));
            }
        }
        if (facts.subject().coAccused() != null) {
            var accused = Stream.concat(Stream.of(facts.applicant().name()), Stream.of(facts.subject().coAccused().split("、"))).distinct().toArray(String[]::new);
            int helped = facts.desk().tables().list(HELPED, s -> {
                s.setLong(1, person.account());
                s.setArray(2, s.getConnection().createArrayOf("varchar", accused));
            }, r -> r.getInt(1)).get(0);
            return helped > 1 ? Optional.of(words.get("conflict.DUTY", person.name())) : Optional.empty();
        }
        return Optional.empty();
    }

    private static int otherSide(AidCase facts, Provider person, long unit) {
        List<String> digests = facts.opponents().stream().map(AidOpponent::idDigest).filter(Objects::nonNull).toList();
        List<String> names = facts.opponents().stream().map(AidOpponent::name).toList();
        return facts.desk().tables().list(OTHER_SIDE, s -> {
            Connection c = s.getConnection();
            s.setLong(1, facts.fileId());
            s.setArray(2, c.createArrayOf("varchar", digests.toArray()));
            s.setArray(3, c.createArrayOf("varchar", names.toArray()));
            s.setLong(4, person == null ? -1 : person.account());
            s.setLong(5, unit);
            s.setString(6, facts.applicant().name());
            s.setString(7, facts.applicant().idDigest());
        }, r -> r.getInt(1)).get(0);
    }

    private static String nn(String text) {
        return text == null ? "" : text;
    }
}
