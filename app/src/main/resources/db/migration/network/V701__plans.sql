-- What bandwidth plans were made from: the files as they came. The plan itself is made again from them when it is looked at, and is the
-- same each time, so that it is not kept. Files name offices and prices, and no person.

create table network_plan (
    id uuid primary key,
    -- who may see it: the office that made it
    office text not null,
    made_by text not null,
    made_at timestamptz not null,
    sites_name text not null,
    sites bytea not null,
    links_name text not null,
    links bytea not null,
    settings_name text,
    settings bytea,
    check ((settings is null) = (settings_name is null))
);
create index network_plan_by_office on network_plan (office, made_at desc, id);

grant select, insert on network_plan to ${appRole};
