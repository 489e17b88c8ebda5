-- The offices' journals. Rows of journal_entry and journal_body are only ever inserted; the roles of the database see to it.
--
-- Every column of journal_entry but position stands in the entry's hashed envelope and nowhere else, so that an envelope is made from
-- the columns, and a change of any of them shows as a broken hash. position is this database's own: the order of commits, dense.

create table journal_entry (
    position bigint primary key check (position >= 1),
    office text not null check (office ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$'),
    seq bigint not null check (seq >= 1),
    id uuid not null,
    prev bytea not null check (octet_length(prev) = 32),
    docket uuid,
    type text not null check (char_length(type) between 1 and 100),
    type_version integer not null check (type_version >= 1),
    officer text not null check (char_length(officer) between 1 and 100),
    occurred_at timestamptz not null,
    recorded_at timestamptz not null,
    request_key text not null check (char_length(request_key) between 1 and 100),
    -- office:seq, separated by blanks, sorted by office
    seen text not null,
    commitment_open bytea check (octet_length(commitment_open) = 32),
    commitment_restricted bytea check (octet_length(commitment_restricted) = 32),
    commitment_protected bytea check (octet_length(commitment_protected) = 32),
    constraint journal_entry_dense unique (office, seq),
    constraint journal_entry_once unique (office, request_key),
    constraint journal_entry_id unique (id),
    constraint journal_entry_begins check ((seq = 1) = (prev = decode(repeat('00', 32), 'hex'))),
    constraint journal_entry_commits
        check (coalesce(commitment_open, commitment_restricted, commitment_protected) is not null)
);

create index journal_entry_by_docket on journal_entry (docket, position) where docket is not null;

-- The facts, apart so that they can be withheld and erased. seed: all salts derive from it. A body that came from another node, or of
-- which a part was erased, has the salts of its groups instead.
create table journal_body (
    office text not null,
    seq bigint not null,
    seed bytea check (octet_length(seed) = 16),
    salt_open bytea check (octet_length(salt_open) = 16),
    salt_restricted bytea check (octet_length(salt_restricted) = 16),
    salt_protected bytea check (octet_length(salt_protected) = 16),
    open text,
    restricted text,
    protected text,
    primary key (office, seq)
);

-- Entries of which groups were erased on somebody's order; ordered_by is the order's own position. Nobody reads an erased group from
-- the moment this row is there, and only where it is there can the bytes be removed.
create table journal_erasure (
    office text not null,
    seq bigint not null,
    open boolean not null,
    restricted boolean not null,
    protected boolean not null,
    ordered_by bigint not null,
    done boolean not null default false,
    primary key (office, seq)
);

create index journal_erasure_open on journal_erasure (ordered_by) where not done;

-- What stood against an entry when it was recorded.
create table journal_contradiction (
    position bigint not null,
    nth integer not null,
    pointer text not null,
    code text not null,
    under text not null,
    -- values that its message shows, a JSON array of texts
    shown text not null,
    primary key (position, nth)
);

-- Where each journal ends. edge: the right edge of its Merkle tree, 32 bytes for each bit set in size.
create table office_journal (
    office text primary key,
    -- whether the office writes here; a journal that came from its home on another node is only ever admitted
    home boolean not null,
    size bigint not null check (size >= 1),
    head bytea not null check (octet_length(head) = 32),
    edge bytea not null,
    recorded_at timestamptz not null
) with (fillfactor = 50);

-- Nodes of the Merkle trees at every eighth level: with them a proof reads 256 hashes for each eight levels, however large the journal.
-- The leaves are not here: the hash of entry n is prev of entry n + 1, and of the last one office_journal.head.
create table journal_node (
    office text not null,
    level smallint not null check (level > 0 and level % 8 = 0),
    at bigint not null check (at >= 0),
    hash bytea not null check (octet_length(hash) = 32),
    primary key (office, level, at)
);

create table register_counter (
    office text not null,
    register text not null,
    year integer not null,
    last integer not null check (last >= 1),
    primary key (office, register, year)
) with (fillfactor = 50);

-- Positions and each journal's numbers are dense. Each row needs the row before it, so by induction there is no gap. The queries are
-- planned at each call: a plan from the time when the tables were small would read them whole when they are large.
create function journal_entry_is_dense() returns trigger language plpgsql as $$
declare
    gap boolean;
begin
    execute $query$
        select exists (
            select from (select min(position) as low, max(position) as high, count(*) as rows from added) as range
            where rows > 0
              and (high - low + 1 <> rows
                   or (low > 1 and not exists (
                       select from journal_entry as before where before.position = low - 1)))
        ) or exists (
            select from (
                select office, min(seq) as low, max(seq) as high, count(*) as rows from added group by office
            ) as range
            where high - low + 1 <> rows
               or (low > 1 and not exists (
                   select from journal_entry as before where before.office = range.office and before.seq = low - 1))
        )
    $query$ into gap;
    if gap then
        raise exception 'the positions or a journal''s numbers are not dense' using errcode = 'check_violation';
    end if;
    return null;
end
$$;

create trigger journal_entry_is_dense after insert on journal_entry
    referencing new table as added for each statement execute function journal_entry_is_dense();

create function journal_body_has_entry() returns trigger language plpgsql as $$
declare
    stray boolean;
begin
    execute $query$
        select exists (
            select from added
            where not exists (select from journal_entry as e where e.office = added.office and e.seq = added.seq))
    $query$ into stray;
    if stray then
        raise exception 'a body without an entry' using errcode = 'foreign_key_violation';
    end if;
    return null;
end
$$;

create trigger journal_body_has_entry after insert on journal_body
    referencing new table as added for each statement execute function journal_body_has_entry();

-- Erasure takes away and nothing else: a group's text only where an order says so, the seed, and it may put the salts of what remains.
create function journal_body_only_loses() returns trigger language plpgsql as $$
begin
    if new.office <> old.office or new.seq <> old.seq
        or (new.seed is distinct from old.seed and new.seed is not null)
        or (new.open is distinct from old.open and new.open is not null)
        or (new.restricted is distinct from old.restricted and new.restricted is not null)
        or (new.protected is distinct from old.protected and new.protected is not null)
        or (old.salt_open is not null and new.salt_open is distinct from old.salt_open and new.salt_open is not null)
        or (old.salt_restricted is not null and new.salt_restricted is distinct from old.salt_restricted
            and new.salt_restricted is not null)
        or (old.salt_protected is not null and new.salt_protected is distinct from old.salt_protected
            and new.salt_protected is not null)
        or not exists (
            select from journal_erasure as e
            where e.office = old.office and e.seq = old.seq
              and (old.open is null or new.open is not null or e.open)
              and (old.restricted is null or new.restricted is not null or e.restricted)
              and (old.protected is null or new.protected is not null or e.protected))
    then
        raise exception 'not an erasure that was ordered' using errcode = 'check_violation';
    end if;
    return new;
end
$$;

create trigger journal_body_only_loses before update on journal_body
    for each row execute function journal_body_only_loses();

-- An entry with its body, as everything but the removal reads it.
create view journal_row as
select e.position, e.office, e.seq, e.id, e.prev, e.docket, e.type, e.type_version, e.officer, e.occurred_at, e.recorded_at,
       e.request_key, e.seen, e.commitment_open, e.commitment_restricted, e.commitment_protected,
       b.seed, b.salt_open, b.salt_restricted, b.salt_protected,
       case when x.open then null else b.open end as open,
       case when x.restricted then null else b.restricted end as restricted,
       case when x.protected then null else b.protected end as protected
from journal_entry as e
join journal_body as b on b.office = e.office and b.seq = e.seq
left join journal_erasure as x on x.office = e.office and x.seq = e.seq;

grant select, insert on journal_entry, journal_body, journal_contradiction, journal_node to ${appRole};
grant select, insert, update on journal_erasure, office_journal, register_counter to ${appRole};
grant select on journal_row to ${appRole};

grant select on journal_entry, journal_erasure to ${erasureRole};
grant select, update (seed, salt_open, salt_restricted, salt_protected, open, restricted, protected)
    on journal_body to ${erasureRole};
grant update (done) on journal_erasure to ${erasureRole};
