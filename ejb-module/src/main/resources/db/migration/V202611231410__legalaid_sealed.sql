-- Hardship as one sealed text instead of readable columns, and identity numbers of agents and of the registers sealed beside their masks.
-- What older rows kept readable is sealed by the program when it first starts (AidSealing); the columns stay, empty.
alter table aid_case add column hardship_sealed text;
alter table aid_case add column agent_id_sealed varchar(200);
alter table aid_case add column agent_id_digest varchar(64);

-- Has one row once that was done.
create table aid_sealed (
    once    boolean     primary key default true check (once),
    done_at timestamptz not null default now()
);

-- 值班律师法律帮助 and 咨询: what the ministry's forms 1 and 23 to 29 ask.
alter table aid_help add column id_sealed varchar(200);
alter table aid_help add column id_digest varchar(64);
alter table aid_help add column born_on date;
alter table aid_help add column applied_on date;
alter table aid_help add column ended_on date;
