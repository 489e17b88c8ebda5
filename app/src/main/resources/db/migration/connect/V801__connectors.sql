-- What was exchanged with systems outside, and what was seen of theirs. Never personal data: no names, numbers of people, nor bodies.

create table connect_call (
    id bigint generated always as identity primary key,
    connector text not null check (char_length(connector) between 1 and 40),
    -- which call, for example pull-uri FIRCP
    what text not null check (char_length(what) between 1 and 100),
    at timestamptz not null,
    took_ms integer not null check (took_ms >= 0),
    -- a word of ours for what came of it, for example issued
    result text not null check (result ~ '^[A-Za-z][A-Za-z0-9.]{0,39}$'),
    good boolean not null
);
create index connect_call_by_connector on connect_call (connector, id desc);
create index connect_call_by_time on connect_call (at);

-- Requests that were taken, by digest, until they would be too old to be taken anyway: the same one is not taken twice.
create table connect_seen (
    connector text not null,
    digest bytea not null check (octet_length(digest) = 32),
    until timestamptz not null,
    primary key (connector, digest)
);
create index connect_seen_by_time on connect_seen (until);

grant select, insert, delete on connect_call, connect_seen to ${appRole};
