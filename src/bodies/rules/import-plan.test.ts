import { describe, expect, test } from 'vitest'
import { day } from '../../platform/kernel/day.ts'
import { aCollege, aTerm, someRules } from '../testing.ts'
import type { BodyRules } from './body.ts'
import { type KnownMember, mayImport, planImport } from './import-plan.ts'
import { mayUndoImport } from './import-undo.ts'
import { readMemberFile } from './member-file.ts'

const today = day('2026-02-01')
const college = aCollege({ seats: 3, hasAlternates: true })
const openBody = { publishedAt: '2026-01-01T09:00:00Z', endedOn: null }
const known = (about: Partial<KnownMember> = {}): KnownMember => ({
  ...{ id: 'mounia', name: 'Mounia Ferrand', email: null, phone: null },
  ...about,
})

function planOf(
  text: string,
  {
    rules = {},
    ...around
  }: { rules?: Partial<BodyRules> } & Partial<Parameters<typeof planImport>[1]> = {},
) {
  const version = {
    inForceFrom: day('2026-01-01'),
    rules: someRules({ colleges: [college], ...rules }),
    source: '',
  }
  const file = readMemberFile(text, version.rules.colleges)
  if (!file.ok) throw new Error(file.fault.code)
  return planImport(file.lines, {
    ...{ body: openBody, versions: [version], terms: [], known: [], today, startsOn: today },
    ...around,
  })
}

/** In a few words. */
const told = (plan: ReturnType<typeof planOf>) =>
  plan.map((line) => {
    if (line.does === 'fault') return `${line.line} ${line.code}`
    if (line.does === 'double') return `${line.line} = ${line.of}`
    if (line.does === 'sits') return `${line.line} sits ${line.term.seat}`
    return `${line.line} ${line.appointment.role} ${line.appointment.seat}`
  })

describe('A list', () => {
  test('gives seats in its order within each college, titles and alternates apart', () => {
    const terms = [aTerm({ seat: 2, name: 'Boris', member: 'boris' })]
    const plan = planOf('nom;rôle\nAline;\nChadia;suppléante\nDenis;\nEstelle;\n', { terms })
    expect(told(plan)).toEqual([
      '2 incumbent 1',
      '3 alternate 1',
      '4 incumbent 3',
      '5 no-seat-left',
    ])
    expect(mayImport(plan)).toBe(false)
  })

  test('recognises who is written twice, whatever the order of her names', () => {
    const plan = planOf(
      'nom;e-mail\nAline Dupont;a@exemple.fr\nDUPONT Aline;A@exemple.fr\nAline Dupont;b@exemple.fr\n',
    )
    expect(told(plan)).toEqual(['2 incumbent 1', '3 = 2', '4 incumbent 2'])
    expect(mayImport(plan)).toBe(true)
  })

  test('leaves who sits already, and knows again who sat before', () => {
    const sits = aTerm({ seat: 2, member: 'mounia' })
    const sat = aTerm({
      id: 'old',
      seat: 3,
      member: 'paulin',
      startsOn: day('2020-01-01'),
      endsOn: day('2022-12-31'),
    })
    const members = [known(), known({ id: 'paulin', name: 'Paulin' })]
    const plan = planOf('nom\nFerrand Mounia\nPaulin\n', { terms: [sits, sat], known: members })
    expect(told(plan)).toEqual(['2 sits 2', '3 incumbent 1'])
    expect(plan[1]).toMatchObject({ appointment: { who: { member: 'paulin' } } })
  })

  test('takes two people of one name for two when their addresses or phones differ', () => {
    const members = [known({ email: 'm@exemple.fr' })]
    const terms = [aTerm({ seat: 1, member: 'mounia' })]
    const other = planOf('nom;e-mail\nMounia Ferrand;autre@exemple.fr\n', { terms, known: members })
    expect(told(other)).toEqual(['2 incumbent 2'])
    const phones = planOf('nom;tél\nAline;01 02\nAline;01 03\nAline;01.02\n')
    expect(told(phones)).toEqual(['2 incumbent 1', '3 incumbent 2', '4 = 2'])
  })

  test('meets the rules that an officer’s hand meets', () => {
    const text =
      'nom;début;fin\nAline;01/01/2026;\nBoris;;01/01/2040\nChadia;01/03/2026;01/02/2026\n'
    expect(told(planOf(text))).toEqual(['2 past', '3 too-long', '4 ends-before'])
    const over = { ...openBody, endedOn: day('2026-01-31') }
    expect(told(planOf('nom\nAline\n', { body: over }))).toEqual(['2 body-over'])
    const noAlternates = { colleges: [aCollege({ seats: 3 })] }
    expect(told(planOf('nom;rôle\nAline;s\n', { rules: noAlternates }))).toEqual([
      '2 no-alternates',
    ])
  })

  test('keeps of each line what a rule asks for, and nothing else', () => {
    const text = 'nom;adresse;sexe;vérifié\nAline;3 rue des Prés;f;oui\n'
    expect(planOf(text)[0]).toMatchObject({
      appointment: { isChecked: false, who: { household: null, declaredSex: null } },
    })
    const rules = {
      ...{ isOnePerHousehold: true, condition: 'Habiter ici.' },
      colleges: [aCollege({ hasParity: true })],
    }
    expect(planOf(text, { rules })[0]).toMatchObject({
      appointment: { isChecked: true, who: { household: '3 rue des pres', declaredSex: 'woman' } },
    })
  })

  test('of two thousand lines is planned in a moment', () => {
    const lines = Array.from(
      { length: 2000 },
      (_, place) => `Membre ${place};${place % 2 === 0 ? 't' : 's'}`,
    )
    const rules = { colleges: [aCollege({ seats: 200, hasAlternates: true })] }
    const plan = planOf(`nom;rôle\n${lines.join('\n')}`, { rules })
    expect(plan.filter(({ does }) => does === 'seat')).toHaveLength(400)
    expect(told(plan).at(-1)).toBe('2001 no-seat-left')
  })
})

describe('The last list', () => {
  const last = {
    ...{ id: 'list', importedAt: '', hasOffices: false, isTied: false },
    terms: [{ startsOn: today, endedOn: null }],
  }

  test('is taken back until its terms have begun on a past day of a public body', () => {
    expect(mayUndoImport(last, openBody, today)).toBeNull()
    expect(mayUndoImport(last, openBody, day('2026-02-02'))).toMatchObject({ code: 'begun' })
    expect(mayUndoImport(last, { publishedAt: null }, day('2026-02-02'))).toBeNull()
  })

  test('stays once one of its members left, was given an office, or was called', () => {
    const left = { ...last, terms: [{ startsOn: today, endedOn: today }] }
    expect(mayUndoImport(left, openBody, today)).toMatchObject({ code: 'changed' })
    expect(mayUndoImport({ ...last, hasOffices: true }, openBody, today)).toMatchObject({
      code: 'office',
    })
    expect(mayUndoImport({ ...last, isTied: true }, openBody, today)).toMatchObject({
      code: 'called',
    })
  })
})
