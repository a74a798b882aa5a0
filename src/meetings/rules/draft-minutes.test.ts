import { expect, test } from 'vitest'
import { day } from '../../platform/kernel/day.ts'
import type { AgendaItem } from './agenda.ts'
import { draftMinutes } from './draft-minutes.ts'

const item = (id: string, more: Partial<AgendaItem> = {}): AgendaItem => ({
  ...{ id, source: 'hand', about: null, title: id, type: 'information', minutes: 10, owner: '' },
  ...more,
})

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
    {
      presented: (owner) => `Par ${owner}.`,
      questions: 'Ouvertes :',
      decided: (text) => `Décidé : ${text}`,
      asked: ({ number, subject }) => `Question n° ${number} : ${subject}`,
      promised: ({ text }) => `Promis : ${text}`,
      toDo: ({ text, owner }) => `À faire : ${text} (${owner})`,
      besides: 'Hors de ces points :',
      stillOpen: { question: 'Encore attendue.', action: 'Encore à faire.' },
    },
  )
  expect(texts).toEqual({
    réponses: 'Ouvertes :\n\n- le banc',
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
