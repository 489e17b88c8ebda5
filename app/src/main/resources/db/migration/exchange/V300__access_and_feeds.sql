-- Who may see which case, and what has come to each office. Both follow from the journals and can be made anew from them.

-- An office is here if it plays a part in the case. Every reading of a case and every list of cases filters by this table.
create table docket_access (
    docket uuid not null,
    office text not null,
    roles text[] not null check (cardinality(roles) > 0),
    primary key (docket, office)
);
create index docket_access_by_office on docket_access (office, docket);

-- Where each office's feed ends.
create table office_feed (
    office text primary key,
    last bigint not null check (last >= 1)
) with (fillfactor = 50);

-- The entries of others that an office is given, numbered densely for each office in the order in which it became entitled to them.
create table feed_item (
    office text not null,
    nth bigint not null check (nth >= 1),
    position bigint not null,
    docket uuid not null,
    primary key (office, nth)
);
create index feed_item_by_docket on feed_item (docket);

grant select, insert, update, delete on docket_access, office_feed, feed_item to ${appRole};

-- Who is held where, by the jail's own number: what one case must know of another before a gate is opened.
create table jail_roll (
    docket uuid not null,
    person text not null,
    jail text not null,
    number text,
    custody text not null,
    since timestamptz not null,
    primary key (docket, person)
);
create index jail_roll_by_number on jail_roll (jail, number);
grant select, insert, update, delete on jail_roll to ${appRole};
