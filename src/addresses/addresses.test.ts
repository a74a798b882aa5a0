import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import type { Database } from '../platform/database/database.ts'
import { inTransaction } from '../platform/database/index.ts'
import { withRollback } from '../platform/database/testing.ts'
import { demoNeighbourhoods, demoTown, towns } from '../town/index.ts'
import { demoAddresses, loadDemoAddresses } from './demo.ts'
import { doorTyped } from './rules/suggestion.ts'
import { addressFile } from './store/address-file.ts'
import { addresses } from './store/addresses.ts'
import { noteTownChange, placeAnew } from './store/placing.ts'
import { decideSide, effectOf, forgetSide } from './store/side-acts.ts'
import { suggested } from './store/suggested.ts'

const now = new Date('2026-05-04T10:00:00Z')

/** The demonstration town, its addresses, and nobody. */
const inDemo = (test: (db: Database) => Promise<void>) =>
  withRollback(async (db) => {
    await towns(db).save(demoTown, demoNeighbourhoods)
    await inTransaction(db, (tx) => loadDemoAddresses(tx, randomUUID, now))
    await test(db)
  })

const offered = async (db: Database, typed: string) => {
  const found = await suggested(db, await addresses(db).streets(), typed)
  return found.map((one) => (one.kind === 'address' ? one.door.label : `${one.label}…`))
}

/** Somebody who lives at an address of the file. @returns the neighbourhood she is in now */
async function residentAt(db: Database, code: string): Promise<() => Promise<string | null>> {
  const party = randomUUID()
  await sql`insert into party (id, kind) values (${party}, 'person')`.execute(db)
  await sql`
    insert into residence (party, address_code, address_text, neighbourhood)
    select ${party}, code, street_name, neighbourhood from address where code = ${code}`.execute(db)
  return async () => {
    const found = await sql<{ neighbourhood: string | null }>`
      select neighbourhood from residence where party = ${party}`.execute(db)
    return found.rows[0]?.neighbourhood ?? null
  }
}

const onBorder = (number: number) => `94016_9025_${String(number).padStart(5, '0')}`

describe('The addresses of the demonstration', () => {
  test('are about seven hundred, each in a neighbourhood, each of the five with many', () =>
    inDemo(async (db) => {
      const inForce = await addressFile(db).find()
      expect(inForce).toMatchObject({ insee: '94016', streets: 27, outside: 0 })
      expect(inForce?.addresses).toBe(demoAddresses.length)
      expect(demoAddresses.length).toBeGreaterThan(600)
      const counted = await sql<{ count: number }>`
        select count(*) from address group by neighbourhood`.execute(db)
      expect(counted.rows).toHaveLength(5)
      expect(Math.min(...counted.rows.map(({ count }) => count))).toBeGreaterThan(80)
    }))
})

describe('An address typed', () => {
  test.each([
    ['12 bis rue de l’aqueduc', '12 bis Rue de l’Aqueduc'],
    ['12 bis r de l’aquduc', '12 bis Rue de l’Aqueduc'],
    ['12b r. de l aqueduc', '12 bis Rue de l’Aqueduc'],
    ['rue de l’aqueduc 12', '12 Rue de l’Aqueduc'],
    ['4 bd st bonnet', '4 Boulevard Saint-Bonnet'],
    ['7 gal mistral', '7 Rue du Général-Mistral'],
    ['3 rue du 5 thermidor', '3 Rue du 5 Thermidor'],
    ['rue du 5 thermidor', 'Rue du 5 Thermidor…'],
    ['tisserans', 'Avenue des Tisserands…'],
  ])('« %s » finds first « %s »', (typed, label) =>
    inDemo(async (db) => {
      expect((await offered(db, typed))[0]).toBe(label)
    }),
  )

  test('whose number is begun is offered with those that begin so', () =>
    inDemo(async (db) => {
      expect(await offered(db, '1 rue de l’aqueduc')).toEqual([
        '1 Rue de l’Aqueduc',
        '10 Rue de l’Aqueduc',
        '11 Rue de l’Aqueduc',
        '12 Rue de l’Aqueduc',
      ])
    }))

  test('whose number is not there is offered as its street', () =>
    inDemo(async (db) => {
      expect((await offered(db, '900 rue de l’aqueduc'))[0]).toBe('Rue de l’Aqueduc…')
    }))

  test('is known without asking only when it is whole and alone', () =>
    inDemo(async (db) => {
      const known = async (typed: string) =>
        doorTyped(await suggested(db, await addresses(db).streets(), typed))?.label ?? null
      expect(await known('12 BIS rue de l’Aqueduc')).toBe('12 bis Rue de l’Aqueduc')
      expect(await known('12 r. de l aqueduc')).toBe('12 Rue de l’Aqueduc')
      expect(await known('12 aqueduc')).toBeNull()
      expect(await known('12 bis rue de l’aquduc')).toBeNull()
      expect(await known('rue de l’aqueduc')).toBeNull()
    }))

  test('of nowhere offers nothing', () =>
    inDemo(async (db) => {
      expect(await offered(db, '12 rue de Zanzibar')).toEqual([])
      expect(await offered(db, '%_\\ --')).toEqual([])
    }))
})

describe('A side of a border street', () => {
  test('decides, where the map cannot', () =>
    inDemo(async (db) => {
      const find = async (number: number) =>
        (await addresses(db).find(onBorder(number)))?.neighbourhood
      expect([await find(3), await find(4)]).toEqual(['coteau', 'aqueduc'])
    }))

  test('shows its effect first, moves doors and residents, and gives them back', () =>
    inDemo(async (db) => {
      const lives = await residentAt(db, '94016_9005_00012_bis')
      const side = {
        id: randomUUID(),
        street: 'rue de l aqueduc',
        side: 'even',
        from: 10,
        to: 20,
        neighbourhood: 'centre',
      } as const
      const effect = await effectOf(db, side)
      expect(effect[0]).toEqual({ label: '10 Rue de l’Aqueduc', from: 'aqueduc', to: 'centre' })
      expect(effect).toHaveLength(9)
      expect(await lives()).toBe('aqueduc')

      const by = randomUUID()
      await inTransaction(db, (tx) => decideSide(tx, side, by, now))
      expect(await lives()).toBe('centre')
      await inTransaction(db, (tx) => forgetSide(tx, side.id, by, now))
      expect(await lives()).toBe('aqueduc')
    }))
})

describe('Another file of addresses', () => {
  test('tells what it would change, keeps what it has again and lets go of the rest', () =>
    inDemo(async (db) => {
      const lives = await residentAt(db, onBorder(4))
      const kept = demoAddresses.filter(({ code }) => code !== onBorder(4))
      const [first] = kept
      if (first === undefined) throw new Error('no address')
      const added = { ...first, code: 'new', number: 500, point: [2.5, 48.9] as const }
      const other = { insee: '94016', format: 'ban', addresses: [...kept, added] } as const
      expect(await addressFile(db).report(other)).toMatchObject({
        isNew: 1,
        gone: 1,
        residences: 1,
        outside: 1,
        withoutPosition: 0,
      })
      await addressFile(db).replace(other, null, now)
      expect(await addresses(db).find(onBorder(4))).toBeNull()
      expect(await addresses(db).find('new')).toMatchObject({ neighbourhood: null })
      expect(await lives(), 'as it was').toBe('aqueduc')
    }))

  test('waits apart until somebody says yes', () =>
    inDemo(async (db) => {
      const read = { insee: '94016', format: 'bal', addresses: demoAddresses.slice(0, 3) } as const
      const draft = await addressFile(db).keepDraft(read, now)
      expect(await addressFile(db).draft(draft)).toEqual(read)
      const next = await addressFile(db).keepDraft(read, now)
      expect(await addressFile(db).draft(draft), 'another took its place').toBeNull()
      expect((await addressFile(db).find())?.addresses).toBe(demoAddresses.length)
      expect(await addressFile(db).draft(next)).not.toBeNull()
    }))
})

describe('When neighbourhoods change', () => {
  test('addresses and residents follow, once', () =>
    inDemo(async (db) => {
      const lives = await residentAt(db, '94016_9005_00001')
      const joined = demoNeighbourhoods.map((one) =>
        one.id === 'centre' ? { ...one, outline: wholeTown } : one,
      )
      await towns(db).save(
        demoTown,
        joined.toSorted((a) => (a.id === 'centre' ? -1 : 1)),
      )
      await inTransaction(db, async (tx) => {
        expect(await noteTownChange(tx)).toBe(true)
        expect(await noteTownChange(tx)).toBe(false)
        expect(await placeAnew(tx)).toBeGreaterThan(400)
      })
      expect(await lives()).toBe('centre')
    }))
})

const wholeTown = {
  type: 'Polygon',
  coordinates: [
    [
      [2.3, 48.7],
      [2.4, 48.7],
      [2.4, 48.9],
      [2.3, 48.9],
      [2.3, 48.7],
    ],
  ],
} as const
