-- What is known of each shared service, its parts, who joins what, and which sections feed it. Older dossiers tell nothing
-- of it, so what a service gains may be empty.

alter table shared_service add column scope varchar(20);
alter table shared_service add column authorities varchar(100);
alter table shared_service add column in_force_from date;
alter table shared_service add column missions varchar(32767);

create table sub_service (
    id uuid not null primary key,
    dossier_id uuid not null references dossier (id),
    service_id uuid not null references shared_service (id),
    place integer not null,
    name varchar(4000) not null,
    missions varchar(32767)
);

create table adhesion (
    id uuid not null primary key,
    dossier_id uuid not null references dossier (id),
    service_id uuid not null references shared_service (id),
    sub_service_id uuid references sub_service (id),
    party_id uuid not null references party (id),
    start_date date,
    end_date date,
    doubt varchar(4000)
);

create table section_rule (
    id uuid not null primary key,
    dossier_id uuid not null references dossier (id),
    code varchar(4000) not null,
    section varchar(4000),
    service_id uuid not null references shared_service (id)
);
