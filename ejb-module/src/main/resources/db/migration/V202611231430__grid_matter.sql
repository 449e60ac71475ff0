-- 一事一约: what was noted, in whose hands it is, how it ended.
create table grid_matter (
    file_id          bigint      primary key references case_file,
    kind             varchar(16) not null,
    estate_id        bigint      not null references org_unit,
    building         varchar(20),
    entrance         varchar(20),
    place            varchar(120),
    micro_grid_id    bigint,
    content          varchar(500) not null,
    wishes           varchar(500),
    reporter         varchar(60),
    phone            varchar(32),
    opponent         varchar(60),
    opponent_phone   varchar(32),
    amount           numeric(14, 2),
    danger           boolean     not null default false,
    alarm            varchar(16),
    owners_item      varchar(20),
    owners_agreed_on date,
    on_spot          boolean     not null default false,
    reporter_account bigint      not null references account,
    reporter_role    varchar(32) not null,
    hand             varchar(12) not null,
    given_by         varchar(12),
    unit_id          bigint      references org_unit,
    returns          integer     not null default 0,
    result           varchar(500),
    finished_by      bigint      references account,
    last_account     bigint,
    last_role        varchar(32),
    last_org         bigint,
    satisfaction     varchar(16),
    auto_confirmed   boolean     not null default false,
    reopened         boolean     not null default false,
    check (not danger or alarm is not null)
);
create index grid_matter_estate on grid_matter (estate_id, kind);
create index grid_matter_micro on grid_matter (micro_grid_id);

-- 一周一约: one file per estate, a meeting per week, a line per matter of its agenda.
create table grid_weekly (
    file_id    bigint      primary key references case_file,
    estate_id  bigint      not null references org_unit,
    weekday    varchar(12) not null,
    held_at    time,
    place      varchar(120),
    seat       varchar(24) not null,
    started_on date        not null,
    last_week  date
);
create index grid_weekly_estate on grid_weekly (estate_id);

create table weekly_meeting (
    id              bigint       generated always as identity primary key,
    file_id         bigint       not null references case_file,
    week            date         not null,
    held_on         date         not null,
    property        varchar(8)   not null,
    property_name   varchar(60),
    property_reason varchar(120),
    owners          varchar(8)   not null,
    owners_name     varchar(60),
    owners_reason   varchar(120),
    grid            varchar(8)   not null,
    grid_name       varchar(60),
    grid_reason     varchar(120),
    remarks         varchar(500),
    minutes_on      date,
    unique (file_id, week),
    check (extract(isodow from week) = 1 and held_on between week and week + 6)
);

create table weekly_item (
    id         bigint      generated always as identity primary key,
    meeting_id bigint      not null references weekly_meeting,
    matter_id  bigint      not null references case_file,
    carried    integer     not null,
    outcome    varchar(16) not null,
    text       varchar(300),
    side       varchar(12),
    owner      varchar(60),
    due_on     date,
    done_on    date,
    result     varchar(300),
    unique (meeting_id, matter_id)
);
create index weekly_item_matter on weekly_item (matter_id);
