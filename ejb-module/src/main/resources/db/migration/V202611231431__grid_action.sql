-- 一格一约: a visit of a professional team for a bundle of matters, with tasks.
create table team_crew (
    file_id      bigint      primary key references case_file,
    name         varchar(60) not null,
    kind         varchar(16) not null,
    leader       varchar(60) not null,
    phone        varchar(32) not null,
    responder_id bigint      references org_unit,
    duty         varchar(300),
    valid_from   date        not null,
    valid_to     date
);

create table grid_action (
    file_id    bigint      primary key references case_file,
    crew_id    bigint      not null references team_crew,
    crew_unit  bigint      references org_unit,
    planned_on date        not null,
    planned_at time,
    place      varchar(120),
    purpose    varchar(500),
    level      varchar(12) not null,
    held_on    date,
    present    varchar(200),
    findings   varchar(1000)
);

-- Written while the file itself is being opened, in the same transaction.
create table grid_action_matter (
    file_id   bigint not null references case_file deferrable initially deferred,
    matter_id bigint not null references case_file,
    primary key (file_id, matter_id)
);
create index grid_action_matter_matter on grid_action_matter (matter_id);

create table grid_action_task (
    id          bigint       generated always as identity primary key,
    file_id     bigint       not null references case_file,
    matter_id   bigint       not null references case_file,
    text        varchar(300) not null,
    owner       varchar(60)  not null,
    due_on      date         not null,
    done_on     date,
    done_by     bigint       references account,
    result      varchar(300),
    verdict     varchar(12),
    verified_on date
);
create index grid_action_task_file on grid_action_task (file_id);
create index grid_action_task_matter on grid_action_task (matter_id);
