-- The same script runs on H2 and on PostgreSQL.

create table dossier (
    id uuid not null primary key,
    title varchar(500) not null,
    act_title varchar(4000) not null,
    effective_date date not null
);

create table party (
    id uuid not null primary key,
    dossier_id uuid not null references dossier (id),
    place integer not null,
    kind varchar(20) not null,
    name varchar(4000) not null,
    short_name varchar(4000) not null,
    genitive varchar(4000) not null
);

create table shared_service (
    id uuid not null primary key,
    dossier_id uuid not null references dossier (id),
    place integer not null,
    name varchar(4000) not null
);

create table post (
    id uuid not null primary key,
    dossier_id uuid not null references dossier (id),
    post_rank bigint not null,
    service_id uuid not null references shared_service (id),
    section_code varchar(32767) not null,
    section varchar(32767) not null,
    job_function varchar(32767) not null,
    status_wording varchar(32767) not null,
    status varchar(20),
    category varchar(1) not null,
    grade_wording varchar(32767) not null,
    grade varchar(100),
    time_kind varchar(3) not null,
    time_numerator integer not null,
    time_denominator integer not null,
    employer_id uuid not null references party (id),
    transfer varchar(20) not null,
    transfer_date date,
    deferral_reason varchar(32767) not null,
    remarks varchar(32767) not null,
    staff_number varchar(32767) not null,
    agent_name varchar(32767) not null,
    monthly_pay decimal(12, 2)
);

create index post_of_dossier on post (dossier_id);

-- One row per edit, never changed; entry_hash chains the rows.
create table journal_entry (
    entry_sequence bigint not null primary key,
    dossier_id uuid not null,
    kind varchar(10) not null,
    target bigint not null,
    made_at bigint not null,
    author varchar(200) not null,
    what varchar(32767) not null,
    change_count integer not null,
    fingerprint varchar(64) not null,
    entry_hash varchar(64) not null
);

create index entry_of_dossier on journal_entry (dossier_id);

-- What an entry changed, column by column, compressed and cut into parts that every database takes.
create table journal_part (
    entry_sequence bigint not null references journal_entry (entry_sequence),
    part integer not null,
    content bytea not null,
    primary key (entry_sequence, part)
);
