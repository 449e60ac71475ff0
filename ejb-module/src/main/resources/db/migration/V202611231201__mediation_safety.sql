-- The danger in a dispute, and what it obliges to (人民调解法25).
alter table mediation_case
    add column risk_level       varchar(12),
    add column risk_on          date,
    add column risk_reported_on date,
    add column risk_reported_to varchar(20),
    add column risk_report_owed boolean not null default false,
    add column risk_answer_owed boolean not null default false;

insert into policy_parameter (code, value, unit, effective_from, legal_basis, confidence, note) values
    ('MED_RISK_ALERT_LEVEL', 3, 'COUNT', date '2011-01-01', '人民调解法第25条；分级为产品约定', 'P', '1低 2中 3高 4极高');
