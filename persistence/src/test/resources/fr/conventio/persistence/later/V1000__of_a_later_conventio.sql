-- Only for tests: what a later Conventio's script may be like. Each statement is a commit of its own in H2.
alter table post add column hired_on date;
create table letter (
    id uuid not null primary key,
    dossier_id uuid not null references dossier (id),
    body varchar(32767) not null
);
create index post_of_service on post (dossier_id, service_id, post_rank);
create index post_of_employer on post (dossier_id, employer_id);
alter table dossier add column closed_on date;
