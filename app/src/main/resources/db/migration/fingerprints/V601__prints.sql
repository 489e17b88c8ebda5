-- Prints of fingers: pictures and templates, outside the journals, since the law wants them destroyed in time. What is known of them beside
-- stands in entries. The application adds and reads; it can't change a print, and removes one only by destroy_prints.

-- One taking of prints, before and after its entry is filed.
create table fingerprint_capture (
    -- SHA-256 over the templates and a salt, in hexadecimal digits: what the entry names
    reference text primary key check (reference ~ '^[0-9a-f]{64}$'),
    docket uuid not null,
    person text not null,
    office text not null,
    officer text not null,
    captured_at timestamptz not null,
    -- why fingers are missing, in the officer's words; none where all ten are there
    missing text check (char_length(missing) between 1 and 500)
);
create index fingerprint_capture_by_docket on fingerprint_capture (docket, captured_at);

create table fingerprint_print (
    reference text not null references fingerprint_capture,
    -- 1 to 10, as ANSI/NIST-ITL counts
    finger smallint not null check (finger between 1 and 10),
    template bytea not null,
    -- lossless; none where only a template was given
    png bytea,
    dpi integer not null,
    score smallint not null check (score between 0 and 100),
    minutiae integer not null,
    ridges smallint not null,
    clear smallint not null,
    primary key (reference, finger)
);

-- Which entry took which prints; written once, with the entry, if case and person are those of the prints. Never made anew: what stands
-- here may not be forgotten as never filed.
create table fingerprint_filing (
    reference text primary key,
    entry uuid not null
);
create index fingerprint_filing_by_entry on fingerprint_filing (entry);

-- That prints were destroyed, and on which entry. Nothing of them is left.
create table fingerprint_destruction (
    reference text primary key,
    docket uuid not null,
    person text not null,
    entry uuid not null,
    officer text not null,
    destroyed_at timestamptz not null
);

-- Who is enrolled: follows from the journals, as every projection.
create table fingerprint_enrolment (
    entry uuid primary key,
    docket uuid not null,
    person text not null,
    office text not null,
    taken_at timestamptz not null,
    fingers smallint not null,
    national_number text,
    reference text
);
create index fingerprint_enrolment_by_docket on fingerprint_enrolment (docket);
create index fingerprint_enrolment_by_number on fingerprint_enrolment (national_number) where national_number is not null;

-- A print from a scene, searched: candidates for an examiner, never a result.
create table fingerprint_latent (
    id uuid primary key,
    docket uuid not null,
    office text not null,
    officer text not null,
    exhibit text,
    found text not null check (char_length(found) between 1 and 500),
    template bytea not null,
    png bytea,
    score smallint not null,
    searched integer not null,
    searched_at timestamptz not null
);
create index fingerprint_latent_by_docket on fingerprint_latent (docket, searched_at);

create table fingerprint_candidate (
    latent uuid not null references fingerprint_latent,
    rank smallint not null check (rank >= 1),
    reference text not null,
    finger smallint not null check (finger between 1 and 10),
    score real not null,
    primary key (latent, rank),
    unique (latent, reference, finger)
);

-- What an examiner concluded, in his own words. The second is another officer; nothing is ever changed.
create table fingerprint_conclusion (
    latent uuid not null references fingerprint_latent,
    reference text not null,
    finger smallint not null check (finger between 1 and 10),
    nth smallint not null check (nth in (1, 2)),
    office text not null,
    officer text not null,
    conclusion text not null check (conclusion in ('IDENTIFIED', 'EXCLUDED', 'INCONCLUSIVE')),
    reasons text not null check (char_length(reasons) between 1 and 4000),
    concluded_at timestamptz not null,
    primary key (latent, reference, finger, nth),
    unique (latent, reference, finger, officer)
);

-- Removes the prints of a reference and says on which entry. Once more does nothing.
create function destroy_prints(which text, by_entry uuid, by_officer text, at_time timestamptz) returns void
language sql security definer set search_path = pg_catalog, public as $$
    insert into fingerprint_destruction (reference, docket, person, entry, officer, destroyed_at)
    select reference, docket, person, by_entry, by_officer, at_time from fingerprint_capture where reference = which
    on conflict (reference) do nothing;
    delete from fingerprint_candidate where reference = which;
    delete from fingerprint_print where reference = which;
    delete from fingerprint_capture where reference = which;
$$;

-- Removes prints whose entry was never filed.
create function forget_unfiled_prints(before timestamptz) returns void
language sql security definer set search_path = pg_catalog, public as $$
    delete from fingerprint_print where reference in (
        select reference from fingerprint_capture
        where captured_at < before and reference not in (select reference from fingerprint_filing));
    delete from fingerprint_capture
    where captured_at < before and reference not in (select reference from fingerprint_filing);
$$;

revoke all on function forget_unfiled_prints(timestamptz) from public;
grant execute on function forget_unfiled_prints(timestamptz) to ${appRole};
revoke all on function destroy_prints(text, uuid, text, timestamptz) from public;
grant execute on function destroy_prints(text, uuid, text, timestamptz) to ${appRole};
grant select, insert on fingerprint_capture, fingerprint_filing, fingerprint_print, fingerprint_latent, fingerprint_candidate, fingerprint_conclusion to ${appRole};
grant select on fingerprint_destruction to ${appRole};
grant select, insert, update, delete on fingerprint_enrolment to ${appRole};
