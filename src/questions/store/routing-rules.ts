import { randomUUID } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import type { Act } from '../../platform/kernel/act.ts'
import type { Database } from '../../platform/database/database.ts'
import type { RoutingRule } from '../rules/routing.ts'
import { tellSetting } from './versions.ts'

/** Where questions of a theme go in some neighbourhoods: a few dozen rows. */
export async function routingRules(db: Database): Promise<readonly RoutingRule[]> {
  const found = await sql<RoutingRule>`
    select id, theme, neighbourhood, department from question_rule
    order by theme, neighbourhood`.execute(db)
  return found.rows
}

/**
 * Adds a rule; there is one for a theme in a neighbourhood.
 *
 * @returns its id; `null` when another one says it already
 */
export async function addRoutingRule(
  tx: Transaction<object>,
  { theme, neighbourhood, department }: Omit<RoutingRule, 'id'>,
  act: Act,
): Promise<string | null> {
  const added = await sql<{ id: string }>`
    insert into question_rule (id, theme, neighbourhood, department)
    values (${randomUUID()}, ${theme}, ${neighbourhood}, ${department})
    on conflict (theme, neighbourhood) do nothing returning id`.execute(tx)
  const id = added.rows[0]?.id
  if (id === undefined) return null
  const subject = { kind: 'question-rule', id }
  const said = { theme, neighbourhood, department }
  await tellSetting(tx, 'question-rule-added', subject, act, said)
  return id
}

/** Takes a rule away. @returns what it said; `null` when it was gone already */
export async function removeRoutingRule(
  tx: Transaction<object>,
  id: string,
  act: Act,
): Promise<RoutingRule | null> {
  const removed = await sql<RoutingRule>`
    delete from question_rule where id = ${id}::uuid
    returning id, theme, neighbourhood, department`.execute(tx)
  const rule = removed.rows[0]
  if (rule === undefined) return null
  const { theme, neighbourhood, department } = rule
  const said = { theme, neighbourhood, department }
  await tellSetting(tx, 'question-rule-removed', { kind: 'question-rule', id }, act, said)
  return rule
}
