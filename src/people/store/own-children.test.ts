import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import { withRollback } from '../../platform/database/testing.ts'
import { day } from '../../platform/kernel/day.ts'
import { personalData } from '../personal-data.ts'
import { accountsAt, makePerson } from './accounts.ts'
import { contacts } from './contacts.ts'
import { desk } from './desk.ts'
import { guardianships } from './guardianships.ts'
import { identities } from './identities.ts'
import { mergeAccounts } from './merge.ts'
import { ownChildren } from './own-children.ts'
import { participantOf } from './participant.ts'
import { declareResidence } from './residences.ts'
import { eraseEverywhere } from './rights.ts'

const now = new Date('2026-05-04T10:00:00Z')
const mail = (value: string) => ({ kind: 'email', value }) as const
const mounias = mail('mounia@exemple.fr')
const ines = { familyName: 'Belhorizon', givenNames: 'Inès', birthDate: day('2017-02-08') }
const nobodyTold = async () => {}

async function adult(db: Database, address: string, birthDate = '1987-06-12') {
  return inTransaction(db, async (tx) => {
    const party = await makePerson(tx, mail(address), { displayName: 'Mounia', now })
    const identity = { familyName: 'Belhorizon', givenNames: address, namesake: 0 }
    await identities(tx).save(party, { ...identity, birthDate: day(birthDate) })
    await declareResidence(tx, party, { text: '3 rue inventée', neighbourhood: 'coteau' }, now)
    return party
  })
}

async function add(db: Database, guardian: string, child = ines) {
  const home = await identities(db).of(guardian)
  if (home === null) throw new Error('She said who she is.')
  return ownChildren(db, guardian).add(child, { home, now }, nobodyTold)
}

async function added(db: Database, guardian: string, child = ines): Promise<string> {
  const done = await add(db, guardian, child)
  if ('why' in done) throw new Error(done.why)
  const held = await guardianships(db).heldBy(guardian)
  return held.find(({ id }) => id === done.consent)?.minor ?? ''
}

describe('A mother who adds her child', () => {
  test('makes an account that her address opens too, where the child may vote at once', () =>
    withRollback(async (db) => {
      const mother = await adult(db, mounias.value)
      const child = await added(db, mother)
      expect(await accountsAt(db, mounias)).toEqual([
        { party: mother, name: 'Mounia', isGuardians: false },
        { party: child, name: 'Inès', isGuardians: true },
      ])
      expect(await participantOf(db, child, now)).toMatchObject({
        identity: { ...ines, namesake: 0, neighbourhood: 'coteau' },
        consent: 'given',
      })
    }))

  test('says yes in the same act, with the words she read, on her own account', () =>
    withRollback(async (db) => {
      const mother = await adult(db, mounias.value)
      const child = await added(db, mother)
      const proof = await sql`
        select guardian, guardian_contact as contact, confirmed_how as how, confirmed_by as by, wording
        from guardianship where minor = ${child}`.execute(db)
      expect(proof.rows).toEqual([
        {
          guardian: mother,
          contact: mounias.value,
          how: 'account',
          by: mother,
          wording: '2026-11',
        },
      ])
      const lines = await sql<{ type: string; payload: unknown }>`
        select type, payload from journal_entry join journal_payload on entry = journal_entry.id
        where type in ('child-added', 'guardian-consented') order by journal_entry.id`.execute(db)
      expect(lines.rows).toEqual([
        { type: 'child-added', payload: { by: mother } },
        { type: 'guardian-consented', payload: { by: mother, how: 'account' } },
      ])
    }))

  test('is refused a second time, however the names are written', () =>
    withRollback(async (db) => {
      const mother = await adult(db, mounias.value)
      await added(db, mother)
      const again = { ...ines, familyName: 'BEL-HORIZON', givenNames: 'Ines' }
      expect(await add(db, mother, again)).toEqual({ why: 'own' })
    }))

  test('is refused a seventh child', () =>
    withRollback(async (db) => {
      const mother = await adult(db, mounias.value)
      for (const name of ['A', 'B', 'C', 'D', 'E', 'F']) {
        await added(db, mother, { ...ines, givenNames: name })
      }
      expect(await add(db, mother, { ...ines, givenNames: 'G' })).toEqual({ why: 'full' })
    }))

  test('keeps the child on her page once her address is another, and lends the new one', () =>
    withRollback(async (db) => {
      const mother = await adult(db, mounias.value)
      const child = await added(db, mother)
      await contacts(db, mother).add(mail('neuve@exemple.fr'), now, nobodyTold)
      const [former] = (await contacts(db, mother).all()).filter(
        ({ value }) => value === mounias.value,
      )
      await contacts(db, mother).remove(former?.id ?? '', now, nobodyTold)
      expect(await contacts(db, child).all()).toMatchObject([
        { value: 'neuve@exemple.fr', isGuardians: true },
      ])
      expect(await guardianships(db).heldBy(mother)).toMatchObject([{ minor: child, isOwn: true }])
    }))

  test('lends what a merge at the desk brings her', () =>
    withRollback(async (db) => {
      const mother = await adult(db, mounias.value)
      const child = await added(db, mother)
      const gone = await adult(db, 'autre@exemple.fr', '1987-06-21')
      const agent = await adult(db, 'agent@exemple.fr', '1980-01-01')
      const about = { kept: mother, gone, by: agent, today: day('2026-05-04'), now }
      expect(await mergeAccounts(db, about, nobodyTold)).toBeNull()
      const lent = (await contacts(db, child).all()).map(({ value }) => value)
      expect(lent.toSorted()).toEqual(['autre@exemple.fr', 'mounia@exemple.fr'])
    }))

  test('corrects her names, and what was checked under the former ones is worth nothing', () =>
    withRollback(async (db) => {
      const mother = await adult(db, mounias.value)
      const child = await added(db, mother)
      await sql`insert into verification (id, party, level, method, verified_at, expires_at)
        values (gen_random_uuid(), ${child}, 2, 'desk', '2026-05-04', '2028-05-04')`.execute(db)
      const correct = (givenNames: string) =>
        ownChildren(db, mother).correct(child, { ...ines, givenNames }, now)
      expect(await correct('Ines')).toBeNull()
      expect((await participantOf(db, child, now)).level).toBe(2)
      expect(await correct('Agnès')).toBeNull()
      expect(await participantOf(db, child, now)).toMatchObject({
        level: 0,
        identity: { givenNames: 'Agnès' },
        consent: 'given',
      })
      await added(db, mother)
      expect(await correct('Inès')).toBe('own')
    }))

  test('leaves her word without her name when she goes', () =>
    withRollback(async (db) => {
      const mother = await adult(db, mounias.value)
      const child = await added(db, mother)
      await eraseEverywhere(db, personalData, mother, now)
      expect(await guardianships(db).stateOf(child)).toBe('given')
      const left = await sql`
        select guardian, guardian_contact as contact, confirmed_by as by
        from guardianship where minor = ${child}`.execute(db)
      expect(left.rows).toEqual([{ guardian: null, contact: 'effacé', by: null }])
    }))
})

describe('A child who has an account already', () => {
  test('is not added by another parent, nor by two at once', () =>
    withRollback(async (db) => {
      await added(db, await adult(db, mounias.value))
      const father = await adult(db, 'karim@exemple.fr', '1985-01-01')
      expect(await add(db, father)).toEqual({ why: 'taken' })
      expect(await ownChildren(db, father).count()).toBe(0)
    }))

  test('is not added when the desk made it, under whatever number', () =>
    withRollback(async (db) => {
      const mother = await adult(db, mounias.value)
      const agent = { by: mother, today: day('2026-05-04'), now }
      const home = { text: '3 rue inventée', neighbourhood: null }
      await desk(db).welcome({ ...ines, namesake: 0 }, home, agent)
      await sql`update person set namesake = 3, identity_key = replace(identity_key, '|0', '|3')
        where given_names = 'Inès'`.execute(db)
      expect(await add(db, mother)).toEqual({ why: 'taken' })
    }))
})
