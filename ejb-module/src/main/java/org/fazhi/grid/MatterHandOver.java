package org.fazhi.grid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.casework.Act;
import org.fazhi.casework.CaseFile;
import org.fazhi.casework.Option;
import org.fazhi.casework.Procedures;
import org.fazhi.casework.Step;
import org.fazhi.casework.form.FieldSpec;

/**
 * Lets a matter go on in another room with everything that was noted. The micro court takes, of {@code unit, kind, channel, content, wishes,
 * place, amount, parties}, those for which its opening has a field; the other rooms take the fields of their own forms.
 */
@ApplicationScoped
class MatterHandOver {

    /** The micro court's word. */
    static final String COURT = "court";
    private static final String MEDIATION = "mediation";
    private static final String AID = "legalaid";
    private static final int CAUSE = 60;

    @Inject
    private Procedures procedures;

    boolean knows(String procedure) {
        return procedures.find(procedure).isPresent();
    }

    /** {@return the classifications of another room; empty while the room is not there} */
    List<Option> topics(String procedure) {
        return procedures.find(procedure).map(p -> p.topics()).orElse(List.of());
    }

    List<Option> aidMatters() {
        return knows(AID) ? procedures.of(AID).choices("matters", null) : List.of();
    }

    void toMediation(Act<GridMatter, MatterData.ToMediation> act) {
        var f = act.facts();
        var d = act.data();
        var data = new HashMap<String, Object>();
        data.put("committee", d.committee());
        data.put("type", d.type());
        data.put("source", "APPLICATION");
        data.put("facts", f.content());
        data.put("requests", f.wishes());
        data.put("amount", f.amount());
        data.put("place", place(f));
        data.put("parties", parties(f, d.reporter(), d.opponent(), d.opponentIsUnit()));
        act.desk().goesOnIn(MEDIATION, "REGISTER", data);
    }

    void toAid(Act<GridMatter, MatterData.ToAid> act) {
        var f = act.facts();
        var d = act.data();
        var data = new HashMap<String, Object>();
        data.put("centre", d.centre());
        data.put("channel", "FORWARDED");
        data.put("form", d.form());
        data.put("matter", d.matter());
        data.put("cause", cut(act.file().title()));
        data.put("name", chosen(d.reporter(), f.reporter()));
        data.put("phone", f.phone());
        data.put("address", place(f));
        data.put("facts", f.content());
        data.put("requests", f.wishes());
        if (f.opponent() != null) {
            data.put("opponents", List.of(Map.of("name", f.opponent())));
        }
        act.desk().goesOnIn(AID, "SUBMIT", data);
    }

    void toCourt(Act<GridMatter, MatterData.ToCourt> act) {
        Step<?> opening = procedures.of(COURT).steps().stream().filter(s -> s.row().from().isEmpty()).findFirst().orElseThrow();
        var all = common(act.file(), act.facts(), act.data());
        var data = new LinkedHashMap<String, Object>();
        FieldSpec.of(opening.row().data()).stream().map(FieldSpec::name).filter(all::containsKey).forEach(n -> data.put(n, all.get(n)));
        act.desk().goesOnIn(COURT, opening.name(), data);
    }

    private static Map<String, Object> common(CaseFile file, GridMatter f, MatterData.ToCourt d) {
        var all = new HashMap<String, Object>();
        all.put("unit", file.orgId());
        all.put("kind", d.topic());
        all.put("channel", f.desk().meetings(f.fileId()).isEmpty() ? "GRID" : "WEEKLY_MEETING");
        all.put("content", d.reason() == null ? f.content() : f.content() + "\n" + d.reason());
        all.put("wishes", f.wishes());
        all.put("place", place(f));
        all.put("amount", f.amount());
        all.put("parties", parties(f, d.reporter(), d.opponent(), d.opponentIsUnit()));
        return all;
    }

    private static List<Map<String, Object>> parties(GridMatter f, String reporter, String opponent, Boolean opponentIsUnit) {
        return List.of(party("APPLICANT", "PERSON", chosen(reporter, f.reporter()), f.phone()),
                party("RESPONDENT", Boolean.TRUE.equals(opponentIsUnit) ? "ORGANISATION" : "PERSON", chosen(opponent, f.opponent()), f.opponentPhone()));
    }

    private static String place(GridMatter f) {
        return f.place() == null ? f.where() : f.where() + " " + f.place();
    }

    private static String cut(String title) {
        return title.codePointCount(0, title.length()) > CAUSE ? title.substring(0, title.offsetByCodePoints(0, CAUSE)) : title;
    }

    private static String chosen(String typed, String known) {
        return typed == null ? known : typed;
    }

    private static Map<String, Object> party(String side, String kind, String name, String phone) {
        var party = new HashMap<String, Object>();
        party.put("side", side);
        party.put("kind", kind);
        party.put("name", name);
        party.put("phone", phone);
        return party;
    }
}
