-- 法律援助投诉 (法律援助投诉处理办法, 2025): facts of a complaint. The terms of the present rules could not be read; those of 2013 stand until they are.
create table complaint_case (
    file_id         bigint        primary key references case_file,
    channel         varchar(16)   not null,
    complainant     varchar(16)   not null,
    name            varchar(60)   not null,
    id_digest       varchar(64),
    id_mask         varchar(20),
    phone           varchar(32)   not null,
    address         varchar(200),
    respondent      varchar(24)   not null,
    respondent_name varchar(60)   not null,
    respondent_unit varchar(60),
    ground          varchar(24)   not null,
    aid_file        bigint        references case_file,
    facts           varchar(3000) not null,
    requests        varchar(1000),
    evidence        varchar(300),
    asked_on        date,
    investigations  integer       not null default 0,
    finding         varchar(16),
    found           varchar(2000),
    measures        varchar(120)  not null default '',
    followed        boolean       not null default false,
    satisfaction    varchar(24)
);
create index complaint_case_aid on complaint_case (aid_file) where aid_file is not null;
create index complaint_case_respondent on complaint_case (respondent_name);

insert into policy_parameter (code, value, unit, effective_from, legal_basis, confidence, note) values
    ('COMPLAINT_ACCEPT_DAYS', 5, 'WORKING_DAYS', date '2013-01-01', '法律援助投诉处理办法：收到投诉后决定是否受理', 'C', '2013年办法为5个工作日；2025年办法的期限未核对'),
    ('COMPLAINT_HANDLE_DAYS', 45, 'DAYS', date '2013-01-01', '法律援助投诉处理办法：受理后办结', 'C', '2013年办法为45日；2025年办法的期限未核对'),
    ('COMPLAINT_ANSWER_DAYS', 5, 'WORKING_DAYS', date '2013-01-01', '法律援助投诉处理办法：作出处理决定后答复', 'C', '2013年办法为5个工作日；2025年办法的期限未核对'),
    ('COMPLAINT_SUPPLEMENT_DAYS', 10, 'WORKING_DAYS', date '2013-01-01', '产品约定：补正期限10个工作日', 'P', '办法要求一次性告知并指定期限，通知写明最后日期'),
    ('COMPLAINT_FEEDBACK_DAYS', 30, 'DAYS', date '2013-01-01', '产品约定：答复后30日内核实改正、听取投诉人意见', 'P', null);
