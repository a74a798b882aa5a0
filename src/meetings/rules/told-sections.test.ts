import { describe, expect, test } from 'vitest'
import type { AgendaItem } from './agenda.ts'
import { wholeMinutes } from './minutes-text.ts'
import { toldSections } from './told-sections.ts'

const item = (source: AgendaItem['source'], about: string | null, title: string): AgendaItem => ({
  ...{ id: title, source, about, title, type: 'information', minutes: 10, owner: '' },
})

describe('What anybody reads of minutes', () => {
  const items = [
    item('question', 'q1', 'Le banc'),
    item('hand', null, 'La fête'),
    item('question', 'q2', 'Une question retirée'),
    item('action', 'a1', 'Mesurer'),
    item('action', 'a2', 'Peindre'),
  ]
  const asked = new Map([
    [
      'q1',
      {
        ...{ id: 'q1', number: 4, title: 'Le banc', neighbourhood: null, isOpen: true },
        ...{ answeredAt: null, dueOn: null },
      },
    ],
  ])
  const told = (texts: Readonly<Record<string, string>>) =>
    toldSections(
      wholeMinutes(items, texts, ({ title }) => title),
      { items, asked },
    )

  test('is its items, then its questions, without the one that moderation took away', () => {
    const { items: said, questions } = told({
      'Une question retirée': 'Un secret.',
      Mesurer: 'Non.',
    })
    expect(said.map(({ title }) => title)).toEqual(['La fête', 'Mesurer'])
    expect(questions.map(({ title, question }) => [title, question.number])).toEqual([
      ['Le banc', 4],
    ])
  })

  test('begins with what a signer wrote before the first heading', () => {
    const { items: said } = toldSections('Bonjour.\n\n## 1. Le banc\n\nRouge.', { items, asked })
    expect(said).toEqual([{ number: 0, title: '', said: 'Bonjour.', item: null }])
  })
})
