-- Keys are wrapped: what stands here is of no use without the passphrase in the data folder.

create table key_wrapping (
    one boolean primary key default true check (one),
    -- of the derivation of the wrapping key from the passphrase
    salt bytea not null
);

create table state_key (
    state text primary key,
    -- the verifier key line that people pin
    line text not null,
    wrapped bytea not null
);

-- An office's keys, one of them without an end at most. statement: the root's signed word on it, with the end where there is one.
create table office_key (
    line text primary key,
    office text not null,
    statement text not null,
    -- null for the key of an office whose home is another node
    wrapped bytea,
    valid_from timestamptz not null,
    valid_until timestamptz
);

create unique index office_key_in_use on office_key (office) where valid_until is null and wrapped is not null;
create index office_key_by_office on office_key (office);

-- The last signed head of each journal.
create table checkpoint (
    office text primary key,
    size bigint not null,
    note text not null,
    signed_at timestamptz not null
) with (fillfactor = 50);

grant select, insert on key_wrapping, state_key to ${appRole};
grant select, insert, update on office_key, checkpoint to ${appRole};
