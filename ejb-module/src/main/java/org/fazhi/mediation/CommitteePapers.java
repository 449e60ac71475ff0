package org.fazhi.mediation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.calendar.CalendarService;
import org.fazhi.casework.Staff;
import org.fazhi.casework.Unit;
import org.fazhi.paper.PaperEngine;
import org.fazhi.paper.PaperPrinter;
import org.fazhi.platform.Json;
import org.fazhi.register.RegisterSql;

/** Prints what goes out about committees. */
@ApplicationScoped
class CommitteePapers {

    private static final String BUREAU = "司法局";
    private static final String COURT = "人民法院";

    @Inject
    private PaperPrinter printer;
    @Inject
    private Staff staff;
    @Inject
    private RegisterSql sql;
    @Inject
    private CalendarService calendar;

    /** {@return the court that a committee's notices go to: that of the last one, else the district's} */
    String court(long committee) {
        return sql.one("select n.court from court_notification n join org_unit u on u.id = n.org_id where n.court is not null and u.district_id ="
                        + " (select district_id from org_unit where id = ?) order by n.sent_on desc, n.id desc limit 1", r -> r.getString(1), committee)
                .orElseGet(() -> staff.unit(committee).flatMap(u -> staff.unit(u.districtId())).map(Unit::name).map(CommitteePapers::court).orElse(""));
    }

    /** {@return 广陵区人民法院 for 广陵区司法局; empty when the name says nothing} */
    static String court(String bureau) {
        return bureau.endsWith(BUREAU) ? bureau.substring(0, bureau.length() - BUREAU.length()) + COURT : "";
    }

    /** {@return the PDF of a notice} */
    byte[] notice(String stored) {
        try (var in = CommitteePaper.class.getResourceAsStream(CommitteePaper.COURT_NOTICE.templateResource())) {
            return printer.pdf(PaperEngine.docx(in.readAllBytes(), model(Json.readObject(stored), calendar.today())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the stored values as the template prints them: days are days again} */
    static Map<String, Object> model(Map<String, Object> stored, LocalDate printedOn) {
        var model = new LinkedHashMap<>(stored);
        model.put("changedOn", LocalDate.parse(stored.get("changedOn").toString()));
        model.put("printedOn", printedOn);
        model.putIfAbsent("court", court(String.valueOf(stored.get("bureau"))));
        if (stored.get("members") instanceof List<?> rows) {
            model.put("members", rows.stream().map(row -> {
                var one = new LinkedHashMap<String, Object>();
                ((Map<?, ?>) row).forEach((k, v) -> one.put(k.toString(), "since".equals(k) ? LocalDate.parse(v.toString()) : v));
                one.putIfAbsent("gender", "—");
                return (Map<String, Object>) one;
            }).toList());
        }
        return model;
    }
}
