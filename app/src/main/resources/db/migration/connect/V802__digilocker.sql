-- Papers that were issued to lockers, papers that are waited for, and wrong tries. A locker's holder is known by a digest only, but for
-- who waits: a later push has to name the locker, and its row goes with the push.

create table digilocker_paper (
    number text primary key check (number ~ '^[A-Z2-7]{10}$'),
    kind text not null check (kind ~ '^[A-Z]{5}$'),
    docket uuid not null,
    person text not null,
    -- the entry that it is a copy of
    source uuid not null,
    holder bytea not null check (octet_length(holder) = 32),
    issued_at timestamptz not null
);

create table digilocker_pending (
    id bigint generated always as identity primary key,
    kind text not null check (kind ~ '^[A-Z]{5}$'),
    docket uuid not null,
    person text not null,
    locker text not null check (char_length(locker) between 1 and 64),
    asked_at timestamptz not null,
    -- when to look at it again; null: when something happens in the case
    due timestamptz,
    tries integer not null default 0,
    unique (locker, docket, person, kind)
);
create index digilocker_pending_by_docket on digilocker_pending (docket);
create index digilocker_pending_by_due on digilocker_pending (due) where due is not null;

create table digilocker_miss (
    who bytea not null check (octet_length(who) = 32),
    at timestamptz not null
);
create index digilocker_miss_by_who on digilocker_miss (who, at);
create index digilocker_miss_by_time on digilocker_miss (at);

grant select, insert, update, delete on digilocker_paper, digilocker_pending, digilocker_miss to ${appRole};
