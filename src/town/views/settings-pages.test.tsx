import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { day } from '../../platform/kernel/day.ts'
import { SpeakIn } from '../../platform/words/speech.tsx'
import type { Page } from '../../platform/web/index.ts'
import { demoNeighbourhoods, demoTown } from '../demo.ts'
import { calendarPage } from './calendar-page.tsx'
import { departmentsPage } from './departments-page.tsx'
import { officialsPage } from './officials-page.tsx'
import { sentencePage } from './sentence-page.tsx'
import { sentencesPage } from './sentences-page.tsx'

const speech = { language: 'fr', overrides: {} } as const
const textOf = ({ body }: Page): string => renderToString(<SpeakIn speech={speech}>{body}</SpeakIn>)
const around = { news: null, undo: null, isInstalling: true } as const

const councillor = {
  id: 'c1',
  name: 'Céleste Aubépine',
  delegation: 'Écoles',
  neighbourhood: 'coteau',
  beginsOn: day('2026-03-22'),
  endsOn: null,
}
const department = { id: 'voirie', name: 'Voirie', email: null, headName: null, endedOn: null }

describe('The pages of the settings', () => {
  test('of departments and councillors open the form of the one that is changed', () => {
    const model = {
      around,
      given: {},
      faults: [],
      edited: 'c1',
      departments: [department],
      councillors: [councillor],
      neighbourhoods: demoNeighbourhoods,
    }
    const html = textOf(departmentsPage(model, speech))
    expect(html).toContain('action="/administration/commune/services/elus/c1"')
    expect(html).toContain('value="Céleste Aubépine"')
    expect(html).toContain('étape 5 sur 7')
  })

  test('of the calendar show what was typed beside its fault', () => {
    const model = {
      around,
      given: { name: 'Municipales', endsOn: 'bientôt' },
      fault: 'endsOn',
      town: demoTown,
      closed: [{ day: day('2026-12-24'), reason: 'Veille de Noël' }],
      periods: [],
      holidays: [day('2026-12-25')],
    } as const
    const html = textOf(calendarPage(model, speech))
    expect(html).toContain('value="bientôt"')
    expect(html).toContain('Écrivez le dernier jour de vote')
    expect(html).toContain('/fermetures/2026-12-24/fin')
  })

  test('of sentences escape what the town wrote, and name who changed it', () => {
    const html = textOf(
      sentencePage(
        {
          around,
          key: 'desk.home.title',
          language: 'fr',
          ours: 'Accueil',
          own: '<b>Chez nous</b>',
          message: '<b>Chez nous</b>',
          fault: null,
          isTooLong: false,
          samples: ['<b>Chez nous</b>'],
          history: [{ id: '1', former: null, when: 'hier', who: 'Achille' }],
        },
        speech,
      ),
    )
    expect(html).not.toContain('<b>')
    expect(html).toContain('changée par Achille')
    const sentences = [{ key: 'desk.home.title', ours: 'Accueil', own: null }]
    const list = { around, asked: '', language: 'fr', sentences, count: 41, current: 2, pages: 3 }
    expect(textOf(sentencesPage({ ...list, language: 'fr' }, speech))).toContain(
      '/mots/phrase?cle=desk.home.title',
    )
  })

  test('say calmly to the public that nobody is named yet', () => {
    expect(textOf(officialsPage({ councillors: [], departments: [] }, speech))).toContain(
      'Aucun élu pour le moment',
    )
    expect(
      textOf(officialsPage({ councillors: [councillor], departments: [department] }, speech)),
    ).toContain('Céleste Aubépine')
  })
})
