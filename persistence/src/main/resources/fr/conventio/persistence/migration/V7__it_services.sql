-- The IT services: what is offered, who takes what, who speaks for whom, what each inventory answers.

create table service_set (
    id uuid not null primary key,
    dossier_id uuid not null references dossier (id),
    code varchar(20) not null,
    place integer not null,
    name varchar(4000) not null
);

create table unit_service (
    id uuid not null primary key,
    dossier_id uuid not null references dossier (id),
    set_code varchar(20) not null,
    place integer not null,
    heading varchar(4000) not null,
    name varchar(4000) not null,
    acknowledge varchar(20),
    intervene varchar(20),
    resolve varchar(20)
);

create table functional_domain (
    id uuid not null primary key,
    dossier_id uuid not null references dossier (id),
    set_code varchar(20) not null,
    domain_number integer not null,
    name varchar(4000) not null,
    examples varchar(4000) not null
);

create table commitment (
    id uuid not null primary key,
    dossier_id uuid not null references dossier (id),
    set_code varchar(20) not null,
    side varchar(20) not null,
    place integer not null,
    commitment_text varchar(4000) not null
);

-- The sets' codes and the domains' numbers, in order, with spaces between them.
create table it_subscription (
    id uuid not null primary key,
    dossier_id uuid not null references dossier (id),
    party_id uuid not null references party (id),
    sets varchar(4000) not null,
    domains varchar(4000) not null,
    start_date date,
    form_sent date,
    form_received date,
    situation date,
    validated date,
    notice date,
    suspended date,
    excluded date,
    withdrawn date
);

create table it_referent (
    id uuid not null primary key,
    dossier_id uuid not null references dossier (id),
    party_id uuid not null references party (id),
    place integer not null,
    name varchar(4000) not null,
    job_function varchar(4000) not null,
    phone varchar(4000) not null,
    email varchar(4000) not null
);

create table inventory_answer (
    id uuid not null primary key,
    dossier_id uuid not null references dossier (id),
    party_id uuid not null references party (id),
    line varchar(20) not null,
    line_copy integer not null,
    answer varchar(4000) not null,
    remark varchar(4000) not null
);

create index answer_of_dossier on inventory_answer (dossier_id);
