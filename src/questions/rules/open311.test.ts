import { describe, expect, test } from 'vitest'
import { day } from '../../platform/kernel/day.ts'
import {
  open311Post,
  open311Request,
  open311Search,
  open311Service,
  spanOf,
  subjectOf,
} from './open311.ts'
import type { PublicQuestion } from './question.ts'
import { usualThemes } from './usual-themes.ts'

/**
 * The fields of the specification’s own examples: « GET Service List » and « GET service_request »,
 * wiki.open311.org/GeoReport_v2.
 */
const fieldsOfService = [
  'service_code',
  'service_name',
  'description',
  'metadata',
  'type',
  'keywords',
  'group',
]
const fieldsOfRequest = [
  'service_request_id',
  'status',
  'status_notes',
  'service_name',
  'service_code',
  'description',
  'agency_responsible',
  'service_notice',
  'requested_datetime',
  'updated_datetime',
  'expected_datetime',
  'address',
  'address_id',
  'zipcode',
  'lat',
  'long',
  'media_url',
]

const question: PublicQuestion = {
  id: '00000000-0000-4000-8000-000000000001',
  number: 638344,
  title: 'Quand le trou sera-t-il rebouché ?',
  text: 'Un trou dans la chaussée.',
  theme: 'voirie',
  neighbourhood: 'plaine',
  shownPlace: { street: 'Rue de la Plaine-Haute', longitude: 2.3255, latitude: 48.789 },
  state: 'answered',
  receivedAt: '2026-04-14T06:37:38.123Z',
  answerDueOn: day('2026-05-15'),
  publishedAt: '2026-04-15T08:00:00.000Z',
  answeredAt: '2026-04-20T08:00:00.000Z',
  authority: null,
  photos: [],
  answers: [{ id: 'a', text: 'Il est rebouché.', at: '2026-04-20T08:00:00.000Z' }],
}
const frame = {
  origin: 'https://ville.exemple.fr',
  themes: usualThemes,
  departmentOf: () => 'Voirie',
}

describe('What other programs read', () => {
  test('has the fields of the specification’s examples, for a service and for a request', () => {
    const [theme] = usualThemes
    if (theme === undefined) throw new Error('There is no usual theme.')
    expect(Object.keys(open311Service(theme))).toEqual(fieldsOfService)
    expect(Object.keys(open311Request(question, frame))).toEqual(
      expect.arrayContaining(fieldsOfRequest),
    )
  })

  test('says a question as its public page does, in the words of the specification', () => {
    expect(open311Request(question, frame)).toMatchObject({
      service_request_id: 638344,
      status: 'closed',
      status_notes: 'Il est rebouché.',
      service_name: 'Rues et trottoirs',
      agency_responsible: 'Voirie',
      requested_datetime: '2026-04-14T06:37:38Z',
      updated_datetime: '2026-04-20T08:00:00Z',
      service_notice: null,
      lat: 48.789,
      address: 'Rue de la Plaine-Haute',
      address_id: null,
      media_url: null,
    })
    const photos = [{ id: 'p', words: 'Un trou', width: 4, height: 3 }]
    expect(open311Request({ ...question, photos }, frame).media_url).toBe(
      'https://ville.exemple.fr/questions/638344/photos/p',
    )
    expect(open311Request({ ...question, state: 'assigned', answers: [] }, frame).status).toBe(
      'open',
    )
  })
})

describe('What other programs send', () => {
  const form = open311Post(['voirie'])
  // As the example of « POST Service Request » writes it, without what we keep nowhere.
  const example = {
    api_key: 'xyz',
    service_code: 'voirie',
    lat: '37.76524078',
    long: '-122.4212043',
    address_string: '1234 5th street',
    email: 'smit333@sfgov.edu',
    device_id: 'tt222111',
    account_id: '123456',
    first_name: 'John',
    last_name: 'Smith',
    phone: '111111111',
    description: 'A large sinkhole is destroying the street',
    media_url: 'http://farm3.static.flickr.com/2002/2212426634_5ed477a060.jpg',
  }

  test('is read as the specification’s example, and keeps no device, account, name nor photo', () => {
    const read = form.parse(example)
    expect(read).toMatchObject({ service_code: 'voirie', lat: 37.76524078, long: -122.4212043 })
    expect(Object.keys(read)).not.toEqual(expect.arrayContaining(['device_id']))
    expect(JSON.stringify(read)).not.toMatch(/tt222111|123456|Smith|flickr/)
  })

  test('is refused with the name of what is wrong', () => {
    const faults = (more: object) =>
      form.safeParse({ ...example, ...more }).error?.issues.map(({ path }) => path.join('.')) ?? []
    expect(faults({ service_code: 'none' })).toEqual(['service_code'])
    expect(faults({ description: ' ' })).toEqual(['description'])
    expect(faults({ lat: '91' })).toEqual(['lat'])
    expect(faults({ lat: 'north' })).toEqual(['lat'])
    expect(faults({ lat: undefined, address_string: '' })).toEqual(['lat'])
    expect(faults({ description: 'x'.repeat(4001) })).toEqual(['description'])
  })

  test('may leave a field empty: it is as if it was not there', () => {
    const read = form.parse({ ...example, lat: '', long: '', email: '' })
    expect([read.lat, read.long, read.email, read.address_string]).toEqual([
      undefined,
      undefined,
      undefined,
      '1234 5th street',
    ])
    expect(open311Search.parse({ start_date: '', status: '' })).toEqual({
      page: 1,
      page_size: 1000,
    })
  })

  test('has a line and its words', () => {
    expect(subjectOf('Un trou. Rue de l’Aqueduc, depuis lundi.')).toBe('Un trou.')
    expect(subjectOf('x'.repeat(300)).length).toBeLessThanOrEqual(120)
  })
})

describe('The span of a search', () => {
  const now = new Date('2026-05-04T10:00:00Z')
  const days = ({ from, until }: { from: Date; until: Date }) =>
    (until.getTime() - from.getTime()) / 86_400_000
  test('is the last ninety days unless told', () => {
    expect(spanOf({}, now).until).toEqual(now)
    expect(days(spanOf({}, now))).toBe(90)
  })
  test('is never longer', () => {
    expect(
      days(spanOf({ start_date: '2024-01-01T00:00:00Z', end_date: '2026-01-01T00:00:00Z' }, now)),
    ).toBe(90)
    expect(days(spanOf({ start_date: '2024-01-01T00:00:00Z' }, now))).toBe(90)
  })
})
