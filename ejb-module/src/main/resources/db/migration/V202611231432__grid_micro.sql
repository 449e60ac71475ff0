-- 网格和微网格: rows are never changed; what is split, merged or renamed ends on a day and goes on in new rows.
create table grid_register (
    file_id      bigint      primary key references case_file,
    grid_id      bigint      not null references org_unit,
    estate_id    bigint      not null references org_unit,
    head         varchar(60) not null,
    head_phone   varchar(32) not null,
    member       varchar(60) not null,
    member_phone varchar(32) not null,
    police       varchar(60),
    police_phone varchar(32),
    lawyer       varchar(60),
    lawyer_phone varchar(32),
    items        varchar(500)
);

create table micro_grid (
    id         bigint      generated always as identity primary key,
    file_id    bigint      not null references case_file deferrable initially deferred,
    estate_id  bigint      not null references org_unit,
    name       varchar(40) not null,
    valid_from date        not null,
    valid_to   date,
    check (valid_to is null or valid_to > valid_from)
);
create index micro_grid_estate on micro_grid (estate_id, valid_from);

create table micro_grid_part (
    id            bigint      generated always as identity primary key,
    micro_grid_id bigint      not null references micro_grid,
    building      varchar(20) not null,
    entrance      varchar(20),
    households    integer     not null check (households > 0)
);
create index micro_grid_part_grid on micro_grid_part (micro_grid_id);

create table micro_grid_origin (
    old_id bigint not null references micro_grid,
    new_id bigint not null references micro_grid,
    primary key (old_id, new_id)
);

alter table grid_matter add foreign key (micro_grid_id) references micro_grid;

create table grid_liaison (
    file_id       bigint      primary key references case_file,
    micro_grid_id bigint      not null references micro_grid,
    name          varchar(60) not null,
    phone         varchar(32) not null,
    nearness      varchar(8)  not null,
    way           varchar(12) not null,
    address       varchar(120),
    hours         integer     not null default 0,
    trainings     integer     not null default 0,
    appointed_on  date,
    ended_on      date
);
create index grid_liaison_micro on grid_liaison (micro_grid_id);
