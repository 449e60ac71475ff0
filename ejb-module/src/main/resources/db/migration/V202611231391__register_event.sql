-- The history of acts on registers serves every room, not mediation alone.
alter table mediation_register_event rename to register_event;
alter index mediation_register_event_subject rename to register_event_subject;
