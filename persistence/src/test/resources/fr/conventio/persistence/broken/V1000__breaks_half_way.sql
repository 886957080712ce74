-- Only for tests: H2 has committed the first statement when the second one fails.
alter table post add column hired_on date;
alter table no_such_table add column hired_on date;
