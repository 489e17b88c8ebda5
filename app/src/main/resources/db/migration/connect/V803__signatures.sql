-- Which papers wait for whose signature (follows from the journals), the papers that are signed, and what e-Sign was asked.

create table signature_owed (
    entry uuid primary key,
    docket uuid not null,
    office text not null,
    officer text not null,
    kind text not null check (kind ~ '^[A-Z]{5}$'),
    person text not null,
    since timestamptz not null
);
create index signature_owed_by_officer on signature_owed (office, officer, since, entry);
create index signature_owed_by_docket on signature_owed (docket);

-- The paper with its signature. Its digest stands in the case too. It goes when its entry is erased.
create table signed_paper (
    entry uuid primary key,
    pdf bytea not null,
    digest bytea not null check (octet_length(digest) = 32),
    signed_at timestamptz not null
);

-- Prepared papers while the officer is with the service.
create table esign_document (
    txn text not null,
    nth integer not null check (nth >= 0),
    entry uuid not null,
    pdf bytea not null,
    hash bytea not null check (octet_length(hash) = 32),
    asked_at timestamptz not null,
    primary key (txn, nth)
);
create index esign_document_by_time on esign_document (asked_at);

grant select, insert, update, delete on signature_owed, esign_document to ${appRole};
grant select, insert, delete on signed_paper to ${appRole};
