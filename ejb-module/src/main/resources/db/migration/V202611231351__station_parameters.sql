-- The numbers of station registration. No law fixes them; each district may set its own.
insert into policy_parameter (code, value, unit, effective_from, legal_basis, confidence, note) values
    ('STATION_DESK_DAYS', 5, 'WORKING_DAYS', date '2011-01-01', '产品约定：提交后5个工作日内初审', 'P', null),
    ('STATION_SITE_DAYS', 10, 'WORKING_DAYS', date '2011-01-01', '产品约定：初审后10个工作日内现场核查', 'P', null),
    ('STATION_REGISTER_DAYS', 5, 'WORKING_DAYS', date '2011-01-01', '产品约定：核查通过后5个工作日内登记', 'P', null),
    ('STATION_CHANGE_DAYS', 5, 'WORKING_DAYS', date '2011-01-01', '产品约定：变动后5个工作日内办理变更', 'P', null),
    ('STATION_SPOT_METRES', 200, 'METRES', date '2011-01-01', '产品约定：核查人所在位置与登记位置相距不超过200米', 'P', null),
    ('STATION_REVIEW_FROM', 1101, 'COUNT', date '2011-01-01', '产品约定：年检自11月1日起', 'P', '月日，1101即11月1日'),
    ('STATION_REVIEW_TO', 1215, 'COUNT', date '2011-01-01', '产品约定：年检至12月15日止', 'P', '月日，1215即12月15日'),
    ('STATION_REVIEW_RESULT_DAYS', 31, 'DAYS', date '2011-01-01', '产品约定：次年1月15日前公布结果（12月15日后31日）', 'P', null),
    ('STATION_RECTIFY_DAYS', 30, 'DAYS', date '2011-01-01', '产品约定：整改30日', 'P', null),
    ('STATION_HANDOVER_DAYS', 5, 'WORKING_DAYS', date '2011-01-01', '产品约定：暂停后5个工作日内接收在办案件', 'P', null),
    ('STATION_NO_DUTY_DAYS', 10, 'WORKING_DAYS', date '2011-01-01', '产品约定：无人值守超过10个工作日', 'P', null),
    ('STATION_NO_RESPONSIBLE_DAYS', 30, 'DAYS', date '2011-01-01', '产品约定：无负责人超过30日', 'P', null),
    ('STATION_CLOSING_NOTICE_DAYS', 10, 'DAYS', date '2011-01-01', '产品约定：撤销前公示10日', 'P', null);
