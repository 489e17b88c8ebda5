-- Who has read what: one journal for each reading office, each record chained to the one before it, as entries are. Only ever inserted.

create table access_entry (
    office text not null,
    seq bigint not null check (seq >= 1),
    id uuid not null unique,
    prev bytea not null check (octet_length(prev) = 32),
    docket uuid,
    officer text not null,
    at timestamptz not null,
    commitment_open bytea not null check (octet_length(commitment_open) = 32),
    commitment_restricted bytea not null check (octet_length(commitment_restricted) = 32),
    seed bytea not null check (octet_length(seed) = 16),
    open text not null,
    restricted text not null,
    primary key (office, seq),
    check ((seq = 1) = (prev = decode(repeat('00', 32), 'hex')))
);

create index access_entry_by_docket on access_entry (docket, at) where docket is not null;

-- Where each access journal ends; its row is locked by whoever appends.
create table access_head (
    office text primary key,
    size bigint not null,
    head bytea not null check (octet_length(head) = 32)
) with (fillfactor = 50);

grant select, insert on access_entry to ${appRole};
grant select, insert, update on access_head to ${appRole};
