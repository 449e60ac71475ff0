-- Suits, judgments and court confirmation as facts of their own, where the registers of performance and confirmation are there.
do $later$
begin
    if exists (select 1 from information_schema.columns where table_schema = current_schema() and table_name = 'mediation_case' and column_name = 'sued_on')
        and exists (select 1 from information_schema.columns where table_schema = current_schema() and table_name = 'mediation_case' and column_name = 'conf_state') then
        execute $view$
create or replace view mediation_report_fact as
select f.id as file_id, f.district_id, f.street_id, f.org_id, f.closed_on, m.committee_type, m.source, m.entrusted_by, m.type, m.outcome,
       m.outcome in ('AGREED_WRITTEN', 'AGREED_ORAL') as agreed, m.difficult, coalesce(m.amount, 0) as amount, m.performance,
       (select count(*) from mediation_party p where p.file_id = f.id) as parties,
       m.sued_on is not null
           or exists (select 1 from file_event e where e.file_id = f.id and e.step = 'CLOSE' and e.data ->> 'ground' = 'SUED') as sued,
       coalesce(m.judgment in ('CHANGED', 'REVOKED', 'INVALID'), false) as overturned,
       m.conf_submitted_on is not null
           or exists (select 1 from file_event e where e.file_id = f.id and e.step = 'CLOSE' and e.data ->> 'ground' = 'COURT_CONFIRMED') as confirmation_asked,
       m.conf_state = 'CONFIRMED'
           or exists (select 1 from file_event e where e.file_id = f.id and e.step = 'CLOSE' and e.data ->> 'ground' = 'COURT_CONFIRMED') as confirmed
from case_file f join mediation_case m on m.file_id = f.id
where f.procedure = 'mediation' and not f.voided and f.closed_on is not null and m.outcome is not null
        $view$;
    end if;
end $later$;
