-- What the statistics of legal aid count: one row per thing that happened to a file, on its day, and one per deadline that the office had to keep.
create view aid_report_event as
select f.id as file_id, f.district_id, f.street_id, f.org_id, f.opened_on as day, case when c.notice_ground is null then 'APPLICATION' else 'NOTICE' end as kind,
       c.form, null::varchar as code, case when c.notice_ground is null then string_to_array(coalesce(c.groups, ''), ',') else '{}' end as groups, null::bigint as firm
from case_file f join aid_case c on c.file_id = f.id where not f.voided
union all
select f.id, f.district_id, f.street_id, f.org_id, c.granted_on, 'GRANT', c.form, null, '{}', null
from case_file f join aid_case c on c.file_id = f.id where not f.voided and c.granted_on is not null
union all
select f.id, f.district_id, f.street_id, f.org_id, c.concluded_on, 'CONCLUSION', c.form, null, '{}', null
from case_file f join aid_case c on c.file_id = f.id where not f.voided and c.basis is not null and c.concluded_on is not null
union all
-- The last refusal, deemed withdrawal or termination of a file: what was put right on objection and done again counts once.
select * from (select distinct on (f.id, k.kind) f.id, f.district_id, f.street_id, f.org_id, e.act_on, k.kind, c.form, e.data ->> 'code', '{}'::text[], null::bigint
from file_event e join case_file f on f.id = e.file_id join aid_case c on c.file_id = f.id
     cross join lateral (select case e.step when 'REFUSE' then 'REFUSAL' when 'EXPIRE' then 'DEEMED' else 'TERMINATION' end as kind) k
where not f.voided and e.step in ('REFUSE', 'EXPIRE', 'TERMINATE', 'END_EMERGENCY')
order by f.id, k.kind, e.act_on desc, e.id desc) last
union all
-- Once per unit, on the day on which it was first given the file.
select f.id, f.district_id, f.street_id, f.org_id, g.day, 'ASSIGNMENT', c.form, null, '{}', g.unit_id
from (select file_id, unit_id, min(assigned_on) as day from aid_assignment group by file_id, unit_id) g
     join case_file f on f.id = g.file_id join aid_case c on c.file_id = f.id where not f.voided;

create view aid_report_deadline as
select d.id, d.file_id, f.district_id, f.street_id, f.org_id, d.due_on, d.kind, d.state = 'MET' as met, d.ended_on
from deadline d join case_file f on f.id = d.file_id
where f.procedure = 'legalaid' and not f.voided and d.due_on is not null
  and (d.state in ('MET', 'MISSED') or d.state = 'RUNNING' and d.due_on < (now() at time zone 'Asia/Shanghai')::date);

create index file_event_aid_ends on file_event (step, file_id) where step in ('REFUSE', 'EXPIRE', 'TERMINATE', 'END_EMERGENCY');
