import { z } from 'zod'
import { readIn } from '../../platform/words/content.ts'
import { mostPlace, mostSubject, mostWords } from './ask-form.ts'
import { publicStateOf } from './listing.ts'
import { questionPaths } from './paths.ts'
import type { PublicQuestion, Theme } from './question.ts'

/**
 * What other programs read and send: Open311 GeoReport v2, in JSON. A service is a theme, a request a
 * question; nothing of who asked leaves, nor her own words, nor where she stood exactly: the
 * middle of a street or of a square, once an officer showed it (`shown-place.ts`). What is unknown
 * is `null`, as in the examples of the specification.
 *
 * Source: wiki.open311.org/GeoReport_v2, read on 2026-11-28.
 */
export const open311Service = ({ id, name, hint }: Theme) => ({
  service_code: id,
  service_name: readIn(name, 'fr').text,
  description: readIn(name, 'fr').text,
  metadata: false,
  // A token first: its question has a number at once, that nobody may read before an officer shows it.
  type: 'batch',
  keywords: hint,
  group: null,
})

export interface Open311Frame {
  readonly origin: string
  readonly themes: readonly Theme[]
  readonly departmentOf: (theme: string | null) => string | null
}

/** A request as its public page tells it. Times are ISO 8601 in UTC. */
export function open311Request(question: PublicQuestion, frame: Open311Frame) {
  const { origin, themes, departmentOf } = frame
  const theme = themes.find(({ id }) => id === question.theme)
  const [answer] = question.answers
  const [photo] = question.photos
  const state = publicStateOf(question)
  return {
    service_request_id: question.number,
    status: state === 'waiting' ? 'open' : 'closed',
    status_notes: answer?.text ?? question.authority,
    service_name: theme === undefined ? null : readIn(theme.name, 'fr').text,
    service_code: question.theme,
    description: `${question.title}\n\n${question.text}`,
    agency_responsible: question.authority ?? departmentOf(question.theme),
    service_notice: null,
    requested_datetime: instant(question.receivedAt),
    updated_datetime: instant(answer?.at ?? question.publishedAt),
    expected_datetime: `${question.answerDueOn}T00:00:00Z`,
    address: question.shownPlace?.street ?? null,
    address_id: null,
    zipcode: null,
    lat: question.shownPlace?.latitude ?? null,
    long: question.shownPlace?.longitude ?? null,
    media_url: photo === undefined ? null : origin + questionPaths.photo(question.number, photo.id),
    // Ours, beside the fields of the specification.
    extended_attributes: {
      url: origin + questionPaths.one(question.number),
      neighbourhood: question.neighbourhood,
    },
  }
}

const instant = (text: string): string => new Date(text).toISOString().replace(/\.\d{3}Z$/, 'Z')

/** « A null parameter should be treated as equivalent to a non-declared parameter. » */
const declared = (given: unknown): unknown =>
  typeof given === 'object' && given !== null
    ? Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''))
    : given

/** An error, as the specification writes them: a list, even of one. */
export const open311Error = (code: number, description: string) => [{ code, description }]

/** Written in figures, as the specification does: neither « 0x10 », nor blanks, nor twice. */
const degrees = (most: number) =>
  z
    .string('number')
    .trim()
    .regex(/^[+-]?\d{1,3}(\.\d{1,20})?$/, 'number')
    .transform(Number)
    .pipe(z.number().min(-most, 'range').max(most, 'range'))

/**
 * A request sent by another program. One of a place, an address or its id is required; who asks may be
 * reached by an e-mail or a phone. What we keep nowhere (device, account, photo) is left where it is.
 */
export const open311Post = (services: readonly string[]) => z.preprocess(declared, sentBy(services))

const sentBy = (services: readonly string[]) =>
  z
    .object({
      service_code: z.string('missing').refine((code) => services.includes(code), 'service'),
      description: z.string('missing').trim().min(1, 'missing').max(4000, 'too-long'),
      lat: degrees(90).optional(),
      long: degrees(180).optional(),
      address_string: z.string().trim().max(mostPlace, 'too-long').optional(),
      address_id: z.string().trim().max(100, 'too-long').optional(),
      email: z.string().trim().max(254, 'too-long').optional(),
      phone: z.string().trim().max(40, 'too-long').optional(),
    })
    .superRefine(({ lat, long, address_string, address_id }, context) => {
      const isPlaced = lat !== undefined && long !== undefined
      if (!isPlaced && !address_string && !address_id) {
        context.addIssue({ code: 'custom', path: ['lat'], message: 'place' })
      }
    })

/** A question has a line and its words: the first sentence serves as one. */
export function subjectOf(description: string): string {
  const [line = ''] = description.slice(0, mostWords).split(/\n|(?<=[.?!])\s/)
  return line.length <= mostSubject ? line.trim() : `${line.slice(0, mostSubject - 1).trim()}…`
}

/** « First 1000 requests returned », unless fewer are asked for. */
const mostRequests = 1000

/** From this century: what PostgreSQL has no year for (« 0000 ») is no day of a request. */
const instantAsked = z.iso.datetime({ offset: true }).refine((text) => text >= '2000', 'range')

/** What is wanted of requests; a span of 90 days at most, unless ids are given. */
const search = z.object({
  service_request_id: z.string().max(2000).optional(),
  service_code: z.string().max(2000).optional(),
  status: z.string().max(40).optional(),
  start_date: instantAsked.optional(),
  end_date: instantAsked.optional(),
  page: z.coerce.number().int().min(1).max(1000).default(1),
  page_size: z.coerce.number().int().min(1).max(mostRequests).default(mostRequests),
})
export const open311Search = z.preprocess(declared, search)
export type Open311Search = z.infer<typeof search>

export const mostSpanDays = 90

/** From when to when, in milliseconds: the last 90 days unless told, and never a longer span. */
export function spanOf(
  { start_date, end_date }: Pick<Open311Search, 'start_date' | 'end_date'>,
  now: Date,
): { readonly from: Date; readonly until: Date } {
  const span = mostSpanDays * 86_400_000
  const start = start_date === undefined ? null : new Date(start_date)
  const end =
    end_date === undefined
      ? new Date(start === null ? now : Math.min(now.getTime(), start.getTime() + span))
      : new Date(end_date)
  const earliest = end.getTime() - span
  return { from: new Date(Math.max(earliest, start?.getTime() ?? earliest)), until: end }
}
