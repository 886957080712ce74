-- The impact sheets (annexes 2 and 3): natures are common to the dossier, a sheet holds what differs from its model.

create table impact_sheet (
    id uuid not null primary key,
    dossier_id uuid not null references dossier (id),
    place integer not null,
    title varchar(200) not null,
    -- Another sheet; no reference, because the rows of one statement may go in any order.
    model_id uuid,
    -- Identities of the group's parties, services and posts, parted by spaces.
    group_employers varchar(100000) not null,
    group_move varchar(20) not null,
    group_services varchar(100000) not null,
    group_posts varchar(1000000) not null
);

create table impact_nature (
    id uuid not null primary key,
    dossier_id uuid not null references dossier (id),
    place integer not null,
    domain_name varchar(200) not null,
    name varchar(200) not null,
    standard varchar(40)
);

-- A text that is null is the model's.
create table impact_item (
    id uuid not null primary key,
    dossier_id uuid not null references dossier (id),
    sheet_id uuid not null references impact_sheet (id),
    nature_id uuid not null references impact_nature (id),
    degree_from integer,
    degree_to integer,
    description varchar(4000),
    rule_before varchar(4000),
    rule_after varchar(4000),
    guarantee varchar(4000)
);

create table action_block (
    id uuid not null primary key,
    dossier_id uuid not null references dossier (id),
    sheet_id uuid not null references impact_sheet (id),
    first_nature_id uuid not null references impact_nature (id),
    actions varchar(4000) not null,
    actors varchar(4000) not null
);
