-- Which case a number on paper belongs to: an FIR number with its station, a CNR with its court. Follows from the journals.
create table case_number (
    number text not null,
    office text not null,
    docket uuid not null,
    primary key (number, office, docket)
);
create index case_number_by_docket on case_number (docket);
grant select, insert, update, delete on case_number to ${appRole};

-- What was recorded before this table was there.
insert into case_number (number, office, docket)
select said.number, entry.office, entry.docket
from journal_entry as entry
join journal_body as body on body.office = entry.office and body.seq = entry.seq
cross join lateral (
    select coalesce(body.open::jsonb ->> 'number', body.open::jsonb ->> 'cnr') as number
) as said
where entry.type in ('police.FirRegistered', 'courts.CaseRegistered') and said.number is not null
on conflict do nothing;
