-- A matter that goes on in another file, and a file that is offered to another unit.
alter table case_file
    add column continues_id bigint references case_file,   -- the file before it: same first contact, its holders before its own
    add column offered_to   bigint references org_unit;    -- a unit that is asked to take it; until it does, the owner's clock runs
create index case_file_continues on case_file (continues_id) where continues_id is not null;
alter table possession alter column status type varchar(60);

alter table mediation_case
    add column letter_no    varchar(60),                   -- 委托（移送）函
    add column transfer_why varchar(500);

insert into policy_parameter (code, value, unit, effective_from, legal_basis, confidence, note) values
    ('MED_FEEDBACK_DAYS', 5, 'WORKING_DAYS', date '2011-01-01', '产品约定：办结后5个工作日内反馈委托单位（参照宁波市人民调解条例第19条）', 'P', null);
