-- Weights that were learned on this deployment's own records. Only ever inserted: earlier versions stay, since links and hits say by which
-- they were weighed. They hold counts and shares, and no person.
create table learned_weights (
    -- own-1, own-2, ...
    number integer generated always as identity primary key,
    learned_at timestamptz not null,
    -- from how many records; of those most like them, about so many are of the same person
    records bigint not null check (records > 0),
    matched double precision not null,
    -- the model as the file of the shipped one
    lines text not null
);

-- Which version is used from when on: the latest row says. It is read when the program starts.
create table weights_used (
    id bigint generated always as identity primary key,
    -- null for those that the program is shipped with
    number integer references learned_weights,
    at timestamptz not null
);

grant select, insert on learned_weights, weights_used to ${appRole};
