-- Quality check and archive: where a closed file stands, how long it is kept.
alter table mediation_case
    add column rework_owed     boolean not null default false,
    add column rework_count    integer not null default 0,
    add column archived_on     date,
    add column retention       varchar(12),              -- SHORT, LONG, PERMANENT
    add column retention_until date,
    add column archive_pages   integer not null default 0,
    add column archive_shelf   varchar(60),
    add column destroyed_on    date;
create index mediation_case_retention on mediation_case (retention_until) where retention_until is not null and destroyed_on is null;

-- The unit's own table of retention; a written agreement of a type that is not named is kept long.
create table mediation_retention (
    type  varchar(32) primary key,
    class varchar(12) not null,
    note  varchar(200)
);
insert into mediation_retention (type, class, note) values
    ('MARRIAGE_FAMILY', 'LONG', '赡养、抚养、继承'), ('HOUSE_HOMESTEAD', 'LONG', '房屋宅基地'), ('FOREST_LAND', 'LONG', '山林土地'),
    ('LAND_REQUISITION', 'LONG', '征地拆迁'), ('DAMAGES', 'LONG', '损害赔偿'), ('MEDICAL', 'LONG', '损害赔偿'), ('ROAD_TRAFFIC', 'LONG', '损害赔偿'),
    ('ENVIRONMENT', 'LONG', '损害赔偿'), ('NEIGHBOR', 'SHORT', null), ('CONTRACT', 'SHORT', null), ('BUSINESS_OPERATION', 'SHORT', null),
    ('MIGRANT_WAGE_ARREARS', 'SHORT', null), ('OTHER_LABOR', 'SHORT', null), ('TOURISM', 'SHORT', null), ('E_COMMERCE', 'SHORT', null),
    ('OTHER_CONSUMER', 'SHORT', null), ('PROPERTY_MGMT', 'SHORT', null), ('OTHER', 'SHORT', null);

insert into policy_parameter (code, value, unit, effective_from, legal_basis, confidence, note) values
    ('MED_ARCHIVE_DAYS', 30, 'DAYS', date '2011-01-01', '产品约定：结案后30日内评查归档', 'P', null),
    ('MED_REWORK_DAYS', 10, 'WORKING_DAYS', date '2011-01-01', '产品约定：退回后10个工作日内整改', 'P', null),
    ('MED_MASS_PARTIES', 10, 'COUNT', date '2011-01-01', '民诉法解释第75条：人数众多一般指十人以上', 'C', '群体性纠纷永久保管'),
    ('ARCHIVE_SHORT_YEARS', 10, 'YEARS', date '1987-01-01', '产品约定（参照国家档案保管期限永久、30年、10年）', 'P', '短期'),
    ('ARCHIVE_LONG_YEARS', 30, 'YEARS', date '1987-01-01', '产品约定（参照国家档案保管期限永久、30年、10年）', 'P', '长期'),
    ('ARCHIVE_PERMANENT_AMOUNT', 500000, 'YUAN', date '1987-01-01', '产品约定：金额超过50万元的永久保管', 'P', null);
