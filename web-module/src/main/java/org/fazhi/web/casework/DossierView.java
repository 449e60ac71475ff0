package org.fazhi.web.casework;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fazhi.casework.Dossier;
import org.fazhi.casework.Option;
import org.fazhi.casework.Rights;
import org.fazhi.casework.Rights.StepOffer;
import org.fazhi.casework.form.FieldSpec;
import org.fazhi.paper.PaperRow;
import org.fazhi.platform.Texts;

/** A dossier arranged for the page: what stands where, in which order, how much of it. */
public class DossierView {

    static final String OVERVIEW = "overview";
    private static final int ROWS = 5;
    private static final int LATEST = 4;
    private static final int WHOLE = 100;
    private static final int NAME_FROM = 20;
    private static final int WORD_FROM = 8;
    /** Fields that tell in one line what came of a step, in any procedure. */
    private static final Set<String> GIST = Set.of("party", "mediators", "answer", "method", "result", "resultNote", "code", "ground", "status", "reason",
            "note", "report", "days", "sealedOn", "facts");
    private static final int LONGEST_GIST = 120;

    private final Dossier dossier;
    private final Function<String, List<Option>> options;
    private final Function<String, List<FieldSpec>> forms;
    private final Map<String, List<FieldSpec>> read = new HashMap<>();

    DossierView(Dossier dossier, Function<String, List<Option>> options, Function<String, List<FieldSpec>> forms) {
        this.dossier = dossier;
        this.options = options;
        this.forms = forms;
    }

    /**
     * A tab.
     *
     * @param key   its word in the address
     * @param label its name
     * @param count how much is in it, or null
     */
    public record Tab(String key, String label, Integer count) {
    }

    /**
     * A holder as a part of the bar.
     *
     * @param of    who and how long
     * @param word  as much as there is room for
     * @param share width in days
     * @param now   whether it is the present one
     */
    public record Part(Dossier.HolderDays of, String word, long share, boolean now) {
    }

    /**
     * A line of the history with its data in words and its papers.
     *
     * @param of      the line
     * @param entries its data
     * @param papers  papers that it issued
     */
    public record Act(Dossier.Line of, List<StepWords.Entry> entries, List<PaperRow> papers) {

        /** {@return what came of it in one line; who did it when its data tells nothing} */
        public String getGist() {
            var told = entries.stream().filter(e -> GIST.contains(e.name())).map(StepWords.Entry::text).collect(Collectors.joining("　"));
            var text = told.isEmpty() ? of.actor() : told;
            return text.codePointCount(0, text.length()) > LONGEST_GIST ? text.substring(0, text.offsetByCodePoints(0, LONGEST_GIST)) + "……" : text;
        }
    }

    /** {@return the tabs in their order} */
    public List<Tab> getTabs() {
        var words = Texts.of("casework");
        var tabs = new ArrayList<Tab>();
        tabs.add(new Tab(OVERVIEW, words.get("dossier.tab.overview"), null));
        dossier.facts().tables().forEach(t -> tabs.add(new Tab(t.key(), t.title(), t.rows().size())));
        tabs.add(new Tab("process", words.get("dossier.tab.process"), dossier.history().size()));
        tabs.add(new Tab("papers", words.get("dossier.tab.papers"), dossier.papers().size()));
        tabs.add(new Tab("attachments", words.get("dossier.tab.attachments"), dossier.attachments().size()));
        tabs.add(new Tab("history", words.get("dossier.tab.history"), dossier.history().size()));
        tabs.add(new Tab("deadlines", words.get("dossier.tab.deadlines"), dossier.deadlines().size()));
        return tabs;
    }

    /** {@return the next action, or null} */
    public StepOffer getFirst() {
        return dossier.rights().steps().stream().filter(StepOffer::open).findFirst().orElse(null);
    }

    /** {@return further steps that stand in sight, the possible ones first} */
    public List<StepOffer> getRows() {
        return others().stream().limit(ROWS).toList();
    }

    /** {@return steps behind 更多} */
    public List<StepOffer> getMore() {
        return others().stream().skip(ROWS).toList();
    }

    private List<StepOffer> others() {
        return dossier.rights().steps().stream().filter(s -> s != getFirst()).toList();
    }

    /** {@return deadlines that still matter} */
    public List<Dossier.Clock> getOpenDeadlines() {
        return dossier.deadlines().stream().filter(Dossier.Clock::open).toList();
    }

    /** {@return the bar of holders; those of less than a day have no width of their own} */
    public List<Part> getParts() {
        long all = Math.max(1, dossier.elapsedDays());
        return dossier.holders().stream().filter(h -> h.days() > 0 || h.to() == null).map(h -> {
            long percent = h.days() * WHOLE / all;
            var days = Texts.of("casework").get("dossier.days", h.days());
            var word = percent >= NAME_FROM ? h.name() + "　" + days : percent >= WORD_FROM ? days : String.valueOf(h.days());
            return new Part(h, word, h.days(), h.to() == null);
        }).toList();
    }

    /** {@return the history, newest first} */
    public List<Act> getActs() {
        return dossier.history().stream().map(l -> new Act(l, new StepWords(dossier.row().procedure(), l.step()).read(form(l.step()), l.data(), options),
                dossier.papers().stream().filter(p -> p.eventId() == l.id()).toList())).toList();
    }

    /** {@return what was done after the version that somebody saw: each act raises it by one} */
    List<Act> since(int version) {
        return getActs().stream().filter(a -> a.of().seq() > version).toList();
    }

    /** {@return the latest acts, for the first tab} */
    public List<Act> getLatest() {
        return getActs().stream().limit(LATEST).toList();
    }

    /** {@return whether the file has a label that the head must show} */
    public boolean isLabelled() {
        return !dossier.secrecy().equals(Texts.of("casework").get("secrecy.NORMAL"));
    }

    /** {@return the name of the paper that the page prints as} */
    public String getSlip() {
        return Texts.of(dossier.row().procedure()).getOr("title", "") + Texts.of("casework").get("dossier.slip");
    }

    /** {@return the offer of a step, or null} */
    StepOffer offer(String step) {
        return dossier.rights().steps().stream().filter(s -> s.step().equals(step)).findFirst().orElse(null);
    }

    /** {@return whether the caller may take a step now} */
    public boolean offered(String step) {
        var offer = offer(step);
        return offer != null && offer.open();
    }

    /** {@return whether the caller sees the outline only} */
    public boolean isOutline() {
        return dossier.rights().view() == Rights.View.OUTLINE;
    }

    private List<FieldSpec> form(String step) {
        return read.computeIfAbsent(step, forms);
    }
}
