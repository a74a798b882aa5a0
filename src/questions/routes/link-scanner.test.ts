import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { stoppedAt } from '../../platform/clock/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import { withRollback } from '../../platform/database/testing.ts'
import { day } from '../../platform/kernel/day.ts'
import { smallSite } from '../../platform/web/small-site.testing.tsx'
import { departments } from '../../town/index.ts'
import { questionRoutes } from '../index.ts'
import { questionPaths } from '../rules/paths.ts'
import { noNeeds } from '../site.testing.ts'
import { actsOn } from '../store/acts.ts'
import { makeLink } from '../store/department-links.ts'
import { asks } from '../testing.ts'

const now = new Date('2026-05-04T10:00:00Z')
const act = { by: 'officer', now }
const mailbox = 'voirie@exemple.fr'

beforeAll(() => {
  process.env['PARVIS_SECRET'] = 'un secret pour les essais, assez long'
})

/** A question entrusted to a department, and the secret of the link it was sent. */
async function aLink(db: Database) {
  const one = { name: 'Voirie', email: mailbox, headName: null }
  const department = await inTransaction(db, (tx) => departments(tx).add(one, { by: null, now }))
  const { question } = await asks(db)
  const about = { department, theme: null, owner: null, deputy: null, dueOn: day('2026-05-18') }
  await actsOn(db, question, 'officer', act).assign(about)
  const { secret } = await inTransaction(db, (tx) =>
    makeLink(tx, { question: question.id, department, mailbox }, act),
  )
  return { question, secret }
}

/** All that opening a link could have changed. */
async function written(db: Database, question: string): Promise<unknown> {
  const found = await sql`
    select question::text as question,
      (select string_agg(question_link::text, '' order by id) from question_link) as links,
      (select count(*) from question_device)::int as devices,
      (select count(*) from message)::int as messages,
      (select count(*) from journal_entry)::int as events
    from question where id = ${question}::uuid`.execute(db)
  return found.rows[0]
}

test('A scanner of mail that follows every address of a link, by GET and by HEAD, changes nothing', () =>
  withRollback(async (db) => {
    const { question, secret } = await aLink(db)
    const site = smallSite(db, stoppedAt(now.toISOString()), questionRoutes(noNeeds))
    expect((await site.inject(questionPaths.link(secret))).statusCode).toBe(200)
    const before = await written(db, question.id)
    const addresses = questionRoutes(noNeeds)
      .filter(({ path }) => path.startsWith('/questions/service/:secret'))
      .map(({ path }) => path.replace(':secret', secret).replace(/:\w+/, question.id))
    expect(addresses.length).toBeGreaterThan(3)
    for (const url of new Set(addresses)) {
      for (const method of ['GET', 'HEAD'] as const) {
        const { statusCode, body } = await site.inject({ method, url })
        expect(statusCode, `${method} ${url}`).toBeLessThan(500)
        expect(body).not.toContain(question.subject ?? '')
      }
    }
    expect(await written(db, question.id)).toEqual(before)
  }))
