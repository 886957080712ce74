-- The documents that were ever produced, and the state of the dossier that each shows.

create table production (
    id uuid not null primary key,
    dossier_id uuid not null references dossier (id),
    kind varchar(20) not null,
    subject_id uuid,
    format varchar(10) not null,
    title varchar(32767) not null,
    imprint varchar(64) not null,
    digest varchar(64) not null,
    of_sequence bigint not null,
    made_at bigint not null
);

create index production_of_dossier on production (dossier_id);
