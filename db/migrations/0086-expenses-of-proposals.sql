-- An expense may serve a proposal that its body adopted: written with it, and as lasting.
alter table body_expense add column proposal uuid references proposal;
create index body_expense_proposal on body_expense (proposal) where proposal is not null;

drop trigger body_expense_stays on body_expense;
create trigger body_expense_stays before update on body_expense
  for each row when (old.withdrawn_at is not null
    or (old.id, old.line, old.spent_on, old.label, old.cents, old.over_why, old.entered_at,
      old.proposal)
      is distinct from
      (new.id, new.line, new.spent_on, new.label, new.cents, new.over_why, new.entered_at,
      new.proposal))
  execute function body_budget_stays();
