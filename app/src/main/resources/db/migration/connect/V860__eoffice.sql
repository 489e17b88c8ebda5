-- Files that go to other offices by e-Office, and what comes back. A file's words and papers are kept here, since no journal holds them
-- until an officer has made an entry of them; they go when an entry of the case is erased.

create sequence eoffice_number;

create table eoffice_file (
    id uuid primary key,
    number text not null unique check (char_length(number) between 1 and 80),
    kind text not null check (kind in ('SANCTION', 'LETTER')),
    docket uuid not null,
    office text not null,
    officer text not null,
    -- whom it is about; empty for a letter about nobody
    person text not null,
    authority text not null check (authority in ('STATE_GOVERNMENT', 'CENTRAL_GOVERNMENT')),
    classification text not null check (classification in ('UNCLASSIFIED', 'RESTRICTED', 'CONFIDENTIAL')),
    subject text not null,
    -- the zip file as it goes out; null once it was erased
    package bytea,
    state text not null check (state in ('WAITING', 'SENT', 'RECEIVED', 'ANSWERED', 'ERASED')),
    created_at timestamptz not null,
    -- not before: the pause after a failure, or a lease's end
    next_at timestamptz not null,
    tries integer not null default 0,
    fault text not null default '',
    sent_at timestamptz,
    their_number text not null default '',
    received_on date,
    answered_at timestamptz,
    decided_on date,
    given boolean,
    answer text not null default '',
    answer_paper bytea,
    -- the entries that officers made of it
    requested_entry uuid,
    answer_entry uuid
);
create index eoffice_file_due on eoffice_file (next_at) where state = 'WAITING';
create index eoffice_file_by_office on eoffice_file (office, created_at desc, id);
create index eoffice_file_by_docket on eoffice_file (docket);

-- Answers that were taken: the same one again changes nothing, and another with its id is refused.
create table eoffice_answer (
    id uuid primary key,
    file uuid not null references eoffice_file,
    kind text not null check (kind in ('RECEIPT', 'DECISION')),
    digest bytea not null check (octet_length(digest) = 32),
    came_at timestamptz not null
);

grant usage on sequence eoffice_number to ${appRole};
grant select, insert, update on eoffice_file to ${appRole};
grant select, insert on eoffice_answer to ${appRole};
