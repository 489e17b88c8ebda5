-- By which version of the weights a link was weighed; null where it rests on something else. All until now by the first that was shipped.
alter table person_link add column weighed_by text;
update person_link set weighed_by = '1' where ground = 'WEIGHT';
alter table person_link add check ((ground = 'WEIGHT') = (weighed_by is not null));
