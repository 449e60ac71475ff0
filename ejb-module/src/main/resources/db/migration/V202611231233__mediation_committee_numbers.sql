-- Numbers of the registers of committees and mediators, of the selection of mediators and of the allowance by case.
insert into policy_parameter (code, value, unit, effective_from, legal_basis, confidence, note) values
    ('MED_COMMITTEE_FILING_DAYS', 30, 'WORKING_DAYS', date '2011-01-01', '参照医疗纠纷预防和处理条例第32条、宁波市人民调解条例第13条', 'P', '设立或变更之日起'),
    ('MED_COURT_NOTICE_DAYS', 10, 'WORKING_DAYS', date '2011-01-01', '人民调解法第10条；“及时”按产品约定', 'P', '变更之日起通报基层人民法院'),
    ('MED_TRAINING_INDUCTION_HOURS', 10, 'COUNT', date '2011-01-01', '产品约定（参照外地学时要求），人民调解法第14条', 'C', '学时'),
    ('MED_TRAINING_SPECIAL_HOURS', 14, 'COUNT', date '2011-01-01', '产品约定（参照外地学时要求），人民调解法第14条', 'C', '学时，每年'),
    ('MED_TRAINING_YEARLY_HOURS', 20, 'COUNT', date '2011-01-01', '产品约定（参照外地学时要求），人民调解法第14条', 'C', '学时，每年'),
    ('MED_REFUSALS_FREE_CHOICE', 2, 'COUNT', date '2011-01-01', '产品约定；人民调解法第23条第1项', 'P', '同一方不接受所指定调解员的次数'),
    ('MED_REFUSALS_END', 3, 'COUNT', date '2011-01-01', '产品约定；人民调解法第17条、第23条', 'P', '同一方不接受的次数，经其确认后视为拒绝调解'),
    ('MED_ALLOWANCE_SIMPLE_YUAN', 50, 'YUAN', date '2011-01-01', '产品约定：金额以本区以案定补办法为准；人民调解法第16条', 'P', null),
    ('MED_ALLOWANCE_NORMAL_YUAN', 200, 'YUAN', date '2011-01-01', '产品约定：金额以本区以案定补办法为准；人民调解法第16条', 'P', null),
    ('MED_ALLOWANCE_DIFFICULT_YUAN', 500, 'YUAN', date '2011-01-01', '产品约定：金额以本区以案定补办法为准；人民调解法第16条', 'P', null),
    ('MED_ALLOWANCE_MAJOR_YUAN', 1000, 'YUAN', date '2011-01-01', '产品约定：金额以本区以案定补办法为准；人民调解法第16条', 'P', null),
    ('MED_ALLOWANCE_FAILED_YUAN', 0, 'YUAN', date '2011-01-01', '产品约定：未达成协议的不发放', 'P', null),
    ('MED_ALLOWANCE_MAJOR_SUM', 200000, 'YUAN', date '2011-01-01', '产品约定：达成协议的重大纠纷，涉及金额起点', 'P', null),
    ('MED_ALLOWANCE_MAJOR_PARTIES', 10, 'COUNT', date '2011-01-01', '产品约定：达成协议的重大纠纷，当事人人数起点', 'P', null),
    ('MED_ALLOWANCE_NOTICE_DAYS', 5, 'WORKING_DAYS', date '2011-01-01', '产品约定：以案定补公示期', 'P', null),
    ('MED_TWIN_DAYS', 90, 'DAYS', date '2011-01-01', '产品约定：比对疑似重复、拆分案件的间隔', 'P', null),
    ('MED_TWIN_TEXT_PERCENT', 80, 'PERCENT', date '2011-01-01', '产品约定：纠纷情况文字相似度', 'P', '按相邻两字计');
