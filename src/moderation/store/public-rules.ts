import { sql } from 'kysely'
import type { Act } from '../../platform/kernel/act.ts'
import { bumpVersions, partyOf, recordEvents } from '../../journal/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction, lockKey } from '../../platform/database/index.ts'
import { houseRules, type ModerationRule, type RuleSet } from '../rules/public-rules.ts'
import { moderationVersion } from './versions.ts'

/** The rules of the town, those in force first: every version stays, since decisions quote them. */
export async function ruleSets(db: Database): Promise<readonly [RuleSet, ...RuleSet[]]> {
  const found = await sql<RuleSet>`
    select version, rules, since from moderation_rules order by version desc`.execute(db)
  const [first, ...others] = found.rows
  return first === undefined ? [houseRules] : [first, ...others, houseRules]
}

/** Those in force now. */
export async function rulesInForce(db: Database): Promise<RuleSet> {
  const found = await sql<RuleSet>`
    select version, rules, since from moderation_rules order by version desc limit 1`.execute(db)
  return found.rows[0] ?? houseRules
}

/**
 * Puts rules in force from now on.
 *
 * @param seen  the version its writer had read
 * @returns false when somebody wrote others meanwhile
 */
export async function writeRules(
  db: Database,
  rules: readonly ModerationRule[],
  seen: number,
  act: Act,
): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    await sql`select pg_advisory_xact_lock(${lockKey('moderation-rules')}::bigint)`.execute(tx)
    const { version } = await rulesInForce(tx)
    if (version !== seen) return false
    const at = act.now.toISOString()
    await sql`
      insert into moderation_rules (version, rules, since, by_party)
      values (${version + 1}, ${JSON.stringify(rules)}::jsonb, ${at}, ${partyOf(act)})`.execute(tx)
    const subject = { kind: 'moderation-rules', id: String(version + 1) }
    const payload = { by: act.by }
    await recordEvents(tx, [{ type: 'moderation-rules-changed', subject, payload, at }])
    await bumpVersions(tx, [moderationVersion])
    return true
  })
}

/** Kinds that the town wants read before they are shown. */
export async function kindsReadFirst(db: Database): Promise<ReadonlySet<string>> {
  const found = await sql<{ kind: string }>`
    select kind from moderation_timing where reads_first`.execute(db)
  return new Set(found.rows.map(({ kind }) => kind))
}

/** What is written before the change keeps the moment it had. */
export async function setReadFirst(
  db: Database,
  kind: string,
  readsFirst: boolean,
  act: Act,
): Promise<void> {
  await inTransaction(db, async (tx) => {
    const at = act.now.toISOString()
    await sql`
      insert into moderation_timing (kind, reads_first, changed_at)
      values (${kind}, ${readsFirst}, ${at})
      on conflict (kind) do update set reads_first = ${readsFirst}, changed_at = ${at}`.execute(tx)
    const subject = { kind: 'moderation-timing', id: kind }
    const payload = { by: act.by, readsFirst: readsFirst ? 'yes' : 'no' }
    await recordEvents(tx, [{ type: 'moderation-timing-changed', subject, payload, at }])
    await bumpVersions(tx, [moderationVersion])
  })
}
