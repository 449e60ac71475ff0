package org.fazhi.web.api;

import static org.fazhi.web.api.Schemas.array;
import static org.fazhi.web.api.Schemas.day;
import static org.fazhi.web.api.Schemas.map;
import static org.fazhi.web.api.Schemas.object;
import static org.fazhi.web.api.Schemas.ref;

import java.util.Map;

/** Schemas of the answers that are the same for every procedure; {@code ApiDescriptionTest} holds them against the answers' makers. */
final class CommonSchemas {

    private CommonSchemas() {
    }

    static Map<String, Object> all() {
        var key = map("type", "integer", "format", "int64");
        var light = object("light", "string", "word", "string", "left", "string", "now", "string");
        var option = object("value", "string", "label", "string");
        var row = object("id", key, "number?", "string", "title", "string", "topic", "string", "status", "string", "statusName", "string",
                "openedOn", day(), "due?", day(), "light", light, "holder", "string", "organisation", "string", "next", "string", "href", "string");
        var field = object("name", "string", "title", "string", "type", "string", "required", "boolean", "max?", "integer", "from?", "integer",
                "to?", "integer", "future?", "boolean", "list?", "string", "options?", array(option), "fields?", array(ref("Field")));
        return map(
                "Problem", object("type", "string", "title", "string", "status", "integer", "detail", "string",
                        "errors?", array(object("field", "string", "message", "string")),
                        "obstacles?", array(object("code", "string", "message", "string"))),
                "Due", object("due?", map("type", "string", "description", "2025-10-09；HOURS: 2025-10-09T14:30:00"), "raw?", day(),
                        "explanation", "string", "provisional", "boolean", "paused", "boolean", "pausedSince?", day()),
                "Me", object("id", key, "login", "string", "name", "string", "roles", array(map("type", "string")),
                        "roleNames", array(map("type", "string")), "organisation", object("id", key, "name", "string"),
                        "reach", map("type", "string", "enum", java.util.List.of("DISTRICT", "STREET", "UNIT", "PERSON", "NOTHING"))),
                "Committees", object("items", array(object("id", key, "name", "string", "shortName?", "string", "street?", "string"))),
                "ReportA", object("organisation", object("id", key, "name", "string"), "from", day(), "to", day(),
                        "titles", map("type", "object", "additionalProperties", map("type", "string")), "columns", figures(),
                        "rows", array(object("organisation", object("id", key, "name", "string"), "columns", figures())), "broken", array(map("type", "string")),
                        "filings", array(object("version", "integer", "at", "string", "by", "string", "digest", "string"))),
                "Verification", object("intact", "boolean", "lines", key,
                        "defects", array(object("chain", "integer", "seq", key, "text", "string"))),
                "Outcome", object("id", key, "number?", "string", "status", "string", "statusName", "string", "version", "integer",
                        "event", key, "href", "string"),
                "Field", field,
                "StepTable", object("procedure", "string", "title", "string",
                        "statuses", array(object("status", "string", "name", "string", "final", "boolean")),
                        "steps", array(object("step", "string", "name", "string", "from", array(map("type", "string")), "to?", "string",
                                "who", array(object("role", "string", "roleName", "string", "relation", "string", "relationName", "string")),
                                "starts", array(option), "stops", array(option), "papers", array(option), "secondPersonAfter?", "string",
                                "basis", "string", "fields", array(ref("Field"))))),
                "FileRow", row,
                "FilePage", object("items", array(ref("FileRow")), "count", "integer", "more", "boolean", "next?", "string", "prev?", "string"),
                "File", map("allOf", java.util.List.of(ref("FileRow"), file(key, light))));
    }

    /** Figures by number of the column: 1 to 39 as on the form, then those that follow it. */
    private static Map<String, Object> figures() {
        return map("type", "object", "additionalProperties", map("type", "number"));
    }

    private static Map<String, Object> file(Map<String, Object> key, Map<String, Object> light) {
        var moment = map("type", "string", "format", "date-time");
        return object("version", "integer", "secrecy", "string", "view", map("type", "string", "enum", java.util.List.of("OUTLINE", "FULL")),
                "facts", array(object("label", "string", "text", "string", "wide", "boolean")),
                "tables", array(object("key", "string", "title", "string", "note?", "string", "heads", array(map("type", "string")),
                        "rows", array(array(map("type", "string"))))),
                "deadlines", array(object("kind", "string", "title", "string", "due?", day(), "light", light, "explanation", "string",
                        "basis", "string", "state", "string", "open", "boolean", "provisional", "boolean")),
                "history", array(object("seq", "integer", "on", day(), "enteredAt", moment, "label", "string", "actor", "string", "org", "string",
                        "status", "string", "lateReason?", "string", "step", "string", "data", "object", "summary", "string")),
                "holders", array(object("name", "string", "role", "string", "status", "string", "from", day(), "to?", day(), "days", "integer")),
                "elapsedDays", "integer",
                "steps", array(object("step", "string", "name", "string", "hint", "string", "open", "boolean", "reason?", "string", "basis", "string",
                        "fields", array(ref("Field")), "href", "string")),
                "papers", array(object("id", key, "code", "string", "title", "string", "number?", "string", "issuedOn", day(), "issuedBy", "string",
                        "pdf", "string", "docx", "string")),
                "attachments", array(object("id", key, "name", "string", "kind", "string", "size", "integer", "addedBy", "string", "addedAt", moment, "code", "string", "paper", key)));
    }
}
