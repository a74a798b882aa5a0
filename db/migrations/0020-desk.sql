-- What the desk does for people: checks taken back with a reason, letters asked for, classes that
-- wait for the town’s answer, help told to the person.

alter table verification
  add column revoked_by uuid,
  -- A code, never a story about somebody.
  add column revoked_why text
    check (revoked_why in ('mistake', 'moved', 'name-changed', 'asked', 'misuse')),
  -- « Votre vérification finit dans un mois » was written.
  add column reminded_at timestamptz;

-- Who asked for a code by post and waits for it: gone once the letter is made.
create table letter_request (
  party uuid primary key references party on delete cascade,
  asked_at timestamptz not null default clock_timestamp()
);

alter table class
  add column asked_at timestamptz not null default clock_timestamp(),
  add column codes_asked smallint not null default 1 check (codes_asked between 1 and 60),
  -- Of its school: chosen by the officer, so that nobody asks a pupil where she lives.
  add column neighbourhood text,
  add column accepted_at timestamptz,
  add column accepted_by uuid,
  add column refused_at timestamptz,
  -- Its codes were shown to the teacher, once.
  add column printed_at timestamptz,
  add check (accepted_at is null or refused_at is null);
create index class_teacher on class (teacher);
create index class_code_class on class_code (class);
create unique index class_code_party on class_code (party) where party is not null;

alter table assisted_act
  -- How the person learns of it: a message, or a slip of paper in her hand.
  add column told text check (told in ('mail', 'sms', 'slip'));
create index assisted_act_party on assisted_act (party);
