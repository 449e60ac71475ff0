-- A number that was taken back stays in the register with its reason (domain: gap-free series, voided numbers are never used again).
-- The text of the number is kept beside it: the file itself no longer bears it, yet must be found and shown by it.
alter table issued_number add column number varchar(80);
update issued_number i set number = f.number
  from case_file f
 where f.id = i.file_id and f.number like '%（' || i.year || '）%第' || i.n || '号';
create index issued_number_void on issued_number (file_id) where void_reason is not null;
