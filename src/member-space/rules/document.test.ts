import { describe, expect, test } from 'vitest'
import {
  type DocumentVersion,
  fileNameOf,
  isLatest,
  mostVersions,
  takesVersion,
  withdrawsDocumentAs,
} from './document.ts'

const version = (number: number, author: string | null): DocumentVersion => ({
  ...{ number, author, part: 'member', kind: 'pdf', file: 'f', bytes: 10 },
  putAt: '2026-05-04T10:00:00Z',
})
const plan = { withdrawnBy: null, versions: [version(2, 'alban'), version(1, 'agathe')] }

describe('A document of the members', () => {
  test('is withdrawn by who put it first, or by an officer; not by who put a later version', () => {
    expect(withdrawsDocumentAs(plan, 'agathe', false)).toBe('author')
    expect(withdrawsDocumentAs(plan, 'alban', false)).toBeNull()
    expect(withdrawsDocumentAs(plan, 'oriane', true)).toBe('officer')
    expect(withdrawsDocumentAs({ ...plan, withdrawnBy: 'author' }, 'agathe', true)).toBeNull()
  })

  test('takes thirty versions, and none once withdrawn', () => {
    expect(takesVersion(plan)).toBe(true)
    expect(takesVersion({ ...plan, withdrawnBy: 'officer' })).toBe(false)
    const many = Array.from({ length: mostVersions }, (_, place) => version(place + 1, 'agathe'))
    expect(takesVersion({ ...plan, versions: many })).toBe(false)
  })

  test('has no other version of the file that is its latest already', () => {
    const [latest, first] = ['b', 'a'].map((file, place) => ({ ...version(2 - place, null), file }))
    const both = { versions: [latest, first].flatMap((one) => one ?? []) }
    expect(isLatest(both, { file: 'b', kind: 'pdf' })).toBe(true)
    expect(isLatest(both, { file: 'a', kind: 'pdf' })).toBe(false)
  })

  test('is saved under its title and its version', () => {
    expect(fileNameOf({ title: 'Plan de l’été' }, { number: 2, kind: 'pdf' })).toBe(
      'Plan de l’ete (v2).pdf',
    )
    expect(fileNameOf({ title: 'Affiche' }, { number: 1, kind: 'photo' })).toBe('Affiche (v1).jpg')
  })
})
