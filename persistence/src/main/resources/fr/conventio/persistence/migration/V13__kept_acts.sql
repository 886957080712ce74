-- The revision that a round froze, and the act's own file, kept with the dossier.

alter table signing_round add column revision_hash varchar(64);
alter table signing_round add column kept_length bigint;
alter table signing_round add column kept_fingerprint varchar(64);

-- Files by their SHA-256, cut into parts that every database takes. No entity: a round vouches for each by its digest.
create table kept_part (
    fingerprint varchar(64) not null,
    part integer not null,
    content bytea not null,
    primary key (fingerprint, part)
);

-- The proof of a notification may come later: its day, and the file that is the receipt.
alter table notification add column proved_on date;
alter table notification add column proof_file varchar(32767);
alter table notification add column proof_fingerprint varchar(64);
