-- Which person records are of one person. Links follow from the journals and the model, hold no facts, and can be made anew.

create table person_link (
    -- the two records, the lesser first
    docket uuid not null,
    person text not null,
    other_docket uuid not null,
    other_person text not null,
    -- bits of evidence beyond what the number of persons on record takes away
    weight real not null,
    -- SAME: linked by the program; REVIEW: for people to decide
    grade text not null check (grade in ('SAME', 'REVIEW')),
    -- WEIGHT, or NUMBER: one jail's own number of a prisoner
    ground text not null check (ground in ('WEIGHT', 'NUMBER')),
    primary key (docket, person, other_docket, other_person),
    check ((docket, person) < (other_docket, other_person))
);
create index person_link_other on person_link (other_docket, other_person);

-- What officers decided of two records: that they are of one person, or never are. Only ever inserted; to take one back is a row too.
create table person_decision (
    id bigint generated always as identity primary key,
    docket uuid not null,
    person text not null,
    other_docket uuid not null,
    other_person text not null,
    same boolean not null,
    -- the decision that this one takes back; then it says nothing itself
    undoes bigint unique references person_decision,
    why text not null check (length(why) between 1 and 1000),
    office text not null,
    officer text not null,
    at timestamptz not null,
    check ((docket, person) < (other_docket, other_person))
);
create index person_decision_one on person_decision (docket, person);
create index person_decision_other on person_decision (other_docket, other_person);

grant select, insert, delete on person_link to ${appRole};
grant select, insert on person_decision to ${appRole};
