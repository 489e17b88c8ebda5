-- Readers of all journals, each with the position of the last entry that it has taken.
create table follower (
    name text primary key,
    position bigint not null default 0 check (position >= 0),
    paused boolean not null default false
);

-- Acts that a process which is not the writer hands to the one that is, and what became of them. A row is gone once its sender has read
-- the answer.
create table journal_inbox (
    id bigint generated always as identity primary key,
    sender uuid not null,
    filing text not null,
    sent_at timestamptz not null default clock_timestamp(),
    outcome text
);

create index journal_inbox_waiting on journal_inbox (id) where outcome is null;
create index journal_inbox_answered on journal_inbox (sender, id) where outcome is not null;

-- Segments of other nodes' journals that came before what must stand before them.
create table journal_waiting (
    office text not null,
    first bigint not null,
    last bigint not null check (last >= first),
    segment text not null,
    primary key (office, first, last)
);

grant select, insert, update on follower to ${appRole};
grant select, insert, update, delete on journal_inbox to ${appRole};
grant select, insert, delete on journal_waiting to ${appRole};
