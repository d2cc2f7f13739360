-- When a mail server refused the mail with the code in force for good, such as for an address that does not exist.
alter table toegang.uitnodiging add column onbestelbaar_op timestamptz;
alter table toegang.uitnodiging add check (num_nonnulls(verstuurd_op, onbestelbaar_op) < 2);
