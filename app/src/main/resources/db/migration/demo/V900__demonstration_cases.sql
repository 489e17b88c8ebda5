-- Whether this database was filled with the demonstration's cases. They are planned back from one moment: a filling that was cut off
-- goes on with the same plan, so that each act is the same under the same request key.
create table demo_filling (
    one boolean primary key default true check (one),
    planned_at timestamptz not null,
    filled_at timestamptz
);

grant select, insert, update (filled_at) on demo_filling to ${appRole};
