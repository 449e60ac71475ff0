-- A unit other than the owner may take part in a file: a firm that was assigned, a station that received, a section that decides.
create table file_unit (
    id      bigint primary key,
    file_id bigint not null references case_file deferrable initially deferred,
    org_id  bigint not null references org_unit,
    from_on date   not null,
    to_on   date,                       -- null: takes part now
    unique (file_id, org_id)
);
create index file_unit_org on file_unit (org_id, file_id) where to_on is null;

-- A file may lie on a desk of such a unit; null: on a desk of the owner.
alter table case_file add column holder_org_id bigint references org_unit;
create index case_file_far_desk on case_file (holder_org_id, holder_role, due_on, id)
    where holder_org_id is not null and holder_account_id is null and not final and not voided;
