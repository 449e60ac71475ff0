-- Who stands for a party, and what was told when a clock ran out.
alter table mediation_party
    add column capacity     varchar(12),                    -- LIMITED, NONE: found by evidence, whatever the age
    add column agent_powers varchar(200) not null default '',  -- ticked powers, by name, comma separated
    add column spokesman    boolean      not null default false;
alter table mediation_case
    add column arbitration_told_on date,
    add column risk_mandatory     boolean not null default false,  -- 强制报告: the law names to whom
    add column victim_consent_on   date;                    -- 反家庭暴力: the victim agreed to a joint session

insert into policy_parameter (code, value, unit, effective_from, legal_basis, confidence, note) values
    ('MED_GROUP_FROM', 10, 'COUNT', date '2011-01-01', '参照民事诉讼法解释第75条：一方十人以上', 'C', '一方达到此数须推选代表');
insert into policy_parameter (code, value, unit, effective_from, legal_basis, confidence, note) values
    ('MED_ARBITRATION_NOTICE_DAYS', 1, 'WORKING_DAYS', date '2011-01-01', '产品约定：期满后1个工作日内告知双方', 'P', null);
