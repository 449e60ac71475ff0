package org.fazhi.court;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.access.Role;
import org.fazhi.casework.Act;
import org.fazhi.casework.Assignee;
import org.fazhi.casework.Holder;
import org.fazhi.casework.conflict.PanelTier;
import org.fazhi.mediation.Codes;

/** What the steps of {@link CourtStep} and {@link OutcomeStep} change. */
final class CourtEffects {

    private CourtEffects() {
    }

    static void request(Act<CourtCase, CourtData.Request> act) {
        act.facts().requested(act.data());
        act.file().describe(CourtWords.title(act.facts()), act.data().kind().name());
        act.file().label(CourtGuards.guarded(act.facts(), act) ? "PROTECTED" : "NORMAL");
    }

    static void tier(Act<CourtCase, CourtData.Tiers> act) {
        var d = act.data();
        var numbers = new Tiering.Numbers(Tiering.tiers(code -> CourtGuards.number(act, code)), act.desk().parameter("COURT_LIFT_MONEY", act.on()).value(),
                CourtGuards.number(act, "COURT_LIFT_RISK"));
        act.facts().tiered(d, Tiering.of(new Tiering.Matter(act.facts().kind(), act.facts().amount(), d.risk(), Boolean.TRUE.equals(d.legalDoubt()),
                Boolean.TRUE.equals(d.partyAsks())), numbers));
        if (act.file().number() == null) {
            var unit = act.facts().desk().unit(act.file().orgId());
            act.desk().issueNumber("court:" + act.file().orgId(), "（{year}）" + unit.shortName() + "微议字第{n}号", act.on());
        }
    }

    static void panel(Act<CourtCase, CourtData.Panel> act) {
        var known = act.data().people().stream().flatMap(k -> act.facts().desk().person(act.file(), k).stream())
                .map(p -> new CourtPanelist.Seat(p.key(), p.account(), p.name(), p.unit(), p.tier()));
        var invited = act.data().invited().stream().map(i -> new CourtPanelist.Seat(null, null, i.name(), i.unit(), i.profession().tier()));
        var seats = Stream.concat(known, invited).toList();
        act.facts().seats(seats);
        act.desk().handledBy(seats.stream().map(CourtPanelist.Seat::account).filter(Objects::nonNull).distinct().toList(), act.on());
    }

    static void notice(Act<CourtCase, CourtData.Notice> act) {
        act.facts().appointed(act.data().heldOn(), act.data().heldAt(), act.data().heldPlace());
        act.data().told().forEach((party, on) -> act.facts().party(party).ifPresent(p -> p.told(on)));
    }

    static void session(Act<CourtCase, CourtData.Session> act) {
        act.facts().appointed(act.on(), null, act.facts().heldPlace());
        act.facts().held();
    }

    static void settle(Act<CourtCase, CourtData.Minutes> act) {
        act.facts().settled(act.data());
        ended(act, CourtCodes.Outcome.SETTLED);
    }

    static void upgrade(Act<CourtCase, CourtData.Upgrade> act) {
        act.facts().lifted(act.data());
        act.desk().handledBy(List.of(), act.on());
    }

    static void again(Act<CourtCase, ?> act) {
        act.facts().takenUpAgain();
        act.desk().handledBy(List.of(), act.on());
    }

    /** Whoever applies now is an applicant there, everybody else is asked there; with all of them applying their sides stay. */
    static void convert(Act<CourtCase, CourtData.Conversion> act) {
        var f = act.facts();
        var d = act.data();
        boolean jointly = f.parties().stream().allMatch(p -> d.applying().contains(p.id()));
        var ordered = f.parties().stream().sorted(java.util.Comparator.comparing((CourtParty p) -> !d.applying().contains(p.id())).thenComparing(CourtParty::seq)).toList();
        var parties = ordered.stream().map(p -> p.asParty(jointly ? p.side() : d.applying().contains(p.id()) ? Codes.Side.APPLICANT : Codes.Side.RESPONDENT, f.desk().vault()))
                .toList();
        var data = new HashMap<String, Object>();
        data.put("committee", d.committee());
        data.put("source", Codes.CaseSource.APPLICATION.name());
        data.put("type", d.type());
        data.put("cause", f.subject() == null || f.subject().codePointCount(0, f.subject().length()) > 60 ? null : f.subject());
        data.put("facts", f.content());
        data.put("requests", f.wishes());
        data.put("amount", f.amount());
        data.put("place", f.place());
        data.put("appliedOn", d.appliedOn());
        data.put("violence", f.violence());
        data.put("confidential", CourtGuards.guarded(f, act));
        data.put("parties", parties);
        f.ended(CourtCodes.Outcome.MEDIATION, act.on());
        act.desk().goesOnIn("mediation", "REGISTER", data);
    }

    static void toTopic(Act<CourtCase, CourtData.ToTopic> act) {
        var f = act.facts();
        var data = new HashMap<String, Object>();
        data.put("unit", act.file().orgId());
        data.put("scope", f.kind().name());
        data.put("origin", "MICRO_COURT");
        data.put("subject", f.subject());
        data.put("content", f.wishes() == null ? f.content() : f.content() + "\n" + f.wishes());
        data.put("proposer", f.names(Codes.Side.APPLICANT));
        data.put("ownersItem", f.ownersItem() == null ? null : f.ownersItem().name());
        f.ended(CourtCodes.Outcome.TOPIC, act.on());
        act.desk().goesOnIn("deliberation", "PROPOSE", data);
    }

    static void toAid(Act<CourtCase, CourtData.ToAid> act) {
        var f = act.facts();
        var d = act.data();
        var party = f.party(d.party()).orElseThrow();
        var data = new HashMap<>(party.asParty(party.side(), f.desk().vault()));
        List.of("side", "kind", "representative").forEach(data::remove);
        data.put("agentKind", party.agent() == null ? null : "ENTRUSTED");
        data.put("centre", d.centre());
        data.put("channel", "FORWARDED");
        data.put("form", d.form());
        data.put("matter", d.matter());
        data.put("cause", f.subject().codePoints().limit(60).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString());
        data.put("facts", f.content());
        data.put("requests", f.wishes());
        data.put("violence", f.violence());
        data.put("madeOn", act.on());
        data.put("oral", true);
        data.put("opponents", f.parties().stream().filter(p -> p.side() != party.side()).map(p -> opponent(p, f)).toList());
        ended(act, CourtCodes.Outcome.AID);
        act.desk().goesOnIn("legalaid", "SUBMIT", data);
    }

    private static HashMap<String, Object> opponent(CourtParty p, CourtCase f) {
        var out = new HashMap<String, Object>();
        var all = p.asParty(p.side(), f.desk().vault());
        List.of("name", "idNumber", "agent").forEach(k -> out.put(k, all.get(k)));
        return out;
    }

    static void elsewhere(Act<CourtCase, CourtData.Elsewhere> act) {
        ended(act, CourtCodes.Outcome.ROUTE);
    }

    static void noResult(Act<CourtCase, CourtData.NoResult> act) {
        ended(act, CourtCodes.Outcome.NO_RESULT);
    }

    static void decline(Act<CourtCase, CourtData.Ending> act) {
        act.facts().ended(CourtCodes.Outcome.DECLINED, act.on());
    }

    /** Everybody whose matter ended here is visited once: after the last day of what was agreed. */
    private static void ended(Act<CourtCase, ?> act, CourtCodes.Outcome how) {
        act.facts().ended(how, act.on());
        LocalDate from = act.facts().lastDue(act.on());
        act.desk().task(CourtTask.VISIT, Assignee.role(act.file().orgId(), Role.COMMUNITY), from, from.plusDays(CourtGuards.number(act, "COURT_VISIT_DAYS")), "",
                act.facts().items().stream().map(CourtItem::text).collect(Collectors.joining("；")).codePoints().limit(200)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString());
    }

    // --- who holds it

    /** The community convenes; over what the officers sit, the office of the subdistrict does. */
    static Holder convener(Act<CourtCase, ?> act) {
        return act.facts().tier() == PanelTier.OFFICER ? act.facts().desk().office(act.file()) : Holder.desk(Role.COMMUNITY);
    }

    static Holder community(Act<CourtCase, ?> act) {
        return Holder.desk(Role.COMMUNITY);
    }
}
