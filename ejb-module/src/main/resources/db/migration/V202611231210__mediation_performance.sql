-- 履行: the clauses of an agreement, what was performed on them, and what came after it.
create table mediation_clause (
    id          bigint        primary key,
    file_id     bigint        not null references mediation_case,
    edition     integer       not null,      -- 1: the first agreement; each new agreement on the file counts on
    seq         integer       not null,
    type        varchar(20)   not null,      -- PAYMENT, DELIVERY, ACT, FORBEAR, APOLOGY, CUSTODY_SUPPORT, VISITATION, PROPERTY_DIVISION, OTHER
    obligor_id  bigint        references mediation_party,
    obligee_id  bigint        references mediation_party,
    amount      numeric(14, 2),
    due_on      date,                        -- last day; with instalments the last one's
    text        varchar(1000) not null,
    disputed_on date,                        -- since when its performance is disputed
    dispute     varchar(500),
    urged_on    date,                        -- last time that somebody was urged to perform it
    unique (file_id, edition, seq) deferrable initially deferred
);

create table mediation_instalment (
    id        bigint         primary key,
    clause_id bigint         not null references mediation_clause,
    seq       integer        not null,
    due_on    date           not null,
    amount    numeric(14, 2) not null check (amount > 0)
);
create index mediation_instalment_clause on mediation_instalment (clause_id);
create index mediation_instalment_due on mediation_instalment (due_on);

create table mediation_receipt (
    id          bigint         primary key,
    clause_id   bigint         not null references mediation_clause,
    received_on date           not null,
    amount      numeric(14, 2) check (amount > 0),  -- null: something else than money was performed
    complete    boolean        not null,            -- what is not money: performed in full
    payer       varchar(60),
    proof       varchar(16)    not null,            -- RECEIPT, TRANSFER, ON_SITE, OTHER
    note        varchar(300)
);
create index mediation_receipt_clause on mediation_receipt (clause_id);

alter table mediation_case
    add column edition       integer not null default 0,      -- edition of the agreement in force; 0: none
    add column revising      boolean not null default false,  -- a new agreement waits for its signatures
    add column performed_on  date,                            -- when nothing more was owed
    add column visited_on    date,                            -- last return visit
    add column sued_on       date,
    add column judgment      varchar(16),                     -- UPHELD, CHANGED, REVOKED, INVALID, WITHDRAWN
    add column report_owed   boolean not null default false,  -- overturned or refused: to be reported to the justice office
    add column reported_on   date;

comment on column mediation_case.performance is 'as of the last act; PERFORMED and DISPUTED are right on any day, the others follow from clauses and today';

-- Agreements made before clauses were rows: taken over from the history, the last one of each file.
insert into mediation_clause (id, file_id, edition, seq, type, obligor_id, obligee_id, amount, due_on, text)
select nextval('case_seq'), e.file_id, 1, c.no, c.item ->> 'type', (c.item ->> 'obligor')::bigint, (c.item ->> 'obligee')::bigint,
       (c.item ->> 'amount')::numeric, (c.item ->> 'dueOn')::date, c.item ->> 'text'
from mediation_case m
join lateral (select * from file_event f where f.file_id = m.file_id and f.step in ('DRAFT_AGREEMENT', 'AGREE_ORALLY') order by f.seq desc limit 1) e on true
cross join lateral jsonb_array_elements(e.data -> 'clauses') with ordinality as c (item, no)
where m.effective_on is not null or exists (select 1 from case_file f where f.id = m.file_id and f.status = 'AGREEMENT_SIGNING');

insert into mediation_instalment (id, clause_id, seq, due_on, amount)
select nextval('case_seq'), id, 1, due_on, amount from mediation_clause where due_on is not null and amount > 0;

insert into mediation_receipt (id, clause_id, received_on, amount, complete, proof)
select nextval('case_seq'), c.id, m.effective_on, c.amount, true, 'OTHER'
from mediation_clause c join mediation_case m on m.file_id = c.file_id where m.performance = 'PERFORMED' and m.effective_on is not null;

update mediation_case set edition = 1 where effective_on is not null;
update mediation_case set performed_on = effective_on where performance = 'PERFORMED';

insert into policy_parameter (code, value, unit, effective_from, legal_basis, confidence, note) values
    ('MED_URGE_DAYS', 3, 'WORKING_DAYS', date '2011-01-01', '产品约定：到期次日起3个工作日内督促履行（人民调解法第31条）', 'P', null),
    ('MED_VISIT_IMMEDIATE_DAYS', 15, 'DAYS', date '2011-01-01', '产品约定：即时履行的，履行后15日内回访（人民调解法第31条）', 'P', null),
    ('MED_VISIT_DAYS', 7, 'DAYS', date '2011-01-01', '产品约定：每期届满或履行完毕后7日内回访（人民调解法第31条）', 'P', null),
    ('MED_VISIT_HARD_DAYS', 90, 'DAYS', date '2011-01-01', '产品约定：疑难复杂、涉家庭暴力的，协议生效满90日再回访一次', 'P', null);
