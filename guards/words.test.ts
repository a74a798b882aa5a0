import { describe, expect, test } from 'vitest'
import { allWords } from '../src/all-words.ts'
import { projectRoot } from '../src/platform/files/project-root.ts'
import { faultsOf } from '../src/platform/words/faults.ts'
import { catalogueFiles, cataloguesOf } from './catalogues.ts'

const root = projectRoot()
const files = catalogueFiles(root)
const found = await Promise.all(
  files.map(async (file) => ({ file, catalogues: await cataloguesOf(root, file) })),
)

/** Sentences about too long a text that hold a number: the form may change without them. */
const limitsTold = ({ module, messages }: (typeof allWords)[number]): readonly string[] =>
  Object.values(messages).flatMap((of) =>
    Object.entries(of)
      .filter(([key]) => /fault|too-long/.test(key))
      .filter(([, said]) => /\d\s?(lettres|signes|caractères|letters|characters)/.test(said))
      .map(([key]) => `${module}.${key}`),
  )

describe('The words of the house', () => {
  test('are found wherever a module keeps them', () => {
    const modules = found.flatMap(({ catalogues }) => catalogues.map(({ module }) => module))
    expect(modules).toEqual(
      expect.arrayContaining(['budget', 'budget-pb', 'design', 'desk', 'opendata', 'town']),
    )
    expect(new Set(modules).size).toBe(modules.length)
  })

  test('are exported by each file that makes a catalogue', () => {
    expect(found.filter(({ catalogues }) => catalogues.length === 0)).toEqual([])
  })

  test('may all be changed by the town: none is missing from src/all-words.ts', () => {
    const every = found.flatMap(({ catalogues }) => catalogues.map(({ module }) => module))
    expect(every.filter((module) => !allWords.some((words) => words.module === module))).toEqual([])
  })

  test('say the limit of a field from the form that holds it, never a number of their own', () => {
    expect(allWords.flatMap(limitsTold)).toEqual([])
  })

  for (const { catalogues } of found) {
    for (const words of catalogues) {
      test(`of ${words.module} can be said in French and in English, with the same values`, () => {
        expect(faultsOf(words)).toEqual([])
      })
    }
  }
})

describe('This guard', () => {
  test('sees a limit that a sentence tells of its own', () => {
    const planted = { bench: 'Non.', 'fault-long': '4\u202f000 lettres au plus.' }
    const messages = { fr: planted, en: planted }
    expect(limitsTold({ module: 'garden', messages })).toEqual([
      'garden.fault-long',
      'garden.fault-long',
    ])
  })

  const planted = (fr: string, en: string) =>
    faultsOf({ module: 'garden', messages: { fr: { bench: fr }, en: { bench: en } } })

  test('sees a message that is not ICU, and says where', () => {
    const [fault] = planted('{count, plural, one {un banc}}', 'a bench')
    expect(fault).toMatch(/^garden\.bench \(fr\): ICU refuses it: .*OTHER/)
  })
  test('sees a brace left open in English', () => {
    expect(planted('{count} bancs', '{count benches')[0]).toMatch(/^garden\.bench \(en\): ICU/)
  })
  test('sees an empty message', () => {
    expect(planted('un banc', ' ')).toEqual(['garden.bench (en): is empty'])
  })
  test('sees a key that one language forgot', () => {
    const messages = { fr: { bench: 'un banc' }, en: {} }
    expect(faultsOf({ module: 'garden', messages })).toEqual(['garden.bench (en): is missing'])
  })
  test('sees a straight apostrophe', () => {
    expect(planted("l'arbre", 'the tree')[0]).toMatch(/^garden\.bench \(fr\): .*apostrophe/)
  })
  test('sees a placeholder of another name', () => {
    expect(planted('{cost} de reste', '{price} left')).toEqual([
      'garden.bench (fr, en): {cost} is argument in French, absent in English',
      'garden.bench (fr, en): {price} is absent in French, argument in English',
    ])
  })
  test('sees a placeholder of another kind, even inside another', () => {
    const inside = (inner: string) =>
      `{same, select, yes {${inner}} other {{place, selectordinal, other {#}}}}`
    expect(planted(inside('{place}'), inside('{place, number}'))).toEqual([
      'garden.bench (fr, en): {place} is argument and selectordinal in French, number and selectordinal in English',
    ])
  })
  test('sees a choice that one language does not offer', () => {
    expect(
      planted('{unit, select, points {a} other {b}}', '{unit, select, votes {a} other {b}}')[0],
    ).toMatch(/select \(other, points\) in French, select \(other, votes\) in English/)
  })
  test('sees a value that a guest’s language forgot', () => {
    const messages = { fr: { bench: '{count} bancs' }, en: { bench: '{count} benches' } }
    expect(faultsOf({ module: 'garden', messages, guests: { ar: { bench: 'مقاعد' } } })).toEqual([
      'garden.bench (ar): says {} where French says {count}',
    ])
  })
  test('lets each language agree in its own way', () => {
    expect(
      planted(
        '{place, selectordinal, one {#er} other {#e}} sur {of}',
        'out of {of}, {place, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}',
      ),
    ).toEqual([])
  })
})
