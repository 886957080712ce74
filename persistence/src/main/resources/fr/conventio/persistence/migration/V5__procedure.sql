-- The purchasing procedure of annex 4: phases, steps, the day on which it begins, and its glossary.

create table procedure_phase (
    id uuid not null primary key,
    dossier_id uuid not null references dossier (id),
    place integer not null,
    name varchar(4000) not null
);

create table procedure_step (
    id uuid not null primary key,
    dossier_id uuid not null references dossier (id),
    phase_id uuid not null references procedure_phase (id),
    place integer not null,
    label varchar(4000) not null,
    actors varchar(4000) not null,
    tools varchar(4000) not null,
    duration_kind varchar(16) not null,
    duration_days integer not null,
    needed_when varchar(4000) not null,
    variant varchar(16),
    begins varchar(16) not null,
    doubt varchar(4000) not null,
    remark varchar(4000) not null
);

create table procedure_first_day (
    id uuid not null primary key,
    dossier_id uuid not null references dossier (id),
    first_day date not null
);

create table procedure_acronym (
    id uuid not null primary key,
    dossier_id uuid not null references dossier (id),
    acronym varchar(4000) not null,
    meaning varchar(4000) not null
);

create index procedure_phase_of_dossier on procedure_phase (dossier_id);
create index procedure_step_of_dossier on procedure_step (dossier_id);
create index procedure_first_day_of_dossier on procedure_first_day (dossier_id);
create index procedure_acronym_of_dossier on procedure_acronym (dossier_id);
