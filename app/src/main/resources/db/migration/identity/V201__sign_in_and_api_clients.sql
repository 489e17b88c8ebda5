-- When the password was set: a session that began before ends. A temporary one, told by an administrator, must be changed first thing.
-- Demonstration accounts have a known password, so they exist for the
-- register's sake but can't be used once the program runs without --demo.
alter table officer add password_set_at timestamptz;
alter table officer add password_temporary boolean not null default false;
alter table officer add demo boolean not null default false;
grant update (password_hash, password_set_at, password_temporary, closed_at) on officer to ${appRole};

-- One may be posted with no duty in the system: he reads what his office may, and files nothing.
alter table posting drop constraint posting_duties_check;

-- Failed tries to sign in, by account and address, whether or not there is such an account. Old ones are forgotten.
create table sign_in_failure (
    account text not null,
    address text not null,
    failures integer not null check (failures > 0),
    last_at timestamptz not null,
    primary key (account, address)
);
create index sign_in_failure_of_address on sign_in_failure (address, last_at);
create index sign_in_failure_by_age on sign_in_failure (last_at);
grant select, insert, update, delete on sign_in_failure to ${appRole};

-- A program of an office that uses the API for its officers. The secret itself is shown once and never kept.
create table api_client (
    id text primary key check (id ~ '^[a-z0-9-]{3,80}$'),
    office text not null references office,
    secret_hash text not null,
    scopes text[] not null check (cardinality(scopes) > 0),
    made_at timestamptz not null,
    closed_at timestamptz,
    demo boolean not null default false
);
grant select, insert, update (closed_at) on api_client to ${appRole};

-- Tokens as SHA-256 only: who reads this table can't use them.
create table api_token (
    hash bytea primary key check (octet_length(hash) = 32),
    client text not null references api_client,
    scopes text[] not null,
    issued_at timestamptz not null,
    expires_at timestamptz not null
);
create index api_token_by_age on api_token (expires_at);
grant select, insert, delete on api_token to ${appRole};

-- What was done to accounts, by whom: added, never changed.
create table account_act (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    by_officer text references officer,
    act text not null,
    about text not null,
    office text references office
);
grant select, insert on account_act to ${appRole};
