-- Lists ordered by the day of first contact, latest first: per reach, like those by due day.
create index case_file_district_newest on case_file (procedure, district_id, opened_on, id) where not voided;
create index case_file_street_newest on case_file (procedure, street_id, opened_on, id) where not voided;
create index case_file_org_newest on case_file (procedure, org_id, opened_on, id) where not voided;
