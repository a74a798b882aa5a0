import { expect, test } from 'vitest'
import { day } from '../../platform/kernel/day.ts'
import type { AgendaItem } from './agenda.ts'
import { type DraftWords, draftMinutes } from './draft-minutes.ts'

const item = (id: string, more: Partial<AgendaItem> = {}): AgendaItem => ({
  ...{ id, source: 'hand', about: null, title: id, type: 'information', minutes: 10, owner: '' },
  ...more,
})

const words: DraftWords = {
  presented: (owner) => `Par ${owner}.`,
  questions: 'Ouvertes :',
  answers: 'Réponses :',
  answered: ({ number, title }) => `${number} ${title}`,
  othersAnswered: (count) => `Et ${count} autres réponses.`,
  awaited: (title, dueOn) => `${title} (pour le ${dueOn})`,
  decided: (text) => `Décidé : ${text}`,
  asked: ({ number, subject }) => `Question n° ${number} : ${subject}`,
  promised: ({ text }) => `Promis : ${text}`,
  toDo: ({ text, owner }) => `À faire : ${text} (${owner})`,
  besides: 'Hors de ces points :',
  stillOpen: { question: 'Encore attendue.', action: 'Encore à faire.' },
  othersOpen: (count) => `Et ${count} autres.`,
}

test('Minutes are born with who presented, what was open, what was decided and who does what', () => {
  const texts = draftMinutes(
    {
      items: [
        item('réponses', { source: 'answers' }),
        item('la rue', { owner: 'la voirie' }),
        item('la fête'),
        item('le banc', { source: 'question', about: 'q' }),
        item('les arbres', { source: 'action', about: 'a' }),
      ],
      answers: [
        { id: 'r', number: 7, title: 'Le bac', answeredAt: '2026-05-02T08:00:00Z', dueOn: null },
        { id: 'q', number: 9, title: 'Le banc', answeredAt: null, dueOn: day('2026-06-01') },
      ],
      questions: [{ number: 12, item: 'la rue', subject: 'Et le bruit ?' }],
      promises: [{ number: 4, item: 'la rue', text: 'Un radar', dueOn: day('2026-09-01') }],
      decisions: [
        { id: '1', number: 1, item: 'la rue', text: 'Un trottoir plus large.', hands: null },
        { id: '2', number: 2, item: null, text: 'On se revoit en mai.', hands: null },
      ],
      actions: [
        {
          ...{ id: '3', number: 3, item: 'la rue', text: 'Mesurer', owner: 'La voirie' },
          ...{ department: null, dueOn: day('2026-07-01'), state: 'open' },
          ...{ closedOn: null, closedWhy: null },
        },
      ],
    },
    words,
  )
  expect(texts).toEqual({
    réponses: 'Réponses :\n\n- 7 Le bac\n\nOuvertes :\n\n- le banc (pour le 2026-06-01)',
    'la rue': [
      'Par la voirie.',
      'Question n° 12 : Et le bruit ?',
      'Décidé : Un trottoir plus large.',
      'À faire : Mesurer (La voirie)',
      'Promis : Un radar',
    ].join('\n\n'),
    'la fête': 'Hors de ces points :\n\nDécidé : On se revoit en mai.',
    'le banc': 'Encore attendue.',
    'les arbres': 'Encore à faire.',
  })
})

test('Of four hundred things that came back, thirty are told, the others are counted; one that was spoken of is told', () => {
  const asked = Array.from({ length: 400 }, (_, rank) =>
    item(`q${rank + 1}`, { source: 'question', about: `q${rank + 1}`, minutes: 0 }),
  )
  const nothing = { decisions: [], actions: [], promises: [], answers: [] }
  const texts = draftMinutes(
    {
      ...nothing,
      items: [item('réponses', { source: 'answers' }), ...asked],
      questions: [{ number: 12, item: 'q400', subject: 'Et le bruit ?' }],
    },
    words,
  )
  expect([texts['q30'], texts['q31'], texts['q400']]).toEqual([
    'Encore attendue.',
    '',
    'Question n° 12 : Et le bruit ?',
  ])
  expect(texts['réponses']).toMatch(/^Ouvertes :\n\n- q1\n(- q\d+\n){28}- q30\n\nEt 369 autres\.$/)
})
