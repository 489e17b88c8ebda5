-- Which office has looked at what contradicts in an entry, and by whom. Not made anew from the journals: it says what was done.

create table desk_contradiction_seen (
    entry uuid not null,
    office text not null,
    officer text not null,
    at timestamptz not null,
    primary key (entry, office)
);

grant select, insert on desk_contradiction_seen to ${appRole};
