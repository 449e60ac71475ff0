-- What the indicators of the micro court count: one row per matter, on the day of its first contact.
create view court_fact as
select f.id as file_id, f.district_id, f.street_id, f.org_id, f.opened_on, c.kind, c.tier, c.outcome, c.performance, c.again,
       (c.outcome is not null and c.outcome <> 'DECLINED') as ended,
       greatest(coalesce(c.outcome_on, f.opened_on) - f.opened_on, 0) as days,
       (select count(*) from file_event e where e.file_id = f.id and e.step = 'HOLD') as held,
       exists (select 1 from file_event e where e.file_id = f.id and e.step = 'UPGRADE') as lifted
  from court_case c
  join case_file f on f.id = c.file_id
 where not f.voided;
