-- How early the end of a committee's term is told.
insert into policy_parameter (code, value, unit, effective_from, legal_basis, confidence, note) values
    ('MED_TERM_WARN_DAYS', 90, 'DAYS', date '2011-01-01', '产品约定：任期届满前90日提示换届', 'P', null);
