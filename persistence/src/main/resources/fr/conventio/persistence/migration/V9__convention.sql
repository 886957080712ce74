-- The text of the convention: what was settled for it, the house's clauses, what it rests on, and the promises it makes.

create table convention_terms (
    id uuid not null primary key,
    dossier_id uuid not null references dossier (id),
    place varchar(4000) not null,
    signed date,
    court varchar(4000) not null,
    scheme varchar(4000) not null,
    scheme_voted date,
    ends date,
    notice_months integer not null,
    funding varchar(20) not null,
    evaluation varchar(20) not null,
    evaluation_year integer
);

create table clause_version (
    id uuid not null primary key,
    dossier_id uuid not null references dossier (id),
    clause varchar(200) not null,
    heading varchar(4000) not null,
    body varchar(32767) not null
);

create table own_clause (
    id uuid not null primary key,
    dossier_id uuid not null references dossier (id),
    part varchar(20) not null,
    follows varchar(200) not null,
    place integer not null,
    heading_level integer not null,
    heading varchar(4000) not null,
    printed_when varchar(4000) not null,
    body varchar(32767) not null
);

create table left_out_clause (
    id uuid not null primary key,
    dossier_id uuid not null references dossier (id),
    clause varchar(200) not null,
    reason varchar(4000) not null
);

create table opinion (
    id uuid not null primary key,
    dossier_id uuid not null references dossier (id),
    place integer not null,
    committee varchar(20) not null,
    committee_of varchar(4000) not null,
    given date
);

create table earlier_agreement (
    id uuid not null primary key,
    dossier_id uuid not null references dossier (id),
    place integer not null,
    title varchar(4000) not null,
    signed date,
    ends date,
    remains varchar(4000) not null
);

create table promise (
    id uuid not null primary key,
    dossier_id uuid not null references dossier (id),
    place integer not null,
    what varchar(4000) not null,
    set_off_by varchar(4000) not null,
    due date,
    touches varchar(4000) not null,
    state varchar(20) not null
);

create index convention_terms_of_dossier on convention_terms (dossier_id);
create index clause_version_of_dossier on clause_version (dossier_id);
create index own_clause_of_dossier on own_clause (dossier_id);
create index left_out_clause_of_dossier on left_out_clause (dossier_id);
create index opinion_of_dossier on opinion (dossier_id);
create index earlier_agreement_of_dossier on earlier_agreement (dossier_id);
create index promise_of_dossier on promise (dossier_id);
