import { sql } from 'kysely'

/** What of its place anybody may see. */
export const shownPlace = sql`
  case when shown_longitude is not null then jsonb_build_object('street', shown_place,
    'longitude', shown_longitude, 'latitude', shown_latitude) end`

/** A question whole, without who asked. */
export const questionColumns = sql`
  question.id, number, door, received_at as "receivedAt", subject, verbatim, place,
  case when pointed_longitude is not null
    then jsonb_build_array(pointed_longitude, pointed_latitude) end as pointed,
  question.language, wants_public as "wantsPublic", title, public_text as "publicText",
  neighbourhood, ${shownPlace} as "shownPlace", theme, authority, authority_contact as "authorityContact",
  is_sensitive as "isSensitive", kind, is_complex as "isComplex", state, department, agent, owner, deputy,
  due_on as "dueOn", answer_due_on as "answerDueOn", acknowledged_at as "acknowledgedAt",
  assigned_at as "assignedAt", published_at as "publishedAt",
  hidden_at as "hiddenAt", answered_at as "answeredAt",
  closed_at as "closedAt", merged_into as "mergedInto", merged_by_way_of as "mergedByWayOf",
  split_from as "splitFrom"`
