-- Lists ordered by the day of first contact, latest first: per reach, like those by due day.
create index case_file_district_newest on case_file (procedure, district_id, opened_on, id) where not voided;
create index case_file_street_newest on case_file (procedure, street_id, opened_on, id) where not voided;
create index case_file_org_newest on case_file (procedure, org_id, opened_on, id) where not voided;

-- A frequent word (a common surname with a common name) is better looked for along the order of the list, a rare one in the word
-- index: the planner can tell them apart only when it knows the frequent ones.
alter table case_file alter column search_terms set statistics 1000;
