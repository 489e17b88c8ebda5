-- What citizens give by electronic communication may be an application too: for a certificate of clearance. It becomes the entry of
-- that type; only a complaint has to be signed within three days (BNSS 173(1)(ii)).
alter table citizen_complaint add column act text not null default 'police.FirRegistered' check (char_length(act) <= 80);
alter table citizen_complaint drop constraint citizen_complaint_check;
alter table citizen_complaint add constraint citizen_complaint_signed
    check ((received_at is not null and act = 'police.FirRegistered') = (sign_by is not null));
