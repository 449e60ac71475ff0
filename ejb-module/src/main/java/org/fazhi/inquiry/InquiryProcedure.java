package org.fazhi.inquiry;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fazhi.access.Caller;
import org.fazhi.casework.Act;
import org.fazhi.casework.CaseFile;
import org.fazhi.casework.DossierFacts;
import org.fazhi.casework.DossierFacts.Fact;
import org.fazhi.casework.Option;
import org.fazhi.casework.Procedure;
import org.fazhi.casework.Procedures;
import org.fazhi.casework.SearchTerms;
import org.fazhi.casework.Staff;
import org.fazhi.casework.Standing;
import org.fazhi.casework.Unit;
import org.fazhi.casework.form.PhoneNumber;
import org.fazhi.paper.PaperKind;
import org.fazhi.platform.Texts;
import org.fazhi.platform.Vault;
import org.fazhi.station.StationDutyService;

/** Tells the kernel about inquiries. */
@ApplicationScoped
public class InquiryProcedure implements Procedure<InquiryCase> {

    private static final String WORD = "inquiry";

    @PersistenceContext(unitName = "fazhi")
    private EntityManager em;
    @Inject
    private Vault vault;
    @Inject
    private Staff staff;
    @Inject
    private Procedures procedures;
    @EJB
    private StationDutyService stations;

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public List<InquiryStatus> statuses() {
        return List.of(InquiryStatus.values());
    }

    @Override
    public List<InquiryStep> steps() {
        return List.of(InquiryStep.values());
    }

    @Override
    public List<InquiryDeadline> deadlines() {
        return List.of(InquiryDeadline.values());
    }

    @Override
    public List<String> road() {
        return List.of(InquiryStatus.RECEIVED.name(), InquiryStatus.ANSWERED.name());
    }

    @Override
    public InquiryCase load(CaseFile file) {
        return em.find(InquiryCase.class, file.id()).with(vault, stations);
    }

    @Override
    public InquiryCase open(CaseFile file) {
        return new InquiryCase(file.id()).with(vault, stations);
    }

    @Override
    public Unit unitOf(Record data) {
        return staff.unit(((InquiryData.Reception) data).unit()).orElse(null);
    }

    @Override
    public SearchTerms terms(CaseFile file, InquiryCase facts) {
        return new SearchTerms().name(facts.name()).name(facts.opponent()).phone(facts.phone()).digest(facts.idDigest()).text(facts.where());
    }

    @Override
    public Map<String, Object> paper(PaperKind kind, Act<InquiryCase, ?> act) {
        return null;
    }

    @Override
    public List<Option> topics() {
        return Stream.of(InquiryCase.Purpose.values()).map(p -> new Option(p.name(), Texts.of(WORD).get("topic." + p.name()))).toList();
    }

    @Override
    public DossierFacts facts(CaseFile file, InquiryCase f, Caller caller, Standing standing) {
        var facts = new ArrayList<Fact>();
        add(facts, "channel", Texts.of(WORD).name(f.channel()), false);
        add(facts, "name", f.name(), false);
        add(facts, "phone", PhoneNumber.mask(f.phone()), false);
        add(facts, "idNumber", f.idMask(), false);
        add(facts, "address", f.address(), false);
        add(facts, "opponent", f.opponent(), false);
        add(facts, "opponentPhone", PhoneNumber.mask(f.opponentPhone()), false);
        add(facts, "place", f.where(), false);
        add(facts, "amount", f.amount() == null ? null : String.format("%,.2f元", f.amount()), false);
        add(facts, "content", f.content(), true);
        add(facts, "wishes", f.wishes(), true);
        return new DossierFacts(List.copyOf(facts), List.of());
    }

    private static void add(List<Fact> facts, String field, String text, boolean wide) {
        if (text != null || !wide) {
            facts.add(new Fact(Texts.of(WORD).get("field." + field), text == null ? "—" : text, wide));
        }
    }

    @Override
    public List<Option> options(String list, CaseFile file, InquiryCase facts) {
        return switch (list) {
            case "committees" -> committees(file);
            case "disputeTypes" -> procedures.of("mediation").topics();
            default -> List.of();
        };
    }

    /** Committees of the unit itself and below it first; else those of the subdistrict. */
    private List<Option> committees(CaseFile file) {
        var near = staff.unitsBelow(file.orgPath(), "COMMITTEE");
        var street = file.streetId() == null ? null : staff.unit(file.streetId()).orElse(null);
        var all = near.isEmpty() && street != null ? staff.unitsBelow(street.path(), "COMMITTEE") : near;
        return all.stream().map(u -> new Option(String.valueOf(u.id()), u.name())).toList();
    }

    @Override
    public List<Option> choices(String list, Caller caller) {
        return list.equals("units") ? List.of(new Option(String.valueOf(caller.orgId()), caller.orgName())) : List.of();
    }
}
