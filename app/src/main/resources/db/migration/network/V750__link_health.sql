-- Each office's link: what is paid for it, and what the server saw of it. No person is in what was seen: it is counted for the office.

-- What is paid for from a day on. Nothing is changed or deleted: a later row for the same day takes the place of the earlier one.
create table network_paid_link (
    entered bigint generated always as identity primary key,
    entered_at timestamptz not null,
    -- who entered it, for who doubts a price
    entered_by text not null,
    office text not null,
    place text not null check (place in ('FIRST', 'SECOND')),
    from_day date not null,
    -- null where the link ends before that day
    technology text,
    provider text,
    committed_kbps integer check (committed_kbps > 0),
    delay_ms integer check (delay_ms > 0),
    uptime_percent numeric check (uptime_percent between 0 and 100),
    yearly_paise bigint check (yearly_paise >= 0),
    check (num_nulls(technology, provider, committed_kbps, uptime_percent, yearly_paise) in (0, 5)),
    check (technology is not null or delay_ms is null)
);

-- What was seen in an hour. Bit 0 of a mask is the hour's first minute.
create table network_hour (
    office text not null,
    hour timestamptz not null,
    seen bigint not null,
    tried bigint not null,
    beats integer not null,
    lost integer not null,
    delays integer[] not null,
    uploads integer not null,
    best_up_kbps integer not null,
    downloads integer not null,
    best_down_kbps integer not null,
    primary key (office, hour)
);
-- Months are read whole, and old hours go.
create index network_hour_by_hour on network_hour (hour);

-- How each office stands now.
create table network_now (
    office text primary key,
    last_seen timestamptz not null,
    last_beat timestamptz,
    last_closed timestamptz
);

grant select, insert on network_paid_link to ${appRole};
grant select, insert, update, delete on network_hour to ${appRole};
grant select, insert, update on network_now to ${appRole};
