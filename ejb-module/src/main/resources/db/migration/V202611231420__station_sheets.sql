-- Which other stations the public sheet of a station names: when one of those stops, the sheet is flagged.
create table station_pointer (
    file_id    bigint not null references station_file,
    station_id bigint not null references station,
    printed_on date   not null,
    primary key (file_id, station_id)
);
create index station_pointer_station on station_pointer (station_id);

insert into policy_parameter (code, value, unit, effective_from, legal_basis, confidence, note) values
    ('STATION_REPRINT_DAYS', 5, 'WORKING_DAYS', date '2011-01-01', '产品约定：引用停用站点的公示牌5个工作日内重印', 'P', null);
