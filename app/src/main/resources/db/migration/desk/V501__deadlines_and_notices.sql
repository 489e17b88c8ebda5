-- What falls due in each case, from which office: it follows from the journals and holds no facts about people. Whether it is overdue
-- follows from the time of day and does not stand here.

create table desk_deadline (
    docket uuid not null,
    rule text not null,
    -- P1 and so on; empty where it is about the case or a thing
    person text not null,
    -- the entry that began it, which tells two deadlines of one rule apart; empty if none
    began text not null,
    -- the first moment after the time allowed
    due timestamptz not null,
    office text not null,
    -- the part that has to act; the office plays it, or is the investigating station where no office plays it yet
    owner text not null,
    by_the_hour boolean not null,
    -- whether a person is held while it runs
    liberty boolean not null,
    primary key (docket, rule, person, began, due, office)
);
create index desk_deadline_by_office on desk_deadline (office, due);
create index desk_deadline_by_due on desk_deadline (due);

-- Which office was told of which deadline, when, and who acknowledged it. Not made anew from the journals: it says what was done.

create table desk_notice (
    id bigint generated always as identity primary key,
    docket uuid not null,
    rule text not null,
    person text not null,
    began text not null,
    due timestamptz not null,
    -- as the State sets it: days (7, 0, -1) or hours (6h) before the end
    stage text not null,
    office text not null,
    told_at timestamptz not null,
    acknowledged_at timestamptz,
    acknowledged_by text,
    unique (docket, rule, person, began, due, stage, office),
    check ((acknowledged_at is null) = (acknowledged_by is null))
);
create index desk_notice_waiting on desk_notice (office, due) where acknowledged_at is null;

grant select, insert, update, delete on desk_deadline to ${appRole};
grant select, insert on desk_notice to ${appRole};
grant update (acknowledged_at, acknowledged_by) on desk_notice to ${appRole};
