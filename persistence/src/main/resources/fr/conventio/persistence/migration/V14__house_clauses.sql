-- Wordings of clauses that the house keeps for all its dossiers; they belong to none.

create table house_clause (
    id uuid not null primary key,
    name varchar(4000) not null,
    clause varchar(200) not null,
    part varchar(20) not null,
    heading_level integer not null,
    heading varchar(32767) not null,
    printed_when varchar(32767) not null,
    body varchar(32767) not null
);
