-- Who searched for whom is read out of the journals of readings, for the offices that somebody oversees.
create index access_entry_searches on access_entry (office, at) where restricted like '{"what":"search %';
