-- Who is to be told of what becomes of a person, a vehicle or a phone. It ends by itself unless it is renewed.
create table person_following (
    id bigint generated always as identity primary key,
    office text not null,
    officer text not null,
    -- PERSON: a record of him; MARK: a vehicle's registration, a phone's number or IMEI, letters and digits only
    kind text not null check (kind in ('PERSON', 'MARK')),
    docket uuid,
    person text,
    mark text,
    why text not null check (length(why) between 1 and 1000),
    began timestamptz not null,
    until timestamptz not null,
    ended_at timestamptz,
    check ((kind = 'PERSON') = (docket is not null and person is not null)),
    check ((kind = 'MARK') = (mark is not null))
);
create index person_following_person on person_following (docket, person) where ended_at is null;
create index person_following_mark on person_following (mark) where ended_at is null;
create index person_following_office on person_following (office, officer) where ended_at is null;

-- What an office was told: by what was followed, or unasked where one who has escaped is arrested or admitted. Not made anew: it says what
-- was done. It holds no facts: names are read from the case file when it is shown.
create table person_news (
    id bigint generated always as identity primary key,
    following bigint references person_following,
    office text not null,
    -- null for everybody in the office
    officer text,
    -- ARRESTED, ADMITTED, RELEASED, BAILED, RECORDED or WANTED
    event text not null,
    docket uuid not null,
    about text not null,
    entry uuid not null,
    -- whether the office has no part in the case, and is told only whom to ask
    asks boolean not null,
    at timestamptz not null,
    seen_at timestamptz,
    seen_by text,
    unique nulls not distinct (following, office, docket, about, entry),
    check ((seen_at is null) = (seen_by is null))
);
create index person_news_waiting on person_news (office) where seen_at is null;

grant select, insert on person_following, person_news to ${appRole};
grant update (until, why, ended_at) on person_following to ${appRole};
grant update (seen_at, seen_by) on person_news to ${appRole};
