import { describe, expect, test } from 'vitest'
import { readForm } from '../../platform/web/index.ts'
import { isPdf } from '../../platform/kernel/pdf-mark.ts'
import { newsForm, phaseForm, textsForm } from './process-form.ts'

const phase = (more: Record<string, string> = {}) =>
  readForm(phaseForm('Europe/Paris'), {
    nameFr: 'Vote',
    beginsOn: '2026-09-07',
    beginsHour: '09:00',
    endsOn: '27/09/2026',
    endsHour: '20:00',
    ...more,
  })

describe('A phase typed by an officer', () => {
  test('is read in the hours of the town, by a calendar or by hand', () => {
    expect(phase()).toMatchObject({
      ok: true,
      value: { beginsAt: '2026-09-07T07:00:00.000Z', endsAt: '2026-09-27T18:00:00.000Z' },
    })
  })
  test('may have no end', () => {
    expect(phase({ endsOn: '', endsHour: '' })).toMatchObject({ ok: true, value: { endsAt: null } })
  })
  test.each([
    [{ endsOn: '2026-09-07', endsHour: '09:00' }, 'endsOn', 'ends-before'],
    [{ beginsOn: '31/02/2026' }, 'beginsOn', 'date'],
    [{ beginsHour: '25:00' }, 'beginsHour', 'hour'],
    [{ endsHour: '' }, 'endsHour', 'hour'],
    [{ nameFr: ' ' }, 'nameFr', 'missing'],
    [{ beginsOn: '2026-03-29', beginsHour: '02:30' }, 'beginsHour', 'hour'],
  ])('%o is refused', (more, field, code) => {
    expect(phase(more)).toMatchObject({ ok: false, faults: [{ field, code }] })
  })
  test('ends at the second 02:30 of the night clocks go back, begins at the first', () => {
    const night = {
      beginsOn: '2026-10-25',
      beginsHour: '02:30',
      endsOn: '2026-10-25',
      endsHour: '02:30',
    }
    expect(phase(night)).toMatchObject({
      ok: true,
      value: { beginsAt: '2026-10-25T00:30:00.000Z', endsAt: '2026-10-25T01:30:00.000Z' },
    })
  })
})

const texts = (more: Record<string, string | string[]> = {}) =>
  readForm(textsForm(['centre', 'coteau']), {
    titleFr: 'La place',
    purposeFr: 'Refaire la place.',
    influenceFr: 'Les bancs.',
    limitsFr: 'Le budget.',
    level: 'concertation',
    ...more,
  })

describe('What a process says of itself', () => {
  test('is French, and English where it was written', () => {
    const read = texts({ titleEn: 'The square' })
    expect(read.ok && read.value.title.map(({ language }) => language)).toEqual(['fr', 'en'])
    expect(read.ok && read.value.purpose.map(({ language }) => language)).toEqual(['fr'])
  })
  test('is about the whole town, one neighbourhood or several', () => {
    const of = (given?: string | string[]) => {
      const read = texts(given === undefined ? {} : { neighbourhoods: given })
      return read.ok ? read.value.neighbourhoods : read.faults
    }
    expect(of()).toEqual([])
    expect(of('centre')).toEqual(['centre'])
    expect(of(['centre', 'coteau'])).toEqual(['centre', 'coteau'])
    expect(of('ailleurs')).toEqual([{ field: 'neighbourhoods', code: 'neighbourhood' }])
  })
  test('says what cannot change: without it the form is refused', () => {
    expect(texts({ limitsFr: '' })).toMatchObject({
      ok: false,
      faults: [{ field: 'limitsFr', code: 'missing' }],
    })
  })
})

test('A word on what became of it has its day', () => {
  expect(readForm(newsForm, { day: '31/02/2026', textFr: 'Fait.' })).toMatchObject({
    ok: false,
    faults: [{ field: 'day', code: 'date' }],
  })
})

test('A document is a PDF by its bytes, not by its name', () => {
  expect(isPdf(Buffer.from('%PDF-1.7\n'))).toBe(true)
  expect(isPdf(Buffer.from('MZ'))).toBe(false)
})
