-- Into which component of the entry it was dictated, so that the line that says where the text comes from is put back if it is
-- missing there. Empty for what was accepted before.
alter table bhashini_dictation add column field text not null default '' check (length(field) <= 200);
