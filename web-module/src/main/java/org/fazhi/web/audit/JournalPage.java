package org.fazhi.web.audit;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.audit.Actions;
import org.fazhi.audit.JournalFilter;
import org.fazhi.audit.JournalLine.Result;
import org.fazhi.audit.JournalPage.Row;
import org.fazhi.audit.JournalService;
import org.fazhi.audit.Verification;
import org.fazhi.platform.Texts;
import org.fazhi.web.frame.Query;

/** The journal with its conditions in the address, and its verification. */
@Named
@RequestScoped
public class JournalPage {

    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final long MILLIS = 1000;

    @EJB
    private JournalService service;
    @Inject
    private Clock clock;

    private Query query;
    private final Map<String, String> errors = new LinkedHashMap<>();
    private JournalFilter filter;
    private org.fazhi.audit.JournalPage page;
    private Verification verification;
    private String verifiedText;

    @PostConstruct
    void read() {
        query = Query.current();
        var from = day("from");
        var to = day("to");
        if (from != null && to != null && to.isBefore(from)) {
            errors.put("to", Texts.of("audit").get("journal.order.dates", from, to));
        }
        filter = new JournalFilter(from, to, value("person"), value("action"),
                Arrays.stream(Result.values()).filter(r -> r.name().equals(value("result"))).findFirst().orElse(null), value("number"));
    }

    private LocalDate day(String field) {
        var typed = query.text(field);
        try {
            return typed.isEmpty() ? null : inReach(LocalDate.parse(typed));
        } catch (DateTimeException e) {
            errors.put(field, Texts.of("audit").get("journal.date", Texts.of("audit").get("journal." + field), LocalDate.now(clock)));
            return null;
        }
    }

    private static LocalDate inReach(LocalDate day) {
        if (day.getYear() < 1 || day.getYear() > 9999) {
            throw new DateTimeException("outside of what the journal can hold");
        }
        return day;
    }

    private String value(String name) {
        var typed = query.text(name);
        return typed.isEmpty() ? null : typed;
    }

    /** Verifies the whole journal; the result stands on the page. */
    public void verify() {
        var start = Instant.now(clock);
        verification = service.verify();
        page = null; // the verification is itself a line
        var end = Instant.now(clock);
        var words = Texts.of("audit");
        var at = SECOND.format(LocalDateTime.now(clock));
        verifiedText = verification.intact()
                ? words.get("journal.verified.text", verification.lines(), at, String.format("%.1f", Duration.between(start, end).toMillis() / (double) MILLIS))
                : words.get("journal.broken.text", verification.lines(), verification.defects().size(), at);
    }

    private org.fazhi.audit.JournalPage page() {
        if (page == null) {
            page = errors.isEmpty() ? service.find(filter, value("after")) : new org.fazhi.audit.JournalPage(List.of(), null);
        }
        return page;
    }

    /** {@return the lines, newest first} */
    public List<Row> getRows() {
        return page().rows();
    }

    /** {@return address of the older lines, or null} */
    public String getNext() {
        return page().next() == null ? null : address(page().next());
    }

    /** {@return address of the newest lines when older ones are shown, or null} */
    public String getFirst() {
        return value("after") == null ? null : address(null);
    }

    private String address(String after) {
        return Query.address("journal.xhtml", "from", value("from"), "to", value("to"), "person", value("person"), "action", value("action"),
                "result", value("result"), "number", value("number"), "after", after);
    }

    /** {@return a moment to the second} */
    public String second(LocalDateTime at) {
        return SECOND.format(at);
    }

    /** {@return where a line came from: the client's address, or that the house worked by itself} */
    public String origin(String origin) {
        return Texts.of("audit").getOr("journal.origin." + origin, origin);
    }

    /** {@return conditions as typed, by name} */
    public Map<String, String> getTyped() {
        var typed = new LinkedHashMap<String, String>();
        List.of("from", "to", "person", "action", "result", "number").forEach(n -> typed.put(n, query.text(n)));
        return typed;
    }

    /** {@return what is wrong, by condition} */
    public Map<String, String> getErrors() {
        return errors;
    }

    /** {@return actions that have lines, by their names} */
    public List<SelectItem> getActions() {
        return service.actions().stream().map(a -> new SelectItem(a, Actions.name(a))).sorted(Comparator.comparing(SelectItem::getLabel)).toList();
    }

    /** {@return what can come of an action} */
    public List<SelectItem> getResults() {
        return Arrays.stream(Result.values()).map(r -> new SelectItem(r.name(), Texts.of("audit").name(r))).toList();
    }

    /** {@return result of the verification, or null when it was not asked for} */
    public Verification getVerification() {
        return verification;
    }

    /** {@return the verification in one sentence} */
    public String getVerifiedText() {
        return verifiedText;
    }
}
