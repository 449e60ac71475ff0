-- 司法确认: where the joint application to the court stands, for the agreement in force.
alter table mediation_case
    add column conf_state        varchar(16) not null default 'NOT_REQUESTED',
    add column conf_intent_on    date,
    add column conf_submitted_on date,
    add column conf_court        varchar(120),
    add column conf_case_no      varchar(60),
    add column conf_received_on  date,          -- the court accepted or rejected the application
    add column conf_ruled_on     date,
    add column conf_ground       varchar(32),   -- why it was rejected or dismissed
    add column conf_cleared_on   date,          -- a clause that looks unfit was cleared by a jurist
    add column conf_cleared_by   varchar(60),
    add column conf_cleared_why  varchar(500);
create index mediation_case_confirmation on mediation_case (conf_state) where conf_state <> 'NOT_REQUESTED';

insert into policy_parameter (code, value, unit, effective_from, legal_basis, confidence, note) values
    ('MED_ENFORCEMENT_YEARS', 2, 'YEARS', date '2008-04-01', '民事诉讼法第250条', 'V', '自履行期限最后一日起；分期履行的，自每期最后一日起');
