import { describe, expect, test } from 'vitest'
import {
  type AgendaDocument,
  cameAfter,
  documentFileName,
  documentsOf,
  givenDocument,
  takesDocuments,
} from './documents.ts'
import { type MeetingState, meetingStates } from './meeting.ts'

const aDocument = (more: Partial<AgendaDocument> = {}): AgendaDocument => ({
  ...{ id: 'plan', item: 'place', title: 'Plan de la place', file: '', bytes: 1200 },
  ...{ putAt: '2026-06-01T10:00:00Z', isTakenOff: false },
  ...more,
})

const aMeeting = (state: MeetingState, documents = [aDocument()], items = [{ id: 'place' }]) => ({
  ...{ state, calledAt: state === 'planned' ? null : '2026-06-01T09:00:00Z' },
  ...{ documents, items },
})

describe('The documents of an item', () => {
  test('are its own, without those that were taken off', () => {
    const off = aDocument({ id: 'off', isTakenOff: true })
    const other = aDocument({ id: 'other', item: 'budget' })
    const file = { documents: [aDocument(), off, other] }
    expect(documentsOf(file, { id: 'place' }).map(({ id }) => id)).toEqual(['plan'])
  })

  test('are put there until minutes are published, and never once the meeting is cancelled', () => {
    const taking = meetingStates.filter((state) => takesDocuments({ state }))
    expect(taking).toEqual(['planned', 'called', 'held', 'drafted', 'approved'])
  })

  test('are given to anybody from the notice on, unless the meeting is cancelled', () => {
    const giving = meetingStates.filter((state) => givenDocument(aMeeting(state), 'plan'))
    expect(giving).toEqual(['called', 'held', 'drafted', 'approved', 'published'])
  })

  test('are given to nobody once they or their item are taken off', () => {
    const off = aMeeting('called', [aDocument({ isTakenOff: true })])
    expect(givenDocument(off, 'plan')).toBeUndefined()
    expect(givenDocument(aMeeting('called', [aDocument()], []), 'plan')).toBeUndefined()
  })

  test('that came once the meeting was over say so', () => {
    const meeting = { endsAt: '2026-06-18T19:00:00+00:00' }
    expect(cameAfter(meeting, { putAt: '2026-06-18T21:00:00+02:00' })).toBe(false)
    expect(cameAfter(meeting, { putAt: '2026-06-19T08:00:00Z' })).toBe(true)
  })

  test('are kept on a disk under their title, without accents', () => {
    expect(documentFileName({ title: 'Étude du marché' })).toBe('Etude du marche.pdf')
  })
})
