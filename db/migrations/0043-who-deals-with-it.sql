-- Who deals with a question: its department by theme and place, the colleague in it, its head.

-- A theme has its usual department (question_theme); here, another one in a neighbourhood. No key towards
-- themes, whose usual ones stand in the code, nor neighbourhoods, which the town draws anew.
create table question_rule (
  id uuid primary key,
  theme text not null,
  neighbourhood text not null,
  department text not null references department,
  unique (theme, neighbourhood)
);

-- The agent of the department who has it; `null`: nobody in particular.
alter table question add column agent uuid references party on delete set null;
create index question_agent on question (agent) where agent is not null;

alter table role_grant drop constraint role_grant_role_check;
alter table role_grant add constraint role_grant_role_check check (role in ('desk-agent',
  'vote-officer', 'department-agent', 'head-of-department', 'councillor', 'mayors-office',
  'deputy-director', 'officer', 'hr', 'administrator'));
