package org.fazhi.web.api;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.fazhi.casework.Dossier;
import org.fazhi.casework.FileRow;
import org.fazhi.casework.Option;
import org.fazhi.casework.Procedure;
import org.fazhi.casework.Rights;
import org.fazhi.paper.PaperRow;

/** A file for other systems: what the dossier page shows, with keys and codes beside the words. */
final class FileView {

    private final Procedure<?> procedure;
    private final Desk desk;

    FileView(Procedure<?> procedure, Desk desk) {
        this.procedure = procedure;
        this.desk = desk;
    }

    /** {@return a line of a list} */
    Map<String, Object> row(FileRow row) {
        var out = new LinkedHashMap<String, Object>();
        out.put("id", row.id());
        out.put("number", row.number());
        out.put("title", row.title());
        out.put("topic", row.topic());
        out.put("status", row.status());
        out.put("statusName", row.statusName());
        out.put("openedOn", row.openedOn());
        out.put("due", row.due());
        out.put("light", row.light());
        out.put("holder", row.holder());
        out.put("organisation", row.orgName());
        out.put("next", row.next());
        out.put("href", desk.address(procedure.word(), "files", row.id()));
        return out;
    }

    /** {@return the whole file; {@code lists} gives the choices of a named list on it} */
    Map<String, Object> file(Dossier d, Function<String, List<Option>> lists) {
        var known = new HashMap<String, List<Option>>();
        var fields = new FieldView(new Words(procedure.word()), name -> known.computeIfAbsent(name, lists));
        var out = row(d.row());
        out.put("version", d.version());
        out.put("secrecy", d.secrecy());
        out.put("view", d.rights().view());
        out.put("facts", d.facts().facts());
        out.put("tables", d.facts().tables());
        out.put("deadlines", d.deadlines());
        out.put("tasks", d.tasks());
        out.put("links", d.links());
        out.put("history", d.history());
        out.put("holders", d.holders());
        out.put("elapsedDays", d.elapsedDays());
        out.put("steps", d.rights().steps().stream().map(s -> offer(d.row().id(), s, fields)).toList());
        out.put("papers", d.papers().stream().map(p -> paper(d.row().id(), p)).toList());
        out.put("attachments", d.attachments());
        return out;
    }

    private Map<String, Object> offer(long id, Rights.StepOffer offer, FieldView fields) {
        var out = new LinkedHashMap<String, Object>();
        out.put("step", offer.step());
        out.put("name", offer.label());
        out.put("hint", offer.hint());
        out.put("open", offer.open());
        out.put("reason", offer.reason());
        out.put("basis", offer.basis());
        out.put("fields", fields.of(offer.step(), procedure.step(offer.step()).row().data()));
        out.put("href", desk.address(procedure.word(), "files", id, "steps", offer.step()));
        return out;
    }

    private Map<String, Object> paper(long id, PaperRow paper) {
        var out = new LinkedHashMap<String, Object>();
        out.put("id", paper.id());
        out.put("code", paper.code());
        out.put("title", paper.title());
        out.put("number", paper.number());
        out.put("issuedOn", paper.issuedOn());
        out.put("issuedBy", paper.issuedBy());
        out.put("pdf", desk.address(procedure.word(), "files", id, "papers", paper.id() + ".pdf"));
        out.put("docx", desk.address(procedure.word(), "files", id, "papers", paper.id() + ".docx"));
        return out;
    }
}
