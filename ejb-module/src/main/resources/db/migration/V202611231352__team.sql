-- 法律明白人: who it is, what was learned, how long the card is valid.
create table team_member (
    file_id        bigint      primary key references case_file,
    name           varchar(60) not null,
    phone          varchar(32) not null,
    member_group   varchar(20) not null,
    way            varchar(12) not null,
    address        varchar(200),
    training_hours integer     not null default 0,
    missed         integer     not null default 0,
    valid_to       date
);

insert into policy_parameter (code, value, unit, effective_from, legal_basis, confidence, note) values
    ('TEAM_NOTICE_DAYS', 5, 'DAYS', date '2011-01-01', '产品约定：公示不少于5日（村（社区）法律明白人培育规范指引：宣传栏公示）', 'P', null),
    ('TEAM_TRAINING_HOURS', 8, 'HOURS', date '2011-01-01', '产品约定：上岗培训不少于8学时', 'P', '指引未见学时要求'),
    ('TEAM_CARD_YEARS', 3, 'YEARS', date '2011-01-01', '产品约定：证件有效期3年', 'P', null),
    ('TEAM_RENEWAL_DAYS', 30, 'DAYS', date '2011-01-01', '产品约定：到期后30日内换证', 'P', null),
    ('TEAM_RENEWAL_FROM_DAYS', 60, 'DAYS', date '2011-01-01', '产品约定：到期前60日起可以换证', 'P', null),
    ('TEAM_MISSED', 2, 'COUNT', date '2011-01-01', '产品约定：连续两次不参加培训的暂停', 'P', null);
