-- Offices, as the program ships them; compared at each start, so that the register never drifts from its source unseen.
create table office (
    code text primary key check (code ~ '^[A-Z]{2}(-[A-Z0-9]{1,24}){1,4}$'),
    name text not null check (name <> ''),
    kind text not null,
    district text not null check (district ~ '^[0-9]{1,4}$'),
    parent text references office deferrable initially deferred,
    cnr_prefix text unique check (cnr_prefix ~ '^[A-Z]{2}[A-Z0-9]{2}[0-9]{2}$'),
    court text references office deferrable initially deferred,
    jail text references office deferrable initially deferred,
    prosecution text references office deferrable initially deferred
);

-- An officer keeps his number for ever. Without a password he can't sign in; once closed neither he nor a client for him.
create table officer (
    code text primary key check (code ~ '^[A-Z0-9]{2,12}-[A-Z0-9]{1,16}$'),
    name text not null check (name <> ''),
    rank text not null check (rank <> ''),
    password_hash text,
    closed_at timestamptz
);

-- Who is where, from when until when. A posting is ended, never changed.
create table posting (
    id bigint generated always as identity primary key,
    officer text not null references officer,
    office text not null references office,
    duties text[] not null check (cardinality(duties) > 0),
    starts_at timestamptz not null,
    ends_at timestamptz check (ends_at >= starts_at)
);

create unique index posting_current on posting (officer, office) where ends_at is null;
create index posting_of_office on posting (office, officer);

grant select, insert on office to ${appRole};
grant select, insert, update (password_hash, closed_at) on officer to ${appRole};
grant select, insert, update (ends_at) on posting to ${appRole};
