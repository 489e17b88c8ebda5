-- What citizens ask and give before an officer acts on it. It is no entry of any journal until an officer makes it one.

-- By which numbers a case is found. Follows from the journals.
create table citizen_number (
    number text primary key,
    docket uuid not null
);
create index citizen_number_by_docket on citizen_number (docket);

-- A one-time code that was asked for. A row is made whether or not there is such a case; docket and complaint stay null if there is not.
create table citizen_code (
    token_hash bytea primary key check (octet_length(token_hash) = 32),
    -- of what was asked, to count wrong codes over several asks
    asked_hash bytea not null check (octet_length(asked_hash) = 32),
    code_hash bytea not null check (octet_length(code_hash) = 32),
    docket uuid,
    person text,
    advocate boolean not null default false,
    complaint uuid,
    asked_at timestamptz not null,
    until timestamptz not null,
    wrong integer not null default 0,
    used boolean not null default false
);
create index citizen_code_by_asked on citizen_code (asked_hash, asked_at);

-- Tries of one kind from one network address.
create table citizen_try (
    what text not null,
    who_hash bytea not null check (octet_length(who_hash) = 32),
    at timestamptz not null
);
create index citizen_try_by_who on citizen_try (what, who_hash, at);
create index citizen_try_by_time on citizen_try (at);

-- One who showed by a code that he may follow a case or a complaint.
create table citizen_visit (
    token_hash bytea primary key check (octet_length(token_hash) = 32),
    docket uuid,
    person text,
    advocate boolean not null,
    complaint uuid,
    began_at timestamptz not null,
    seen_at timestamptz not null,
    check ((docket is null) = (person is null)),
    check (docket is not null or complaint is not null)
);
create index citizen_visit_by_time on citizen_visit (seen_at);

create table citizen_question (
    id uuid primary key,
    docket uuid not null,
    person text not null,
    office text not null,
    language text not null,
    question text not null check (char_length(question) between 1 and 2000),
    asked_at timestamptz not null,
    due date not null,
    answer text check (char_length(answer) between 1 and 2000),
    answered_at timestamptz,
    officer text,
    check ((answer is null) = (answered_at is null) and (answer is null) = (officer is null))
);
create index citizen_question_by_docket on citizen_question (docket, person, asked_at);
create index citizen_question_open on citizen_question (office, due) where answer is null;

create table citizen_complaint (
    id uuid primary key,
    number text not null unique,
    office text not null,
    language text not null,
    phone text not null,
    -- the first information as far as the complainant can give it, in the form of the entry's body
    body text not null,
    made_at timestamptz not null,
    -- when the telephone was shown to be the complainant's; before that nobody is shown it
    received_at timestamptz,
    sign_by date,
    closed_at timestamptz,
    officer text,
    answer text check (char_length(answer) between 1 and 2000),
    check ((received_at is null) = (sign_by is null)),
    check ((closed_at is null) = (answer is null) and (closed_at is null) = (officer is null))
);
create index citizen_complaint_by_office on citizen_complaint (office, received_at) where received_at is not null;

create table citizen_attachment (
    id uuid primary key,
    complaint uuid not null references citizen_complaint on delete cascade,
    name text not null check (char_length(name) between 1 and 120),
    kind text not null,
    size_bytes integer not null check (size_bytes between 1 and 10485760),
    sha256 bytea not null check (octet_length(sha256) = 32),
    -- null once it was found to be harmful
    content bytea,
    state text not null check (state in ('WAITING', 'CLEAN', 'REFUSED')),
    added_at timestamptz not null,
    unique (complaint, sha256),
    check ((state = 'REFUSED') = (content is null))
);
create index citizen_attachment_waiting on citizen_attachment (added_at) where state = 'WAITING';

grant select, insert, update, delete on citizen_number, citizen_code, citizen_try, citizen_visit, citizen_question,
    citizen_complaint, citizen_attachment to ${appRole};
