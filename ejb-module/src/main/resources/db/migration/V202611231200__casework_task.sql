-- Work that somebody owes on a file beside the step the file waits for: an urging, a visit, a report.
create table file_task (
    id         bigint       primary key,
    file_id    bigint       not null references case_file,
    kind       varchar(32)  not null,
    ref        varchar(60)  not null default '',  -- what it is about, such as an instalment; empty: the file
    text       varchar(500),
    account_id bigint       references account,   -- who owes it; with neither account nor unit: whoever leads the file
    org_id     bigint       references org_unit,  -- unit, subdistrict or district in whose reach the role owes it
    role       varchar(32),
    from_on    date         not null,             -- nobody sees it before
    after      varchar(32),                       -- a deadline of the file: nobody sees the task before that one ran out
    due_on     date         not null,
    opened_on  date         not null,
    state      varchar(12)  not null,             -- OPEN, DONE, DROPPED
    ended_on   date,
    ended_by   varchar(60),
    check (state = 'OPEN' or ended_on is not null),
    check (account_id is null or org_id is null),
    check ((org_id is null) = (role is null))
);
create index file_task_file on file_task (file_id);
create index file_task_account on file_task (account_id, due_on) where state = 'OPEN' and account_id is not null;
create index file_task_role on file_task (org_id, role, due_on) where state = 'OPEN' and org_id is not null;
create index file_task_lead on file_task (file_id) where state = 'OPEN' and account_id is null and org_id is null;
