-- Messages to people outside, until they are gone. What is gone keeps neither its words nor its address, only the address's end.

create table message_queue (
    id uuid primary key,
    -- the same key is the same message
    key text not null unique check (char_length(key) between 1 and 200),
    notice text not null,
    channel text not null check (channel in ('SMS', 'EMAIL')),
    address text,
    address_hash bytea not null check (octet_length(address_hash) = 32),
    address_end text not null,
    language text not null,
    subject text not null,
    text text,
    state text not null check (state in ('WAITING', 'SENT', 'DELIVERED', 'UNDELIVERED', 'REFUSED', 'FAILED', 'LAPSED')),
    tries integer not null,
    queued_at timestamptz not null,
    -- not before: a quiet hour's end, the pause after a failure, or a lease's end
    next_at timestamptz not null,
    useless_at timestamptz,
    ended_at timestamptz,
    reference text not null default '',
    fault text not null default '',
    check ((state = 'WAITING') = (text is not null)),
    check ((text is null) = (address is null))
);
create index message_queue_waiting on message_queue (channel, next_at) where state = 'WAITING';
create index message_queue_by_address on message_queue (address_hash, queued_at);
create index message_queue_by_reference on message_queue (reference) where reference <> '';

-- Who wants none of what he may refuse.
create table message_unwanted (
    address_hash bytea primary key check (octet_length(address_hash) = 32),
    since timestamptz not null
);

grant select, insert, update, delete on message_queue, message_unwanted to ${appRole};
