import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import type { Database } from '../platform/database/database.ts'
import { inTransaction } from '../platform/database/index.ts'
import { withRollback } from '../platform/database/testing.ts'
import { day } from '../platform/kernel/day.ts'
import type { Contact } from './rules/contact.ts'
import { makePerson } from './store/accounts.ts'
import { reachedAt } from './store/contacts.ts'
import { desk, holderOfCard, noteSeenAtDesk } from './store/desk.ts'
import { deskFigures } from './store/desk-figures.ts'
import { agentTallies } from './store/desk-tally.ts'
import { deskPeople, noteLook, noteSearch } from './store/desk-people.ts'
import { guardianships } from './store/guardianships.ts'
import { identities } from './store/identities.ts'
import { resemblingPairs } from './store/like-pairs.ts'
import { mergeAccounts, mergeEffect } from './store/merge.ts'
import { giveNamesake } from './store/namesakes.ts'
import { participantOf } from './store/participant.ts'
import { openSession, visitorOf } from './store/sessions.ts'
import { checksOf, revokeCheck, verificationLevel } from './store/verification.ts'

const now = new Date('2026-05-04T10:00:00Z')
const raymond = {
  familyName: 'Delaplace',
  givenNames: 'Raymond',
  birthDate: day('1948-01-19'),
  namesake: 0,
}
const mail = (value: string): Contact => ({ kind: 'email', value })

const makes = (db: Database, contact: Contact | null, identity?: typeof raymond) =>
  inTransaction(db, async (tx) => {
    const party = await makePerson(tx, contact, { now })
    if (identity !== undefined) await identities(tx).save(party, identity)
    return party
  })

const byHer = (by: string) => ({ by, today: day('2026-05-04'), now })

/** What the limits of the day let through. */
async function made<Made>(asked: Promise<Made | null>): Promise<Made> {
  const found = await asked
  if (found === null) throw new Error('The agent has done all she may do today.')
  return found
}

/** Of tests about something else. */
const nobodyTold = () => Promise.resolve()

const told = async (db: Database) => {
  const found = await sql<{ type: string; payload: unknown }>`
    select type, payload from journal_entry join journal_payload on entry = journal_entry.id
    order by journal_entry.id`.execute(db)
  return found.rows
}

describe('Looking for somebody at the desk', () => {
  const search = (db: Database, name: string, more = {}) =>
    deskPeople(db, now).search({ name, birthDate: null, contact: null, ...more })

  test('finds her under a name written with slips, the nearest first', () =>
    withRollback(async (db) => {
      const he = await makes(db, null, raymond)
      const other = await makes(db, null, { ...raymond, familyName: 'Delaplate' })
      await makes(db, null, { ...raymond, familyName: 'Dujardin' })
      const found = await search(db, 'Raimond de la place')
      expect(found.map(({ party }) => party)).toEqual([he, other])
    }))

  test('finds her by a contact or a birth date, and says level, end and card', () =>
    withRollback(async (db) => {
      const agent = await makes(db, mail('agent@exemple.fr'))
      const home = { text: '3 rue inventée', neighbourhood: null }
      const { party } = await made(desk(db).welcome(raymond, home, byHer(agent)))
      const [found] = await search(db, '', { birthDate: raymond.birthDate })
      expect(found).toMatchObject({
        party,
        hasCard: true,
        standing: { level: 2, until: '2029-05-04T10:00:00.000Z' },
      })
      expect((await search(db, '', { contact: mail('agent@exemple.fr') })).length).toBe(1)
      expect(await search(db, '', { contact: mail('autre@exemple.fr') })).toEqual([])
    }))

  test('is told in the journal without what was typed; a look once an hour', () =>
    withRollback(async (db) => {
      const agent = await makes(db, null)
      const she = await makes(db, null, raymond)
      await noteSearch(db, agent, 1, now)
      await noteLook(db, agent, she, now)
      await noteLook(db, agent, she, now)
      expect(await told(db)).toEqual([
        { type: 'people-searched', payload: { found: 1 } },
        { type: 'person-consulted', payload: { by: agent } },
      ])
    }))
})

describe('A check at the desk', () => {
  test('is taken back once, with its reason, and is worth nothing any more', () =>
    withRollback(async (db) => {
      const agent = await makes(db, null)
      const she = await makes(db, null, raymond)
      await inTransaction(db, (tx) =>
        noteSeenAtDesk(tx, she, ['identity-document', 'proof-of-address'], agent, now),
      )
      expect(await verificationLevel(db, she, now)).toBe(2)
      for (const { id } of await checksOf(db, she)) {
        const about = { by: agent, why: 'moved', now } as const
        expect(await revokeCheck(db, she, id, about)).toBe(true)
        expect(await revokeCheck(db, she, id, about)).toBe(false)
      }
      expect(await verificationLevel(db, she, now)).toBe(0)
    }))
})

describe('Two people of one name and birth date', () => {
  test('have each their number, and never the same', () =>
    withRollback(async (db) => {
      const agent = await makes(db, null)
      const [one, other] = [await makes(db, null, raymond), await makes(db, null, raymond)]
      expect(await giveNamesake(db, other, raymond, byHer(agent), nobodyTold)).toBe(false)
      expect(
        await giveNamesake(db, other, { ...raymond, namesake: 1 }, byHer(agent), nobodyTold),
      ).toBe(true)
      expect((await identities(db).of(one))?.namesake).toBe(0)
      expect((await identities(db).of(other))?.namesake).toBe(1)
    }))
})

describe('Two accounts of one person', () => {
  test('become one: contacts, card and checks follow, and the other account is gone', () =>
    withRollback(async (db) => {
      const agent = await makes(db, null)
      const kept = await makes(db, mail('raymond@exemple.fr'), raymond)
      const home = { text: '3 rue inventée', neighbourhood: null }
      const { party: gone } = await made(desk(db).welcome(raymond, home, byHer(agent)))
      await sql`insert into contact (id, party, kind, value) values
        (gen_random_uuid(), ${gone}, 'phone', '+33612345678'),
        (gen_random_uuid(), ${gone}, 'email', 'raymond@exemple.fr')`.execute(db)
      // The desk told them apart; the same name again is what the agent corrects first.
      await identities(db).save(gone, raymond)
      expect(await mergeEffect(db, gone)).toMatchObject({ contacts: 2, cards: 1, checks: 1 })

      const reached: Contact[] = []
      const refusal = await mergeAccounts(db, { kept, gone, ...byHer(agent) }, async (_, where) => {
        reached.push(...where)
      })
      expect(refusal).toBeNull()
      // Only where somebody proved that she is reached: the two below were never confirmed.
      expect(reached).toEqual([mail('raymond@exemple.fr')])
      expect(await deskPeople(db, now).find(gone)).toBeNull()
      expect(await deskPeople(db, now).find(kept)).toMatchObject({
        hasCard: true,
        standing: { level: 2 },
        address: '3 rue inventée',
        contacts: [{ value: 'raymond@exemple.fr' }, { value: '+33612345678' }],
      })
      expect((await told(db)).at(-1)).toEqual({
        type: 'people-merged',
        payload: { gone, by: agent },
      })
    }))

  test('of another name lose what was checked under it', () =>
    withRollback(async (db) => {
      const agent = await makes(db, null)
      const kept = await makes(db, null, raymond)
      const gone = await makes(db, null, { ...raymond, familyName: 'Delaplate' })
      await inTransaction(db, (tx) => noteSeenAtDesk(tx, gone, ['known-person'], agent, now))
      await mergeAccounts(db, { kept, gone, ...byHer(agent) }, nobodyTold)
      expect(await verificationLevel(db, kept, now)).toBe(0)
    }))
})

describe('A guardian at the desk', () => {
  test('agrees for a child nobody asked about, then withdraws', () =>
    withRollback(async (db) => {
      const agent = await makes(db, null)
      const lina = await makes(db, null, { ...raymond, birthDate: day('2017-03-27') })
      const says = (isGiven: boolean) =>
        inTransaction(db, (tx) =>
          guardianships(db).answerAtDesk(tx, lina, { isGiven, contact: '', by: agent, now }),
        )
      await says(true)
      expect(await guardianships(db).standing(lina)).toMatchObject({
        state: 'given',
        how: 'desk',
      })
      await says(false)
      expect((await guardianships(db).standing(lina)).state).toBe('withdrawn')
    }))
})

describe('What agents did on accounts', () => {
  test('is counted for a year, also once the account is gone', () =>
    withRollback(async (db) => {
      const agent = await makes(db, null)
      const home = { text: '3 rue inventée', neighbourhood: null }
      const { party } = await made(desk(db).welcome(raymond, home, byHer(agent)))
      await desk(db).replaceCard(party, byHer(agent), nobodyTold)
      await sql`delete from party where id = ${party}`.execute(db)
      const counted = { accounts: 1, cards: 2, merges: 0, corrections: 0, assisted: 0 }
      expect(await deskFigures(db, now)).toEqual(counted)
      const later = new Date('2027-05-05T10:00:00Z')
      expect(await deskFigures(db, later)).toMatchObject({ accounts: 0, cards: 0 })
    }))
})

describe('A card replaced at the desk', () => {
  test('ends what was open under the former one, and is told before anybody uses it', () =>
    withRollback(async (db) => {
      const agent = await makes(db, null)
      const she = await makes(db, mail('raymond@exemple.fr'), raymond)
      const other = await openSession(db, agent, { device: '/', now })
      const hers = await openSession(db, she, { device: '/', now })
      const told: string[] = []
      const card = await desk(db).replaceCard(she, byHer(agent), async (tx) => {
        told.push(...(await reachedAt(tx, [she])).map(({ value }) => value))
      })
      expect(await holderOfCard(db, card ?? '')).toBe(she)
      expect(told).toEqual(['raymond@exemple.fr'])
      expect(await visitorOf(db, hers.token, now, 'Europe/Paris')).toBeNull()
      expect(await visitorOf(db, other.token, now, 'Europe/Paris')).not.toBeNull()
    }))

  test('is not given when she cannot be told', () =>
    withRollback(async (db) => {
      const agent = await makes(db, null)
      const she = await makes(db, mail('raymond@exemple.fr'), raymond)
      const failing = desk(db).replaceCard(she, byHer(agent), () =>
        Promise.reject(new Error('full')),
      )
      await expect(failing).rejects.toThrow('full')
      expect((await deskPeople(db, now).find(she))?.hasCard).toBe(false)
    }))

  test('is told to every address of hers, not to the one an agent brought in', () =>
    withRollback(async (db) => {
      const she = await makes(db, mail('raymond@exemple.fr'), raymond)
      await sql`insert into contact (id, party, kind, value, confirmed_at) values
        (gen_random_uuid(), ${she}, 'phone', '+33612345678', ${now.toISOString()}),
        (gen_random_uuid(), ${she}, 'email', 'agent@exemple.fr', ${now.toISOString()})`.execute(db)
      expect((await reachedAt(db, [she])).map(({ value }) => value)).toEqual([
        'agent@exemple.fr',
        'raymond@exemple.fr',
        '+33612345678',
      ])
    }))
})

describe('An agent, in a day,', () => {
  test('merges accounts ten times, not eleven; the next day she may again', () =>
    withRollback(async (db) => {
      const agent = await makes(db, null)
      const kept = await makes(db, null, raymond)
      const merges = async (about = byHer(agent)) => {
        const gone = await makes(db, null)
        return mergeAccounts(db, { kept, gone, ...about }, nobodyTold)
      }
      for (let time = 1; time <= 10; time += 1) expect(await merges()).toBeNull()
      expect(await merges()).toBe('full')
      expect(await merges({ ...byHer(agent), today: day('2026-05-05') })).toBeNull()
      expect(await merges(byHer(await makes(db, null)))).toBeNull()
    }))

  test('is counted for an administrator, today and in thirty days, also for accounts erased since', () =>
    withRollback(async (db) => {
      const agent = await makes(db, null, { ...raymond, givenNames: 'Awa' })
      const home = { text: '3 rue inventée', neighbourhood: null }
      const { party } = await made(desk(db).welcome(raymond, home, byHer(agent)))
      await desk(db).replaceCard(party, byHer(agent), nobodyTold)
      await sql`delete from party where id = ${party}`.execute(db)
      const on = async (today: ReturnType<typeof day>) =>
        (await agentTallies(db, today, { page: 1, perPage: 25 })).agents.find(
          (one) => one.agent === agent,
        )
      expect(await on(day('2026-05-04'))).toMatchObject({
        name: 'Awa',
        acts: {
          account: { today: 1, lately: 1 },
          card: { today: 1, lately: 1 },
          merge: { lately: 0 },
        },
      })
      expect((await on(day('2026-06-02')))?.acts.card).toEqual({ today: 0, lately: 1 })
      expect(await on(day('2026-06-03'))).toBeUndefined()
    }))

  test('has nothing counted when what she did was not done', () =>
    withRollback(async (db) => {
      const agent = await makes(db, null)
      const she = await makes(db, null, raymond)
      const failing = desk(db).replaceCard(she, byHer(agent), () => Promise.reject(new Error('no')))
      await expect(failing).rejects.toThrow('no')
      const { count } = await agentTallies(db, day('2026-05-04'), { page: 1, perPage: 25 })
      expect(count).toBe(0)
    }))
})

describe('Those who look alike, before a vote closes,', () => {
  test('are found in the whole town, the likeliest first, whatever their number', () =>
    withRollback(async (db) => {
      await sql`delete from person`.execute(db)
      const a = await makes(db, null, raymond)
      const swapped = { ...raymond, familyName: raymond.givenNames, givenNames: raymond.familyName }
      const b = await makes(db, null, swapped)
      const c = await makes(db, null, { ...raymond, birthDate: day('1948-01-18') })
      await makes(db, null, { ...raymond, familyName: 'Duparvis', givenNames: 'Awa' })
      const pairs = await resemblingPairs(db)
      expect(pairs.map(({ why }) => why)).toEqual(['swapped', 'date'])
      const parties = pairs.map(({ one, other }) => [one.party, other.party].toSorted())
      expect(parties).toEqual([[a, b].toSorted(), [a, c].toSorted()])
    }))

  test('are found at the desk too, behind six hundred born the same day', () =>
    withRollback(async (db) => {
      for (let n = 0; n < 600; n += 1) {
        await makes(db, null, { ...raymond, familyName: `Autre${String(n)}`, givenNames: 'Bob' })
      }
      const she = await makes(db, null, raymond)
      const found = await desk(db).lookAlikes(raymond)
      expect(found.map(({ party }) => party)).toEqual([she])
    }))
})

describe('A guardian, on her own account,', () => {
  const yes = { isGiven: true, how: 'link', now } as const
  const asksAndGets = async (db: Database, minor: string, at: string, answer = yes) => {
    let secret = ''
    await inTransaction(db, (tx) =>
      guardianships(db).ask(tx, minor, at, async (given) => {
        secret = given
      }),
    )
    const asked = await guardianships(db).byLink(secret)
    if (asked === null) throw new Error('The link opens the question.')
    await inTransaction(db, (tx) => guardianships(db).answer(tx, asked, answer))
    return asked
  }

  test('finds the children she said yes for at an address of hers, and no other', () =>
    withRollback(async (db) => {
      const mother = await makes(db, mail('mounia@exemple.fr'))
      const stranger = await makes(db, mail('autre@exemple.fr'))
      const lina = await makes(db, null, { ...raymond, givenNames: 'Lina' })
      const noe = await makes(db, null, { ...raymond, givenNames: 'Noé' })
      await sql`update contact set confirmed_at = ${now.toISOString()}`.execute(db)
      await asksAndGets(db, lina, 'mounia@exemple.fr')
      await asksAndGets(db, noe, 'autre@exemple.fr')
      const held = async (guardian: string) =>
        (await guardianships(db).heldBy(guardian)).map(({ childName, state }) => [childName, state])
      expect(await held(mother)).toEqual([['Lina', 'given']])
      expect(await held(stranger)).toEqual([['Noé', 'given']])
      expect(await held(lina)).toEqual([])
    }))

  test('who takes it back is not overruled by a second guardian’s yes', () =>
    withRollback(async (db) => {
      const lina = await makes(db, null, { ...raymond, givenNames: 'Lina' })
      const asked = await asksAndGets(db, lina, 'mounia@exemple.fr')
      expect((await participantOf(db, lina, now)).consent).toBe('given')
      await inTransaction(db, (tx) =>
        guardianships(db).answer(tx, asked, { isGiven: false, how: 'link', now }),
      )
      await asksAndGets(db, lina, 'autre@exemple.fr')
      expect((await participantOf(db, lina, now)).consent).toBe('withdrawn')
    }))
})
