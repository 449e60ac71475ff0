-- 援法议事: a topic with its screening, survey, opinion, meeting, result and evaluation, and the duties of its result.
create table deliberation_topic (
    file_id         bigint        primary key references case_file,
    scope           varchar(12)   not null,
    origin          varchar(16)   not null,
    subject         varchar(120)  not null,
    content         varchar(8000) not null,
    proposer        varchar(300),
    supporters      integer,
    owners_item     varchar(16),                  -- 民法典第278条第1款
    rule            varchar(12),                  -- TALKS, RESIDENTS, OWNERS
    counted         varchar(16),
    survey_findings varchar(3000),
    opinion         varchar(12),
    advice          varchar(3000),
    adviser         varchar(60),
    held_on         date,
    held_at         time,                         -- set while a meeting is still to come
    held_place      varchar(200),
    all_persons     integer,
    came            integer,
    all_area        numeric(14, 2),               -- square metres
    area            numeric(14, 2),
    votes_for       integer,
    area_for        numeric(14, 2),
    outcome         varchar(12),
    resolution      varchar(3000),
    grade           varchar(8)
);
create index deliberation_topic_held on deliberation_topic (held_on) where held_at is not null;

create table deliberation_duty (
    id      bigint       primary key,
    file_id bigint       not null references deliberation_topic,
    seq     integer      not null,
    owner   varchar(60)  not null,
    text    varchar(500) not null,
    due_on  date         not null,
    done_on date
);
create index deliberation_duty_file on deliberation_duty (file_id);

-- A share is two numbers: so many parts of so many. 以上 includes the number itself, 过半数 does not.
insert into policy_parameter (code, value, unit, effective_from, legal_basis, confidence, note) values
    ('DELIB_SCREEN_DAYS', 5, 'WORKING_DAYS', date '2011-01-01', '产品约定：提出后5个工作日内审题', 'P', null),
    ('DELIB_SURVEY_DAYS', 3, 'DAYS', date '2011-01-01', '产品约定：调研不少于3日', 'P', null),
    ('DELIB_NOTICE_DAYS', 3, 'DAYS', date '2011-01-01', '产品约定：议事3日前通知', 'P', null),
    ('DELIB_REVIEW_DAYS', 5, 'WORKING_DAYS', date '2011-01-01', '产品约定：5个工作日内合法性审查', 'P', null),
    ('DELIB_PUBLIC_DAYS', 5, 'DAYS', date '2011-01-01', '产品约定：公示5日', 'P', null),
    ('DELIB_EVALUATION_DAYS', 30, 'DAYS', date '2011-01-01', '产品约定：任务到期后30日内评议', 'P', null),
    ('DELIB_TALKS_LEAST', 5, 'COUNT', date '2011-01-01', '产品约定：议事协商不少于5人到会', 'P', null),
    ('DELIB_RESIDENTS_COME_PARTS', 1, 'COUNT', date '2011-01-01', '城市居民委员会组织法第9条：过半数出席', 'V', '过半数，不含本数'),
    ('DELIB_RESIDENTS_COME_OF', 2, 'COUNT', date '2011-01-01', '城市居民委员会组织法第9条：过半数出席', 'V', '过半数，不含本数'),
    ('DELIB_RESIDENTS_AGREE_PARTS', 1, 'COUNT', date '2011-01-01', '城市居民委员会组织法第9条：出席人的过半数通过', 'V', '过半数，不含本数'),
    ('DELIB_RESIDENTS_AGREE_OF', 2, 'COUNT', date '2011-01-01', '城市居民委员会组织法第9条：出席人的过半数通过', 'V', '过半数，不含本数'),
    ('DELIB_OWNERS_PART_PARTS', 2, 'COUNT', date '2011-01-01', '民法典第278条第2款：面积、人数均三分之二以上参与', 'V', '以上，含本数'),
    ('DELIB_OWNERS_PART_OF', 3, 'COUNT', date '2011-01-01', '民法典第278条第2款：面积、人数均三分之二以上参与', 'V', '以上，含本数'),
    ('DELIB_OWNERS_AGREE_PARTS', 1, 'COUNT', date '2011-01-01', '民法典第278条第2款：参与面积、人数均过半数同意', 'V', '过半数，不含本数'),
    ('DELIB_OWNERS_AGREE_OF', 2, 'COUNT', date '2011-01-01', '民法典第278条第2款：参与面积、人数均过半数同意', 'V', '过半数，不含本数'),
    ('DELIB_OWNERS_WEIGHTY_PARTS', 3, 'COUNT', date '2011-01-01', '民法典第278条第2款：第六项至第八项四分之三以上同意', 'V', '以上，含本数'),
    ('DELIB_OWNERS_WEIGHTY_OF', 4, 'COUNT', date '2011-01-01', '民法典第278条第2款：第六项至第八项四分之三以上同意', 'V', '以上，含本数');
