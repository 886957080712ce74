-- Who represents each party, which vote lets it sign and who signs; how many originals the act has. Nothing is known of
-- older dossiers, so every column may be empty, and the journal's older entries need not tell them.

alter table party add column siren varchar(9);
alter table party add column representative_name varchar(4000);
alter table party add column representative_capacity varchar(4000);
alter table party add column deliberation_assembly varchar(4000);
alter table party add column deliberation_date date;
alter table party add column deliberation_number varchar(4000);
alter table party add column signatory_name varchar(4000);
alter table party add column signatory_capacity varchar(4000);
alter table dossier add column originals integer;
