-- What each office is to do in each case, and how far each case has come. Both follow from the journals and hold no facts about people.

create table desk_task (
    docket uuid not null,
    office text not null,
    type text not null,
    -- what the act's form begins with: component=value, joined by &, in order of the components
    preset text not null,
    -- whether it touches a person's liberty: first on every desk
    liberty boolean not null,
    since timestamptz not null,
    primary key (docket, office, type, preset)
);
create index desk_task_by_office on desk_task (office, liberty desc, since);

create table desk_case (
    docket uuid primary key,
    number text not null,
    stage text not null,
    held boolean not null,
    opened_at timestamptz not null,
    last_at timestamptz not null
);
create index desk_case_by_last on desk_case (last_at desc, docket);

grant select, insert, update, delete on desk_task, desk_case to ${appRole};
