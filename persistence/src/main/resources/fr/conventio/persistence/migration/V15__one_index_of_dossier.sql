-- The foreign key has H2 keep an index of the same column: of a long import, every post was entered in both.
drop index post_of_dossier;
