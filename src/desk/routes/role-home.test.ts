import { describe, expect, test } from 'vitest'
import { stoppedAt } from '../../platform/clock/index.ts'
import { withRollback } from '../../platform/database/testing.ts'
import type { AwaitingTask } from '../../platform/kernel/awaiting-task.ts'
import { day } from '../../platform/kernel/day.ts'
import type { AwaitingSource, KnownPerson } from '../../platform/web/index.ts'
import { smallSite } from '../../platform/web/small-site.testing.tsx'
import { deskAgents, officers, staff } from '../../town/index.ts'
import { roleHomePath } from '../rules/paths.ts'
import { roleHomeRoutes } from './role-home.ts'

const clock = stoppedAt('2026-05-04T10:00:00Z')
const somebody = '00000000-0000-4000-8000-00000000abcd'

/** The token of a session is the name of its role. */
const whoHas = async (token: string): Promise<KnownPerson | null> => ({
  kind: 'person',
  person: somebody,
  session: somebody,
  name: 'Agathe',
  roles: [{ role: token, scope: { kind: 'town', id: null } }],
  isStrong: true,
  assistedBy: null,
})

const task = (title: string, dueOn: string | null): AwaitingTask => ({
  title,
  href: `/${title}`,
  dueOn: dueOn === null ? null : day(dueOn),
  notes: [],
})

const source = (
  name: string,
  may: AwaitingSource['may'],
  tasks: readonly AwaitingTask[],
  total = tasks.length,
): AwaitingSource => ({
  may,
  name: () => name,
  all: `/liste-${name}`,
  tasks: async (_, most) => ({ tasks: tasks.slice(0, most), total }),
})

const seenBy = (role: string, sources: readonly AwaitingSource[], url: string = roleHomePath) => {
  let seen = { statusCode: 0, body: '' }
  return withRollback(async (db) => {
    const site = smallSite(db, clock, roleHomeRoutes(sources), whoHas)
    const { statusCode, body } = await site.inject({
      url,
      headers: { cookie: `parvis-session=${role}` },
    })
    seen = { statusCode, body }
  }).then(() => seen)
}

describe('The desk of a role', () => {
  const sources = [
    source('lettres', officers, [task('plus-tard', '2026-07-01'), task('en-retard', '2026-05-01')]),
    source('signatures', staff, [task('cette-semaine', '2026-05-07'), task('sans-jour', null)]),
    source('guichet', deskAgents, [task('au-guichet', '2026-05-04')]),
    source('comptes', officers, [], 7),
  ]

  test('stands by promise across modules, what is late first', async () => {
    const { body } = await seenBy('officer', sources)
    const titles = ['en-retard', 'au-guichet', 'cette-semaine', 'plus-tard', 'sans-jour']
    const places = titles.map((title) => body.indexOf(`href="/${title}"`))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places[0]).toBeGreaterThan(0)
    expect(body).toMatch(/href="\/liste-comptes">comptes<\/a>.{0,80}7/)
  })

  test('offers in the row what one gesture does, then says there what was done, and undoes it', async () => {
    const open = {
      ...task('mot', '2026-05-04'),
      inPlace: {
        ...{ summary: 'Lire ici', text: 'Le mot <b>entier</b>.', effects: ['Il reste en ligne.'] },
        gestures: [{ action: '/mots/1', label: 'Laisser', hidden: { act: 'keep' } }],
      },
    }
    const notes = source('mots', officers, [open])
    const { body } = await seenBy('officer', [notes])
    expect(body).toContain('Le mot &lt;b>entier&lt;/b>.')
    expect(body).toMatch(/action="\/mots\/1".{0,300}name="act" value="keep".{0,200}Laisser/s)
    expect(body).toContain('name="depuis" value="bureau"')

    const undo = { action: '/mots/1/retour', label: 'Défaire', hidden: {} }
    const after: AwaitingSource = {
      ...source('mots', officers, []),
      told: async (_, { name, about }) =>
        name === 'mot' && about === somebody
          ? { ...task('mot', '2026-05-04'), said: 'Le mot est laissé.', undo }
          : null,
    }
    const done = `${roleHomePath}?geste=mot&sur=${somebody}`
    const seen = await seenBy('officer', [after], done)
    expect(seen.body).toMatch(/id="fait" tabindex="-1".{0,300}Le mot est laissé\..{0,300}Défaire/s)
    expect((await seenBy('councillor', [after], done)).body).not.toContain('Le mot est laissé')
    expect((await seenBy('officer', [after], `${done}0`)).body).not.toContain('id="fait"')
  })

  test('asks a module nothing that the role may not see', async () => {
    const closed: AwaitingSource = {
      ...source('lettres', officers, []),
      tasks: () => Promise.reject(new Error('It was asked.')),
    }
    const { statusCode, body } = await seenBy('councillor', [closed, ...sources])
    expect(statusCode).toBe(200)
    expect(body).toContain('href="/cette-semaine"')
    expect(body).not.toContain('en-retard')
    expect(body).not.toContain('comptes')
  })

  test('says that nothing waits, and is nobody’s who has no role', async () => {
    const { body } = await seenBy('councillor', [])
    expect(body).toContain('Rien ne vous attend')
    expect(body).toContain('href="/administration/questions/mon-quartier"')
    expect((await seenBy('hr', [])).body).toContain('n’ouvre encore aucune page')
    expect((await seenBy('', [])).statusCode).not.toBe(200)
  })
})
