-- 人民调解: committees, mediators, the facts of a case and its parties.
create table mediation_committee (
    org_id         bigint       primary key references org_unit,
    type           varchar(24)  not null,   -- VILLAGE, RESIDENT, TOWNSHIP, SUBDISTRICT, ENTERPRISE_INSTITUTION, SOCIAL_ORG_OTHER
    industry       varchar(60),             -- 行业性、专业性: 医疗, 物业 …
    status         varchar(16)  not null,   -- PROPOSED, FILED, ACTIVE, SUSPENDED, REVOKED
    established_on date,
    filing_no      varchar(60),
    address        varchar(200),
    phone          varchar(32),
    term_start     date,
    term_end       date,
    version        integer      not null default 0
);

create table mediator (
    account_id bigint      primary key references account,
    full_time  boolean     not null default false,
    grade      varchar(20),
    hired_on   date,
    active     boolean     not null default true,
    version    integer     not null default 0
);

create table mediation_case (
    file_id          bigint        primary key references case_file,
    committee_type   varchar(24)   not null,
    source           varchar(16)   not null,
    entrusted_by     varchar(20),
    type             varchar(32)   not null,
    cause            varchar(60),
    facts            varchar(5000) not null,
    requests         varchar(2000),
    amount           numeric(14, 2),
    place            varchar(200),
    difficult        boolean       not null default false,
    violence         boolean       not null default false,
    public_session   boolean       not null default true,
    written_wanted   boolean       not null default false,
    applied_on       date          not null,
    accepted_on      date,
    refusal_code     varchar(32),
    outcome          varchar(32),
    mediator_signed  date,
    sealed_on        date,
    effective_on     date,
    not_confirmable  varchar(500),
    performance      varchar(16)   not null default 'NOT_DUE',
    last_due_on      date,
    extensions       integer       not null default 0,
    next_session     timestamp,
    next_place       varchar(200)
);

create table mediation_party (
    id             bigint       primary key,
    file_id        bigint       not null references mediation_case,
    seq            integer      not null,
    side           varchar(12)  not null,      -- APPLICANT, RESPONDENT
    kind           varchar(16)  not null,      -- PERSON, ORGANISATION
    name           varchar(120) not null,
    id_sealed      varchar(200),
    id_digest      varchar(64),
    id_mask        varchar(20),
    gender         varchar(8),
    born_on        date,
    phone          varchar(32),
    ethnicity      varchar(20),
    occupation     varchar(60),
    address        varchar(200),
    representative varchar(60),                -- 法定代理人 or, for organisations, 负责人
    agent          varchar(60),                -- 委托代理人
    consent        varchar(12),                -- YES, NO, NO_ANSWER
    consent_on     date,
    consent_method varchar(12),
    notified_on    date,                       -- signed the notice of rights and duties
    signed_on      date                        -- signed, sealed or fingerprinted the agreement
);
create index mediation_party_file on mediation_party (file_id);
create index mediation_party_id on mediation_party (id_digest) where id_digest is not null;
create index mediation_case_agenda on mediation_case (next_session) where next_session is not null;
