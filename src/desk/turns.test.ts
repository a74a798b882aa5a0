import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { stoppedAt } from '../platform/clock/index.ts'
import type { Database } from '../platform/database/database.ts'
import { withRollback } from '../platform/database/testing.ts'
import { day } from '../platform/kernel/day.ts'
import { formTokenOf, type HoldingSource, type KnownPerson } from '../platform/web/index.ts'
import { smallSite } from '../platform/web/small-site.testing.tsx'
import { handoverRoutes } from './routes/handover.ts'
import { roleHomeRoutes } from './routes/role-home.ts'
import { forgetOldTurns } from './store/handover.ts'

const clock = stoppedAt('2026-05-04T10:00:00Z')
const agathe = '00000000-0000-4000-8000-00000000000a'
const bruno = '00000000-0000-4000-8000-00000000000b'
const third = '00000000-0000-4000-8000-00000000000c'
const leave = '00000000-0000-4000-8000-0000000000ff'
const secret = 'Madame Z rappelle lundi'

/** The token of a session is the person; all three are officers. */
const whoHas = async (token: string): Promise<KnownPerson | null> => ({
  kind: 'person',
  person: token,
  session: token,
  name: '',
  roles: [{ role: 'officer', scope: { kind: 'town', id: null } }],
  isStrong: true,
  assistedBy: null,
})

const held: HoldingSource = {
  name: () => 'Questions suivies',
  heldBy: async (_, party) => ({
    total: 1,
    tasks: [{ title: `à ${party}`, href: '/x', dueOn: day('2026-05-09'), notes: [] }],
  }),
}

async function officersOnStage(db: Database): Promise<void> {
  for (const [party, name] of [
    [agathe, 'Agathe'],
    [bruno, 'Bruno'],
    [third, 'Claude'],
  ] as const) {
    await sql`insert into party (id, kind) values (${party}, 'person')`.execute(db)
    await sql`insert into person (party, display_name) values (${party}, ${name})`.execute(db)
    await sql`
      insert into role_grant (id, party, role, scope_kind, begins_on, granted_at, why)
      values (gen_random_uuid(), ${party}, 'officer', 'town', '2026-01-01', now(), 'essai')`.execute(
      db,
    )
  }
  await sql`
    insert into approval_absence (id, holder, delegate, begins_on, ends_on, declared_at)
    values (${leave}, ${agathe}, ${bruno}, '2026-05-04', '2026-05-08', now())`.execute(db)
}

const onStage = (
  act: (ask: Ask, db: Parameters<Parameters<typeof withRollback>[0]>[0]) => Promise<void>,
) =>
  withRollback(async (db) => {
    await officersOnStage(db)
    const site = smallSite(db, clock, [...roleHomeRoutes([]), ...handoverRoutes([held])], whoHas)
    await act(async (as, url, form) => {
      const { statusCode, body, headers } = await site.inject({
        url,
        headers: {
          cookie: `parvis-session=${as}`,
          ...(form && {
            'content-type': 'application/x-www-form-urlencoded',
            'sec-fetch-site': 'same-origin',
          }),
        },
        ...(form && {
          method: 'POST' as const,
          payload: new URLSearchParams({ ...form, jeton: formTokenOf(as) }).toString(),
        }),
      })
      return { statusCode, body, location: String(headers.location ?? '') }
    }, db)
  })

type Ask = (
  as: string,
  url: string,
  form?: Readonly<Record<string, string>>,
) => Promise<{ readonly statusCode: number; readonly body: string; readonly location: string }>

describe('Who is on call', () => {
  test('is noted in one gesture, read by the other officer, and taken back', () =>
    onStage(async (ask, db) => {
      expect((await ask(bruno, '/mon-bureau')).body).toContain('Personne n’est noté')
      const turn = { who: bruno, from: '2026-05-04', to: '2026-05-10' }
      const noted = await ask(bruno, '/mon-bureau/permanence', turn)
      expect(noted.location).toMatch(/^\/mon-bureau\?note=/)
      expect((await ask(bruno, noted.location)).body).toMatch(
        /C’est noté\s: Bruno, du 4.{0,300}\/fin/s,
      )
      expect((await ask(bruno, '/mon-bureau')).body).toContain('Je continue jusqu’au 17 mai 2026')
      expect((await ask(third, '/mon-bureau')).body).toMatch(/De permanence.{0,60}Bruno/)
      const { rows } = await sql<{ id: string }>`select id from on_call`.execute(db)
      const end = `/mon-bureau/permanence/${rows[0]?.id}/fin`
      expect((await ask(third, end, {})).statusCode).toBe(303)
      expect((await ask(third, end, {})).statusCode).toBe(404)
      expect((await ask(bruno, '/mon-bureau')).body).toContain('Personne n’est noté')
    }))

  test.each([
    [{ who: 'nobody', from: '2026-05-04', to: '2026-05-10' }, 'Choisissez quelqu’un.'],
    [{ who: bruno, from: '2026-05-10', to: '2026-05-04' }, 'Le dernier jour vient avant'],
    [{ who: bruno, from: '2026-04-01', to: '2026-04-02' }, 'Ces jours sont passés.'],
    [{ who: bruno, from: '2026-05-04', to: '2027-05-04' }, 'Deux mois au plus'],
    [{ who: bruno, from: '', to: '2026-05-04' }, 'Écrivez un jour'],
  ])('is refused in a sentence: %o', (turn, sentence) =>
    onStage(async (ask) => {
      const { statusCode, body } = await ask(bruno, '/mon-bureau/permanence', turn)
      expect(statusCode).toBe(422)
      expect(body).toContain(sentence)
    }),
  )
})

describe('A handover note', () => {
  const address = `/mon-bureau/relais/${leave}`

  test('is written by who goes away, read by her deputy with what she follows, by no other', () =>
    onStage(async (ask) => {
      expect((await ask(bruno, address)).statusCode).toBe(404)
      expect((await ask(agathe, address)).body).toContain(`à ${agathe}`)
      expect((await ask(agathe, address, { text: '' })).statusCode).toBe(422)
      expect((await ask(bruno, address, { text: 'pas moi' })).statusCode).toBe(404)
      expect((await ask(agathe, address, { text: secret })).statusCode).toBe(303)
      const read = await ask(bruno, address)
      expect(read.body).toContain(secret)
      expect(read.body).toContain(`à ${agathe}`)
      expect(read.body).not.toContain('<textarea')
      expect((await ask(bruno, '/mon-bureau')).body).toContain('Note de relais de Agathe')
      expect((await ask(third, address)).statusCode).toBe(404)
      expect((await ask(third, '/mon-bureau')).body).not.toContain('Note de relais')
    }))

  test('is erased by who wrote it, or thirty days after her return', () =>
    onStage(async (ask, db) => {
      const count = async () =>
        (await sql<{ n: number }>`select count(*)::int as n from handover_note`.execute(db)).rows[0]
          ?.n
      await ask(agathe, address, { text: secret })
      expect((await ask(bruno, `${address}/fin`, {})).statusCode).toBe(404)
      expect((await ask(agathe, `${address}/fin`, {})).statusCode).toBe(303)
      expect(await count()).toBe(0)
      await ask(agathe, address, { text: secret })
      await forgetOldTurns(db, day('2026-06-07'))
      expect(await count()).toBe(1)
      await forgetOldTurns(db, day('2026-06-08'))
      expect(await count()).toBe(0)
    }))
})
