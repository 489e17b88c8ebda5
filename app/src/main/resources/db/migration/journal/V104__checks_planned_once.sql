-- The checks of V100, planned once in each session and not at each call. That plan may come from a time when the tables were small, so
-- each look into the journal stands in a sub-query of its own (offset 0 keeps it one), which can only be an index's look-up of a row: it
-- stays right however large they grow. A join might read the whole index.

create or replace function journal_entry_is_dense() returns trigger language plpgsql
    set plan_cache_mode = force_generic_plan
    set enable_seqscan = off
as $$
declare
    low bigint;
    high bigint;
    rows bigint;
begin
    select min(position), max(position), count(*) into low, high, rows from added;
    if rows = 0 then
        return null;
    end if;
    if high - low + 1 <> rows
        or (low > 1 and not exists (select from journal_entry as before where before.position = low - 1))
        or exists (
            select from (
                select a.office, min(a.seq) as low, max(a.seq) as high, count(*) as rows from added as a group by a.office
            ) as range
            where range.high - range.low + 1 <> range.rows
               or (range.low > 1 and not exists (
                   select from journal_entry as before
                   where before.office = range.office and before.seq = range.low - 1 offset 0)))
    then
        raise exception 'the positions or a journal''s numbers are not dense' using errcode = 'check_violation';
    end if;
    return null;
end
$$;

create or replace function journal_body_has_entry() returns trigger language plpgsql
    set plan_cache_mode = force_generic_plan
    set enable_seqscan = off
as $$
begin
    if exists (
        select from added
        where not exists (select from journal_entry as e where e.office = added.office and e.seq = added.seq))
    then
        raise exception 'a body without an entry' using errcode = 'foreign_key_violation';
    end if;
    return null;
end
$$;

-- The key first: so no look-up of an office's entry by its number can be planned over this index, as one was on an empty table, where all
-- indexes cost the same.
alter table journal_entry drop constraint journal_entry_once;
alter table journal_entry add constraint journal_entry_once unique (request_key, office);
