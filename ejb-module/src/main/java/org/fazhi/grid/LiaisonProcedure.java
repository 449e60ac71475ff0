package org.fazhi.grid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fazhi.access.Caller;
import org.fazhi.access.Scope;
import org.fazhi.casework.Act;
import org.fazhi.casework.CaseFile;
import org.fazhi.casework.DossierFacts;
import org.fazhi.casework.DossierFacts.Fact;
import org.fazhi.casework.Option;
import org.fazhi.casework.Procedure;
import org.fazhi.casework.SearchTerms;
import org.fazhi.casework.Standing;
import org.fazhi.casework.Unit;
import org.fazhi.paper.PaperKind;
import org.fazhi.platform.Texts;

/** Tells the kernel about liaisons. */
@ApplicationScoped
public class LiaisonProcedure implements Procedure<GridLiaison> {

    /** The room's word. */
    public static final String WORD = "liaison";

    @PersistenceContext(unitName = "fazhi")
    private EntityManager em;
    @Inject
    private MicroGridDesk desk;

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public List<LiaisonStatus> statuses() {
        return List.of(LiaisonStatus.values());
    }

    @Override
    public List<LiaisonStep> steps() {
        return List.of(LiaisonStep.values());
    }

    @Override
    public List<LiaisonDeadline> deadlines() {
        return List.of(LiaisonDeadline.values());
    }

    @Override
    public List<String> road() {
        return Stream.of(LiaisonStatus.NOMINATED, LiaisonStatus.SELECTED, LiaisonStatus.PUBLICISED, LiaisonStatus.APPOINTED).map(Enum::name).toList();
    }

    @Override
    public GridLiaison load(CaseFile file) {
        return em.find(GridLiaison.class, file.id()).with(desk);
    }

    @Override
    public GridLiaison open(CaseFile file) {
        return new GridLiaison(file.id()).with(desk);
    }

    @Override
    public Unit unitOf(Record data) {
        return desk.matters().unit(((LiaisonData.Nomination) data).unit());
    }

    @Override
    public Scope scope(Caller caller) {
        return GridScope.of(caller);
    }

    @Override
    public boolean readsInFull(Caller caller, CaseFile file, Standing standing) {
        return GridScope.reads(caller, standing);
    }

    @Override
    public SearchTerms terms(CaseFile file, GridLiaison facts) {
        return new SearchTerms().name(facts.name()).phone(facts.phone());
    }

    @Override
    public Map<String, Object> paper(PaperKind kind, Act<GridLiaison, ?> act) {
        return null;
    }

    @Override
    public List<Option> topics() {
        return Stream.of(LiaisonData.Nearness.values()).map(n -> new Option(n.name(), Texts.of(WORD).get("topic." + n.name()))).toList();
    }

    @Override
    public DossierFacts facts(CaseFile file, GridLiaison f, Caller caller, Standing standing) {
        var words = Texts.of(WORD);
        return new DossierFacts(List.of(fact("micro", desk.micro(f.microGridId()).map(MicroGridDesk.Micro::name).orElse(null)), fact("phone", f.phone()),
                fact("nearness", words.get("topic." + f.nearness())), fact("way", words.name(f.way())), fact("address", f.address()), fact("appointedOn", f.appointedOn()),
                fact("trainings", words.get("trainings.of", f.trainings(), f.hours())), fact("endedOn", f.endedOn())), List.of());
    }

    private static Fact fact(String key, Object value) {
        return new Fact(Texts.of(WORD).get("fact." + key), value == null ? "—" : value.toString(), false);
    }

    @Override
    public List<Option> options(String list, CaseFile file, GridLiaison facts) {
        return list.equals("micros") ? micros(file.orgId()) : List.of();
    }

    private List<Option> micros(long orgId) {
        return desk.ofCommunity(orgId).stream().map(m -> new Option(String.valueOf(m.id()), m.name())).toList();
    }

    @Override
    public List<Option> choices(String list, Caller caller) {
        return switch (list) {
            case "units" -> List.of(new Option(String.valueOf(caller.orgId()), caller.orgName()));
            case "micros" -> micros(caller.orgId());
            default -> List.of();
        };
    }
}
