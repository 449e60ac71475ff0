-- The streets that come with the demonstration are invented: they are not OpenStreetMap's.
update circle_network set format = 'DEMO' where account_id is null and file_name = name;
