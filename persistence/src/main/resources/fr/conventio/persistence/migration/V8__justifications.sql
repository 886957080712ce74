-- What officers answered to findings.

create table justification (
    id uuid not null primary key,
    dossier_id uuid not null references dossier (id),
    finding varchar(32767) not null,
    reason varchar(32767) not null
);

create index justification_of_dossier on justification (dossier_id);
