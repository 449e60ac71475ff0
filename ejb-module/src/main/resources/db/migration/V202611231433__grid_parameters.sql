-- Numbers of the grid. Those of the owners' vote are law; the others are the product's own.
insert into policy_parameter (code, value, unit, effective_from, legal_basis, confidence, note) values
    ('MATTER_TRIAGE_DAYS', 1, 'DAYS', date '2011-01-01', '产品约定：上报后1日内分流', 'P', null),
    ('MATTER_HANDLE_DAYS', 10, 'WORKING_DAYS', date '2011-01-01', '产品约定：自首次上报起10个工作日内办结，转手不重新起算', 'P', null),
    ('MATTER_CONFIRM_DAYS', 7, 'DAYS', date '2011-01-01', '产品约定：办结后7日内由上报人确认，没有答复的视为已确认并注明', 'P', null),
    ('MATTER_REOPEN_DAYS', 30, 'DAYS', date '2011-01-01', '产品约定：办结后30日内可以重新办理一次', 'P', null),
    ('MATTER_NEARBY_DAYS', 30, 'DAYS', date '2011-01-01', '产品约定：上报时提示附近30日内同类事项', 'P', null),
    ('WEEKLY_MEETING_DAYS', 1, 'DAYS', date '2011-01-01', '产品约定：约定日召开；约定日不是工作日的，顺延到本周下一个工作日', 'P', '约定日前一日起算'),
    ('WEEKLY_MINUTES_DAYS', 2, 'WORKING_DAYS', date '2011-01-01', '产品约定：会后2个工作日内出纪要', 'P', null),
    ('ACTION_ANSWER_DAYS', 2, 'WORKING_DAYS', date '2011-01-01', '产品约定：受邀队伍2个工作日内答复', 'P', null),
    ('ACTION_TASK_DAYS', 10, 'WORKING_DAYS', date '2011-01-01', '产品约定：一格一约的任务默认10个工作日内完成', 'P', null),
    ('LIAISON_NOTICE_DAYS', 3, 'DAYS', date '2011-01-01', '产品约定：联络员公示不少于3日', 'P', null),
    ('OWNERS_QUORUM_PERCENT', 66.67, 'PERCENT', date '2021-01-01', '民法典第278条：专有部分面积占比三分之二以上的业主且人数占比三分之二以上的业主参与表决', 'V', '三分之二按66.67%计（四舍五入到两位）'),
    ('OWNERS_GRAVE_PERCENT', 75, 'PERCENT', date '2021-01-01', '民法典第278条：第六项至第八项，参与表决专有部分面积四分之三以上且人数四分之三以上同意', 'V', null),
    ('OWNERS_MAJORITY_PERCENT', 50, 'PERCENT', date '2021-01-01', '民法典第278条：其他事项，参与表决专有部分面积过半数且人数过半数同意', 'V', null);
