package org.fazhi.mediation.archive;

import java.util.List;
import java.util.Set;

/**
 * What goes and what stays when a file is destroyed. Contents and personal data go; the row of the file, its number, days, steps, holders
 * and deadlines stay, because figures and the record of destruction rest on them. A test holds the two lists against the tables that there are.
 */
public final class Erasure {

    private static final String GONE = "（已销毁）";

    /** Tables that refer to files whose contents go, by the statement that does it; each takes the keys of the files. */
    static final List<String> STATEMENTS = List.of(
            "update attachment set content = '', name = '" + GONE + "' where file_id = any (?)",
            "update paper set model = '{}' where file_id = any (?)",
            "update paper_mark set image = '' where paper_id in (select id from paper where file_id = any (?))",
            "update paper_final set content = '' where content is not null and paper_id in (select id from paper where file_id = any (?))",
            "update mediation_receipt set payer = null, note = null where clause_id in (select id from mediation_clause where file_id = any (?))",
            "update mediation_clause set text = '" + GONE + "', dispute = null where file_id = any (?)",
            "update file_event set data = '{}', late_reason = null where file_id = any (?)",
            "update file_task set text = null where file_id = any (?)",
            "update pause_interval set reason = '" + GONE + "' where file_id = any (?)",
            "update supervision set demand = '" + GONE + "', reply = case when reply is null then null else '" + GONE + "' end where file_id = any (?)",
            "update urging set note = '" + GONE + "' where file_id = any (?)",
            "update ledger_row set message = '" + GONE + "', data = null where file_id = any (?)",
            "update quality_review set opinion = null, reply = null where file_id = any (?)",
            "update mediation_party set name = '" + GONE + "', id_sealed = null, id_digest = null, id_mask = null, gender = null, born_on = null, phone = null, ethnicity = null,"
                    + " occupation = null, address = null, representative = null, agent = null where file_id = any (?)",
            "update mediation_case set cause = null, facts = '" + GONE + "', requests = null, place = null, not_confirmable = null, next_place = null, transfer_why = null, conf_cleared_why = null, destroyed_on = current_date"
                    + " where file_id = any (?)",
            "update case_file set title = '" + GONE + "', search_terms = '{}', version = version + 1 where id = any (?)");

    /** Tables that refer to files of which nothing goes: no contents of a mediation, or the record itself. */
    public static final Set<String> KEPT = Set.of("possession", "deadline", "file_participant", "issued_number", "file_opening", "archive_hold", "destruction_volume", "journal", "mediation_instalment", "allowance_item", "file_unit");

    /** Tables of other procedures: a mediation has no row in them; each procedure says for itself what its destruction takes. */
    public static final Set<String> ELSEWHERE = Set.of("inquiry_case", "aid_case", "aid_assignment", "aid_help", "aid_opponent", "aid_sample_file", "complaint_case",
            "station_file", "station_member", "station_day_off", "station_handover", "station_pointer", "team_member", "adviser_contract", "adviser_visit",
            "estate_file", "estate_score", "court_case", "court_party", "court_panelist", "court_item", "deliberation_topic", "deliberation_duty",
            "team_crew", "grid_matter", "grid_weekly", "weekly_meeting", "weekly_item", "grid_action", "grid_action_matter", "grid_action_task", "grid_register",
            "micro_grid", "micro_grid_part", "micro_grid_origin", "grid_liaison");

    /** Tables whose contents go. */
    public static final Set<String> ERASED = Set.of("attachment", "paper", "file_event", "file_task", "pause_interval", "supervision", "urging", "ledger_row", "quality_review",
            "mediation_party", "mediation_case",
            "paper_mark", "paper_final", "mediation_clause", "mediation_receipt");

    private Erasure() {
    }
}
