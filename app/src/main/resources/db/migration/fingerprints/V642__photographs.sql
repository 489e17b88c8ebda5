-- Photographs taken as measurements, outside the journals as prints are, since the law wants them destroyed in time. The application adds and
-- reads; it can't change one, and removes one only by destroy_photograph.

-- A picture, before and after its entry is filed.
create table photograph (
    -- SHA-256 over the picture and a salt, in hexadecimal digits: what the entry names
    reference text primary key check (reference ~ '^[0-9a-f]{64}$'),
    docket uuid not null,
    person text not null,
    office text not null,
    officer text not null,
    kept_at timestamptz not null,
    -- made anew from what was uploaded: nothing but the picture is in it
    jpeg bytea not null check (octet_length(jpeg) between 1 and 2000000),
    width smallint not null check (width > 0),
    height smallint not null check (height > 0)
);

-- Which entry took which picture; written once, with the entry, if case and person are those of the picture.
create table photograph_filing (
    reference text primary key,
    entry uuid not null
);
create index photograph_filing_by_entry on photograph_filing (entry);

-- That a picture was destroyed, and on which entry. Nothing of it is left.
create table photograph_destruction (
    reference text primary key,
    docket uuid not null,
    person text not null,
    entry uuid not null,
    officer text not null,
    destroyed_at timestamptz not null
);

-- Removes a picture and says on which entry. Once more does nothing.
create function destroy_photograph(which text, by_entry uuid, by_officer text, at_time timestamptz) returns void
language sql security definer set search_path = pg_catalog, public as $$
    insert into photograph_destruction (reference, docket, person, entry, officer, destroyed_at)
    select reference, docket, person, by_entry, by_officer, at_time from photograph where reference = which
    on conflict (reference) do nothing;
    delete from photograph where reference = which;
$$;

-- Removes pictures whose entry was never filed.
create function forget_unfiled_photographs(before timestamptz) returns void
language sql security definer set search_path = pg_catalog, public as $$
    delete from photograph
    where kept_at < before and reference not in (select reference from photograph_filing);
$$;

revoke all on function forget_unfiled_photographs(timestamptz) from public;
grant execute on function forget_unfiled_photographs(timestamptz) to ${appRole};
revoke all on function destroy_photograph(text, uuid, text, timestamptz) from public;
grant execute on function destroy_photograph(text, uuid, text, timestamptz) to ${appRole};
grant select, insert on photograph, photograph_filing to ${appRole};
grant select on photograph_destruction to ${appRole};
