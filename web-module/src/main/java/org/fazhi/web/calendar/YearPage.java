package org.fazhi.web.calendar;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import org.fazhi.access.CurrentCaller;
import org.fazhi.access.Role;
import org.fazhi.calendar.CalendarDesk;
import org.fazhi.calendar.CalendarService;
import org.fazhi.calendar.CalendarYear;
import org.fazhi.platform.Texts;
import org.fazhi.web.frame.Notes;
import org.fazhi.web.frame.Query;

/** The working-day calendar of a year, and the import of a year's notice for the two offices that may. */
@Named
@RequestScoped
public class YearPage {

    private static final int FIRST = 1949;
    private static final int LAST = 2100;
    private static final int MOST_KILOBYTES = 64;

    @EJB
    private CalendarDesk desk;
    @Inject
    private CalendarService calendars;
    @Inject
    private CurrentCaller current;

    private int year;
    private YearGrid grid;
    private String importYear;
    private String source;
    private String csv;
    private Part file;
    private List<String> problems = List.of();

    @PostConstruct
    void read() {
        year = calendars.today().getYear();
        var typed = Query.current().text("year");
        if (typed.matches("\\d{4}") && Integer.parseInt(typed) >= FIRST && Integer.parseInt(typed) <= LAST) {
            year = Integer.parseInt(typed);
        }
        importYear = String.valueOf(calendars.today().getYear() + 1);
    }

    /** Takes over the notice of a year; what is wrong stays on the page with what was typed. */
    public String take() {
        var typed = importYear == null ? "" : Normalizer.normalize(importYear, Normalizer.Form.NFKC).strip();
        if (!typed.matches("\\d{4}")) {
            Notes.error("importYear", Texts.of("calendar").get("year.import.yearBad", typed.length() > 30 ? typed.substring(0, 30) : typed));
            return null;
        }
        var text = text();
        if (text == null) {
            return null;
        }
        var read = desk.importYear(Integer.parseInt(typed), text, source);
        if (!read.isAccepted()) {
            problems = read.errors();
            csv = text;
            return null;
        }
        Notes.done(Texts.of("calendar").get("import.done", typed, read.days().size()));
        return "/calendar/year.xhtml?faces-redirect=true&year=" + typed;
    }

    private String text() {
        if (file == null || file.getSize() == 0) {
            if (csv == null || csv.isBlank()) {
                Notes.error("csv", Texts.of("calendar").get("year.import.empty"));
                return null;
            }
            return csv;
        }
        if (file.getSize() > MOST_KILOBYTES * 1024L) {
            Notes.error("file", Texts.of("calendar").get("year.import.fileBig", MOST_KILOBYTES));
            return null;
        }
        try (var in = file.getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** {@return the months} */
    public YearGrid getGrid() {
        if (grid == null) {
            grid = YearGrid.of(year, calendars.calendar());
        }
        return grid;
    }

    /** {@return the notice of the year, or null when it is computed} */
    public CalendarYear getNotice() {
        return desk.years().stream().filter(y -> y.year() == year).findFirst().orElse(null);
    }

    /** {@return the year shown} */
    public int getYear() {
        return year;
    }

    /** {@return whether the caller may import} */
    public boolean isImporter() {
        return current.get().has(Role.SYSADMIN) || current.get().has(Role.MEDIATION_SECTION);
    }

    /** {@return what is wrong with the notice, line by line} */
    public List<String> getProblems() {
        return problems;
    }

    /** {@return year of the notice} */
    public String getImportYear() {
        return importYear;
    }

    /** @param importYear year of the notice */
    public void setImportYear(String importYear) {
        this.importYear = importYear;
    }

    /** {@return name and address of the notice} */
    public String getSource() {
        return source;
    }

    /** @param source name and address of the notice */
    public void setSource(String source) {
        this.source = source;
    }

    /** {@return lines} */
    public String getCsv() {
        return csv;
    }

    /** @param csv lines */
    public void setCsv(String csv) {
        this.csv = csv;
    }

    /** {@return lines as a file} */
    public Part getFile() {
        return file;
    }

    /** @param file lines as a file */
    public void setFile(Part file) {
        this.file = file;
    }
}
