-- What ten minutes come to, and how an estimate is made where there is no street net.
insert into policy_parameter (code, value, unit, effective_from, legal_basis, confidence, note) values
    ('CIRCLE_WALK_METRES', 800, 'METRES', date '2011-01-01', '参照浙江15分钟公共法律服务圈：城区步行15分钟1.2公里，折合10分钟800米', 'C', null),
    ('CIRCLE_STANDARD_METRES', 500, 'METRES', date '2011-01-01', '城市居住区规划设计标准GB 50180-2018：十分钟生活圈步行距离500米', 'M', null),
    ('CIRCLE_ELDER_METRES', 600, 'METRES', date '2011-01-01', '产品约定：老年人步行每小时3.6公里', 'P', null),
    ('CIRCLE_BIKE_METRES', 2000, 'METRES', date '2011-01-01', '参照浙江15分钟公共法律服务圈：乡村骑行每小时12公里', 'C', null),
    ('CIRCLE_CAR_METRES', 4500, 'METRES', date '2011-01-01', '产品约定：车行每小时27公里', 'P', null),
    ('CIRCLE_DETOUR_PERCENT', 130, 'PERCENT', date '2011-01-01', '产品约定：无路网时直线距离乘1.30估算', 'P', null),
    ('CIRCLE_SNAP_METRES', 150, 'METRES', date '2011-01-01', '产品约定：离路150米以内视为接入路网', 'P', null);
