-- What machines wrote down or translated, beside what a person accepted of it. What nobody accepted, or accepted and
-- did not send, goes after a day; what was sent and stands in no entry, after thirty; the rest with its entry.

create table bhashini_dictation (
    id uuid primary key,
    -- as it stands in the text that came of it
    number text not null unique check (number ~ '^D-[0-9A-Z]{8}$'),
    -- the officer's; of a citizen's, the station, once it is sent there
    office text,
    -- null where a citizen dictated
    officer text,
    language text not null check (language ~ '^[a-z]{2,3}$'),
    format text not null check (format in ('WAV', 'FLAC', 'MP3')),
    sampling_rate integer not null check (sampling_rate >= 8000),
    sha256 bytea not null check (octet_length(sha256) = 32),
    content bytea not null check (octet_length(content) between 1 and 10485760),
    made_at timestamptz not null,
    state text not null check (state in ('WAITING', 'HEARD', 'FAILED')),
    tries integer not null default 0,
    -- not before: the pause after a failure, or a lease's end
    next_at timestamptz not null,
    fault text not null default '',
    service text not null default '',
    -- what the machine wrote
    heard text,
    accepted text,
    accepted_at timestamptz,
    -- of the entry, or of the complaint that will be one
    request_key text,
    docket uuid,
    entry uuid,
    check ((state = 'HEARD') = (heard is not null)),
    check ((accepted is null) = (accepted_at is null)),
    check (accepted is null or heard is not null),
    check (officer is null or office is not null)
);
create index bhashini_dictation_waiting on bhashini_dictation (next_at) where state = 'WAITING';
create index bhashini_dictation_by_key on bhashini_dictation (request_key) where request_key is not null;
create index bhashini_dictation_by_entry on bhashini_dictation (entry) where entry is not null;
create index bhashini_dictation_loose on bhashini_dictation (made_at) where entry is null;

create table bhashini_translation (
    id uuid primary key,
    entry uuid not null,
    -- the entry's component, by its name
    component text not null,
    from_language text not null check (from_language ~ '^[a-z]{2,3}$'),
    language text not null check (language ~ '^[a-z]{2,3}$'),
    service text not null,
    glossary integer not null,
    office text not null,
    officer text not null,
    -- what the machine wrote
    made text not null,
    made_at timestamptz not null,
    accepted text,
    accepted_at timestamptz,
    check ((accepted is null) = (accepted_at is null))
);
create index bhashini_translation_by_entry on bhashini_translation (entry, component, accepted_at);
create index bhashini_translation_loose on bhashini_translation (made_at) where accepted is null;

grant select, insert, update, delete on bhashini_dictation, bhashini_translation to ${appRole};
