package org.fazhi.web.casework;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fazhi.casework.CaseworkService;
import org.fazhi.casework.DueReasons.Reason;
import org.fazhi.casework.FilePage;
import org.fazhi.casework.FileQuery;
import org.fazhi.casework.FileRow;
import org.fazhi.casework.Option;
import org.fazhi.casework.SearchTerms;
import org.fazhi.platform.Texts;
import org.fazhi.web.frame.Faults;
import org.fazhi.web.frame.Tags;

/**
 * The list of any procedure. Its word is the folder of the page ({@code /mediation/list.xhtml}), so that the next procedure writes a
 * page with {@code <fz:file-list/>} and no bean; what its room calls differently stands in its bundle under the {@code list.*} keys of
 * the room casework.
 */
@Named
@RequestScoped
public class ListPage {

    @Inject
    private CaseworkService casework;
    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;
    @Inject
    private HttpServletRequest request;

    private String word;
    private ListQuery asked;
    private FilePage page = new FilePage(List.of(), 0, false, null, null);
    private List<Line> lines = List.of();
    private String failure;

    /**
     * A line of the table.
     *
     * @param index its number, counted from the first page on
     * @param row   the file
     * @param due   due day in words; for a paused file since when
     * @param why   heading of the arithmetic, or empty
     * @param sums  the arithmetic
     */
    public record Line(int index, FileRow row, String due, String why, List<Sum> sums) {
    }

    /** One line of the arithmetic. */
    public record Sum(String label, String text) {
    }

    @PostConstruct
    void ask() {
        word = FacesContext.getCurrentInstance().getViewRoot().getViewId().split("/")[1];
        asked = new ListQuery(word, parameters, casework);
        if (isShort()) {
            return;
        }
        try {
            page = casework.find(asked.query());
            var reasons = page.rows().isEmpty() ? Map.<Long, Reason>of() : casework.reasons(page.rows());
            var made = new ArrayList<Line>();
            page.rows().forEach(r -> made.add(line((asked.page() - 1) * asked.query().size() + made.size() + 1, r, reasons.get(r.id()))));
            lines = made;
        } catch (jakarta.ejb.EJBException e) {
            failure = Faults.log(request, e);
        }
    }

    private static Line line(int index, FileRow row, Reason reason) {
        var light = row.light();
        var due = row.due() != null ? Tags.shortDay(row.due()) : light.left().replace(light.word(), "").strip();
        if (reason == null) {
            return new Line(index, row, due, "", List.of());
        }
        var words = Texts.of("casework");
        var title = row.due() == null ? reason.title() : words.get("list.why.title", reason.title(), Tags.longDay(row.due()));
        return new Line(index, row, due, title, List.of(new Sum(words.get("list.why.sum"), reason.explanation()),
                new Sum(words.get("list.why.basis"), reason.basis()), new Sum(words.get("list.why.now"), light.now())));
    }

    /** {@return what the room calls it, else the common word} */
    public String word(String key) {
        return Texts.of(word).getOr(key, Texts.of("casework").get(key));
    }

    /** {@return the room's word} */
    public String getWord() {
        return word;
    }

    /** {@return whether the caller may register, so that the page offers it} */
    public boolean isRegistering() {
        return !casework.openings(word).isEmpty();
    }

    /** {@return whether the keyword is too short to search by} */
    public boolean isShort() {
        var text = asked.query().text();
        return text != null && SearchTerms.query(text).isEmpty();
    }

    /** {@return number of the fault that kept the list from being read, or null} */
    public String getFailure() {
        return failure;
    }

    /** {@return the conditions of the address that hold, by name} */
    public Map<String, String> getGiven() {
        return asked.given();
    }

    /** {@return what the address said wrongly} */
    public List<String> getTold() {
        return asked.told();
    }

    /** {@return the applied conditions} */
    public List<ListQuery.Chip> getChips() {
        return asked.chips();
    }

    /** {@return the applied conditions in one line} */
    public String getConditions() {
        return asked.inWords();
    }

    /** {@return the lines} */
    public List<Line> getLines() {
        return lines;
    }

    /** {@return how many there are; 1,001: more than 1,000} */
    public int getCount() {
        return page.count();
    }

    /** {@return number of the page} */
    public int getNumber() {
        return asked.page();
    }

    /** {@return lines on a page} */
    public int getSize() {
        return asked.query().size();
    }

    /** {@return whether the earliest due day leads} */
    public boolean isByDue() {
        return asked.query().order() == FileQuery.Order.DUE;
    }

    /** {@return address of the next page, or empty} */
    public String getNext() {
        return page.next() == null ? "" : asked.at(page.next(), false, asked.page() + 1);
    }

    /** {@return address of the page before, or empty} */
    public String getPrevious() {
        return page.prev() == null ? "" : asked.at(page.prev(), true, asked.page() - 1);
    }

    /** {@return address of the first page of the same question} */
    public String getFirst() {
        return asked.at(null, false, 1);
    }

    /** {@return address of the same question in the other order} */
    public String getOtherOrder() {
        return isByDue() ? asked.address("list.xhtml", List.of(), Map.of("order", "NEWEST")) : asked.address("list.xhtml", List.of("order"), Map.of());
    }

    /** {@return address of the same question as a workbook} */
    public String getExport() {
        return asked.address("export.xlsx", List.of(), Map.of());
    }

    /** {@return classifications to choose from} */
    public List<Option> getTopics() {
        return casework.topics(word);
    }

    /** {@return statuses to choose from} */
    public List<Option> getStatuses() {
        return casework.statuses(word);
    }

    /** {@return lights to choose from} */
    public List<Option> getDues() {
        return ListQuery.dues();
    }

    /** {@return people of the own unit to choose from} */
    public List<Option> getHolders() {
        return casework.colleagues();
    }
}
