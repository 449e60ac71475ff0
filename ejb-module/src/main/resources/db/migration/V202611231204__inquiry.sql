-- 来访登记: what people bring before it is a case.
create table inquiry_case (
    file_id        bigint        primary key references case_file,
    channel        varchar(16)   not null,
    purpose        varchar(12)   not null,
    name           varchar(60)   not null,
    phone          varchar(32),
    id_sealed      varchar(200),
    id_digest      varchar(64),
    id_mask        varchar(20),
    address        varchar(200),
    opponent       varchar(60),
    opponent_phone varchar(32),
    place          varchar(200),
    amount         numeric(14, 2),
    content        varchar(5000) not null,
    wishes         varchar(2000)
);

insert into policy_parameter (code, value, unit, effective_from, legal_basis, confidence, note) values
    ('INQUIRY_ANSWER_DAYS', 3, 'WORKING_DAYS', date '2011-01-01', '产品约定：首问负责，3个工作日内答复或转办', 'P', null);
