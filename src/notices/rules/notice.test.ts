import assert from 'node:assert/strict'
import { describe, test } from 'vitest'
import { inFrench } from '../../platform/words/content.ts'
import { type Called, callsByName, effectOf, languagesToWrite, stampOf } from './notice.ts'

const called = (name: string, more: Partial<Called> = {}): Called => ({
  ...{ member: name, name, party: null, email: `${name}@exemple.fr`, address: null },
  language: 'fr',
  ...more,
})

describe('Whom a notice calls', () => {
  test('is the members of a council, and nobody by name to a public meeting or a workshop', () => {
    assert.equal(callsByName({ kind: 'council', body: 'conseil' }), true)
    assert.equal(callsByName({ kind: 'council', body: null }), false)
    assert.equal(callsByName({ kind: 'public', body: 'conseil' }), false)
    assert.equal(callsByName({ kind: 'workshop', body: null }), false)
  })
})

describe('The effect of a notice', () => {
  const all = [
    called('ana', { language: 'pt' }),
    called('bao'),
    called('chadia', { language: 'pt' }),
    called('denis', { email: null, address: '3 rue Inventée', language: 'ar' }),
    called('estelle', { email: null, language: 'zh' }),
  ]

  test('counts a mail where there is an address, else a letter, and names whom nothing reaches', () => {
    assert.deepEqual(effectOf(all), {
      mails: 3,
      letters: 1,
      unreached: ['estelle'],
      languages: [
        { language: 'pt', count: 2 },
        { language: 'ar', count: 1 },
        { language: 'fr', count: 1 },
      ],
    })
  })

  test('is stamped: another person, word, hour or place is another notice', () => {
    const file = {
      title: inFrench('Conseil'),
      startsAt: '2026-06-18T17:00:00.000Z',
      place: 'Salle',
    }
    const notice = {
      called: all,
      text: inFrench('Venez.'),
      agenda: [{ title: 'Le guichet', documents: [] }],
      file,
    }
    const others = [
      { ...notice, called: [...all.slice(1), called('Zoé')] },
      { ...notice, text: inFrench('Venez tous.') },
      { ...notice, agenda: [] },
      { ...notice, agenda: [{ title: 'Le guichet', documents: ['Le plan'] }] },
      { ...notice, file: { ...file, startsAt: '2026-06-19T17:00:00.000Z' } },
      { ...notice, file: { ...file, place: 'Préau' } },
    ]
    assert.equal(stampOf({ ...notice }), stampOf(notice))
    assert.equal(new Set([notice, ...others].map(stampOf)).size, 7)
  })

  test('asks for a text in French first, and in no language that nobody is written to in', () => {
    assert.deepEqual(languagesToWrite(all), ['fr', 'pt', 'ar'])
    assert.deepEqual(languagesToWrite([]), ['fr'])
  })
})
