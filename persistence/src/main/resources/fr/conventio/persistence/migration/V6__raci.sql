-- Who does what: the legend's letters, the roles, the headings with their activities, and the letters in the cells.

create table raci_letter (
    id uuid not null primary key,
    dossier_id uuid not null references dossier (id),
    place integer not null,
    code varchar(4) not null,
    word varchar(4000) not null,
    duty varchar(20) not null
);

create table raci_role (
    id uuid not null primary key,
    dossier_id uuid not null references dossier (id),
    place integer not null,
    name varchar(4000) not null,
    full_name varchar(4000) not null
);

-- The heading above is one of this table too; rows are copied in any order, so no constraint says so.
create table raci_section (
    id uuid not null primary key,
    dossier_id uuid not null references dossier (id),
    parent_id uuid,
    place integer not null,
    name varchar(4000) not null
);

create table raci_activity (
    id uuid not null primary key,
    dossier_id uuid not null references dossier (id),
    section_id uuid not null references raci_section (id),
    place integer not null,
    label varchar(4000) not null,
    doubt varchar(4000)
);

create table raci_assignment (
    id uuid not null primary key,
    dossier_id uuid not null references dossier (id),
    activity_id uuid not null references raci_activity (id),
    role_id uuid not null references raci_role (id),
    letters varchar(100) not null
);
