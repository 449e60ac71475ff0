package org.fazhi.web.mediation;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fazhi.mediation.Codes.PartyKind;
import org.fazhi.mediation.Codes.Side;

/**
 * What is typed into the registration, as raw text: a half-typed form must reach the server as it is, for the draft and for the
 * sentences at its fields. The key travels with it, so that the same form sent twice makes one file.
 */
public class RegisterForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_PARTIES = 50;

    private LinkedHashMap<String, Object> data = new LinkedHashMap<>();
    private ArrayList<LinkedHashMap<String, Object>> parties = new ArrayList<>();
    private String on;
    private String key = UUID.randomUUID().toString();

    RegisterForm(String today, String committee) {
        on = today;
        data.put("committee", committee);
        data.put("source", "APPLICATION");
        add(Side.APPLICANT);
        add(Side.RESPONDENT);
    }

    /** {@return the form from a draft} */
    static RegisterForm of(Map<String, Object> draft) {
        var form = new RegisterForm(null, null);
        form.on = text(draft.get("on"));
        form.key = draft.get("key") == null ? form.key : text(draft.get("key"));
        form.data = map(draft.get("data"));
        form.parties = new ArrayList<>();
        if (draft.get("parties") instanceof List<?> rows) {
            rows.forEach(r -> form.parties.add(map(r)));
        }
        return form;
    }

    Map<String, Object> draft() {
        var draft = new LinkedHashMap<String, Object>();
        draft.put("on", on);
        draft.put("key", key);
        draft.put("data", data);
        draft.put("parties", parties);
        return draft;
    }

    /** {@return the fields of the step} */
    Map<String, Object> step() {
        var all = new LinkedHashMap<>(data);
        all.put("parties", parties);
        return all;
    }

    boolean add(Side side) {
        if (parties.size() >= MOST_PARTIES) {
            return false;
        }
        var party = new LinkedHashMap<String, Object>();
        party.put("side", side.name());
        party.put("kind", PartyKind.PERSON.name());
        int at = parties.size();
        while (side == Side.APPLICANT && at > 0 && !side.name().equals(parties.get(at - 1).get("side"))) {
            at--;
        }
        parties.add(at, party);
        return true;
    }

    void remove(int index) {
        if (index >= 0 && index < parties.size()) {
            parties.remove(index);
        }
    }

    private static LinkedHashMap<String, Object> map(Object value) {
        var map = new LinkedHashMap<String, Object>();
        if (value instanceof Map<?, ?> m) {
            m.forEach((k, v) -> map.put(String.valueOf(k), v));
        }
        return map;
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    /** {@return the fields besides the parties} */
    public Map<String, Object> getData() {
        return data;
    }

    /** {@return the parties, applicants first as they are added} */
    public List<LinkedHashMap<String, Object>> getParties() {
        return parties;
    }

    /** {@return day of first contact, as typed} */
    public String getOn() {
        return on;
    }

    /** @param on day of first contact, as typed */
    public void setOn(String on) {
        this.on = on;
    }

    /** {@return idempotency key} */
    public String getKey() {
        return key;
    }
}
