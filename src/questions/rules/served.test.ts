import { describe, expect, test } from 'vitest'
import type { Question } from './question.ts'
import { served } from './served.ts'

/** A question, of which a department reads a part. */
const aQuestion = (more: Partial<Question>): Question =>
  ({
    ...{ number: 1, theme: null, place: null, state: 'assigned', dueOn: null, neighbourhood: null },
    ...{ title: null, publicText: null, subject: null, verbatim: null },
    ...more,
  }) as Question

const verbatim =
  'J’habite au 30 rue du Potager. Il y a un trou devant le 12 rue de la Source. Mme Fontaine.'

describe('A question as a department reads it', () => {
  test('tells where to go, and neither who asks nor where she lives', () => {
    const { title, text, addresses } = served(
      aQuestion({ subject: 'Trou devant le 12 rue de la Source', verbatim }),
    )
    expect(title).toBe('Trou devant le 12 rue de la Source')
    expect(text).toBe(
      'J’habite au […] rue du Potager. Il y a un trou devant le 12 rue de la Source. […].',
    )
    expect(addresses).toEqual([])
  })

  test('says beside the public version the address that it leaves out', () => {
    const about = { title: 'Un trou', publicText: 'Un trou devant le […] rue de la Source.' }
    const read = served(aQuestion({ ...about, subject: 'Un trou', verbatim }))
    expect([read.title, read.text]).toEqual([about.title, about.publicText])
    expect(read.addresses).toEqual(['12 rue de la Source'])
  })

  test('says it once when its place or the public version does', () => {
    const about = { title: 'Un trou', publicText: 'Un trou.', verbatim }
    expect(served(aQuestion({ ...about, place: '12 rue de la Source' })).addresses).toEqual([])
    const told = { ...about, publicText: 'Un trou au 12 rue de la Source.' }
    expect(served(aQuestion(told)).addresses).toEqual([])
  })
})
