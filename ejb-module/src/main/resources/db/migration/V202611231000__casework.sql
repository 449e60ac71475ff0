-- The kernel: one root for every file of every procedure, its history, holders, deadlines, numbers, drafts.
create sequence case_seq increment by 50;

create table case_file (
    id                bigint       primary key,
    procedure         varchar(24)  not null,
    number            varchar(80),                 -- null until the procedure issues one
    title             varchar(300) not null,
    topic             varchar(32),                 -- classification inside the procedure, such as the dispute type
    status            varchar(32)  not null,
    final             boolean      not null default false,
    district_id       bigint       not null,
    street_id         bigint,
    org_id            bigint       not null references org_unit,
    org_path          varchar(200) not null,
    holder_account_id bigint       references account,
    holder_role       varchar(32),                 -- who in org_id holds it while no person does
    secrecy           varchar(16)  not null default 'NORMAL',  -- NORMAL, CONFIDENTIAL, PROTECTED (minors, domestic violence)
    opened_on         date         not null,       -- day of first contact
    opened_at         timestamptz  not null,
    last_act_on       date         not null,
    closed_on         date,
    due_on            date         not null default '9999-12-31',  -- earliest running deadline; 9999-12-31: none
    due_kind          varchar(32),
    paused_since      date,
    batch_id          bigint,                      -- the ledger import that opened it
    voided            boolean      not null default false,  -- import taken back before the file moved on
    search_terms      text[]       not null default '{}',
    version           integer      not null default 0
);
create unique index case_file_number on case_file (number) where number is not null;
-- keyset paging per reach: the same order at a hundred thousand and at a million
create index case_file_district on case_file (procedure, district_id, due_on, id) where not voided;
create index case_file_street on case_file (procedure, street_id, due_on, id) where not voided;
create index case_file_org on case_file (procedure, org_id, due_on, id) where not voided;
create index case_file_holder on case_file (holder_account_id, due_on, id) where not final and not voided;
create index case_file_desk on case_file (org_id, holder_role, due_on, id) where holder_account_id is null and not final and not voided;
create index case_file_search on case_file using gin (search_terms) with (fastupdate = off);
create index case_file_batch on case_file (batch_id) where batch_id is not null;

create table file_participant (
    id         bigint      primary key,
    file_id    bigint      not null references case_file,
    account_id bigint      not null references account,
    part       varchar(16) not null,               -- REGISTRAR, LEAD, HANDLER, RECORDER
    from_on    date        not null,
    to_on      date,
    unique (file_id, account_id, part)
);
create index file_participant_account on file_participant (account_id, file_id);

create table file_event (
    id           bigint       primary key,
    file_id      bigint       not null references case_file,
    seq          integer      not null,
    step         varchar(32)  not null,
    from_status  varchar(32),
    to_status    varchar(32)  not null,
    act_on       date         not null,            -- the day it happened
    entered_at   timestamptz  not null,            -- when it was typed in
    account_id   bigint       not null references account,
    actor_name   varchar(60)  not null,
    actor_org    varchar(120) not null,
    late_reason  varchar(300),                     -- why the day lies before the previous act
    data         jsonb        not null,
    unique (file_id, seq)
);

create table possession (
    id          bigint      primary key,
    file_id     bigint      not null references case_file,
    account_id  bigint      references account,
    holder_name varchar(120) not null,
    holder_role varchar(32),
    status      varchar(32) not null,              -- what the file was waiting for
    from_on     date        not null,
    to_on       date                               -- null: holds it now; always the next row's from_on
);
create index possession_file on possession (file_id);

create table deadline (
    id            bigint       primary key,
    file_id       bigint       not null references case_file,
    kind          varchar(32)  not null,
    start_word    varchar(40)  not null,
    start_on      date         not null,
    amount        integer      not null,
    unit          varchar(16)  not null,
    roll          boolean      not null,
    pausable      boolean      not null,
    extensions    varchar(60)  not null default '',  -- days of each extension, comma separated
    due_on        date,                               -- null while paused with no end
    raw_on        date,
    provisional   boolean      not null default false,
    explanation   varchar(500) not null,
    parameter     varchar(48)  not null,
    basis         varchar(200) not null,
    state         varchar(12)  not null,              -- RUNNING, PAUSED, MET, MISSED, DROPPED
    ended_on      date
);
create index deadline_file on deadline (file_id);
create index deadline_provisional on deadline (start_on) where provisional;

create table pause_interval (
    id       bigint       primary key,
    file_id  bigint       not null references case_file,
    from_on  date         not null,                   -- excluded
    to_on    date,                                    -- included; null: still open
    reason   varchar(300) not null
);
create index pause_interval_file on pause_interval (file_id);

create table number_series (
    series varchar(48) not null,
    year   integer     not null,
    last   integer     not null,
    primary key (series, year)
);
create table issued_number (
    series      varchar(48) not null,
    year        integer     not null,
    n           integer     not null,
    file_id     bigint      not null,
    void_reason varchar(300),
    primary key (series, year, n)
);

create table idempotency (
    account_id bigint       not null,
    key        varchar(80)  not null,
    request    varchar(64)  not null,                 -- digest of what was asked: the same key for another request is refused
    outcome    jsonb,
    at         timestamptz  not null default now(),
    primary key (account_id, key)
);

create table draft (
    account_id bigint       not null references account,
    form       varchar(120) not null,                 -- such as mediation.REGISTER or file/123/EXTEND
    data       text         not null,             -- encrypted: half-typed forms hold identity numbers
    saved_at   timestamptz  not null,
    primary key (account_id, form)
);

create table file_opening (
    file_id    bigint       not null references case_file,
    account_id bigint       not null references account,
    reason     varchar(300) not null,
    until      timestamptz  not null,
    primary key (file_id, account_id, until)
);

create table attachment (
    id          bigint generated by default as identity primary key,
    file_id     bigint       not null references case_file,
    name        varchar(200) not null,
    kind        varchar(40)  not null,
    media_type  varchar(80)  not null,
    size        integer      not null,
    digest      varchar(64)  not null,
    content     bytea        not null,
    added_by    varchar(60)  not null,
    added_at    timestamptz  not null default now()
);
create index attachment_file on attachment (file_id);

create table supervision (
    id          bigint generated by default as identity primary key,
    number      varchar(60)  not null unique,
    file_id     bigint       not null references case_file,
    issued_by   bigint       not null references account,
    issued_at   timestamptz  not null,
    to_account  bigint       references account,
    to_org      bigint       not null references org_unit,
    demand      varchar(500) not null,
    reply_by    date         not null,
    reply       varchar(1000),
    replied_by  bigint       references account,
    replied_at  timestamptz
);
create index supervision_open on supervision (to_account) where replied_at is null;
create index supervision_file on supervision (file_id);
