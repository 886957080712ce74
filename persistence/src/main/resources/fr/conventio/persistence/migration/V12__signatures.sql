-- The act on its way from signatory to signatory.

create table signing_round (
    id uuid not null primary key,
    dossier_id uuid not null references dossier (id),
    revision bigint not null,
    file_name varchar(32767) not null,
    length bigint not null,
    fingerprint varchar(64) not null,
    begun varchar(40) not null,
    withdrawn integer not null
);

create index signing_round_of_dossier on signing_round (dossier_id);

-- No reference to the party: it may leave the dossier, what it signed stays.
create table party_signature (
    id uuid not null primary key,
    dossier_id uuid not null references dossier (id),
    round_id uuid not null references signing_round (id),
    party_id uuid not null,
    state varchar(40) not null,
    done_at varchar(40) not null,
    name varchar(32767) not null,
    issuer varchar(32767) not null,
    level varchar(40),
    fingerprint varchar(64) not null,
    reason varchar(32767) not null
);

create index party_signature_of_dossier on party_signature (dossier_id);

create table notification (
    id uuid not null primary key,
    dossier_id uuid not null references dossier (id),
    round_id uuid not null references signing_round (id),
    recipient varchar(32767) not null,
    sent_on date not null,
    proof varchar(32767) not null
);

create index notification_of_dossier on notification (dossier_id);
