import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serveTown, type ServedTown } from '../journeys/served-town.ts'
import { loadDemoComments } from '../src/comments/index.ts'
import { eraseOwn } from '../src/comments/work/write.ts'
import { houseRules, type ModerationRule } from '../src/moderation/rules/public-rules.ts'
import { readMark } from '../src/moderation/rules/read-mark.ts'
import { cases, report } from '../src/moderation/store/cases.ts'
import { appeal, decide, decideAppeal, undo } from '../src/moderation/work/decisions.ts'
import { moderationSchedules } from '../src/moderation/work/moderation-schedule.ts'
import { cast, partyOfCast } from '../src/people/index.ts'
import { realClock } from '../src/platform/clock/index.ts'
import { inTransaction } from '../src/platform/database/index.ts'
import { buildServer, formTokenOf, neverKnown } from '../src/platform/web/index.ts'
import { moderatables } from '../src/site.ts'

/** A text with a word that stands nowhere else. */
interface Canary {
  readonly subject: { readonly kind: string; readonly id: string }
  readonly word: string
}

const rule = houseRules.rules[0] as ModerationRule
/** In every question of these: what a search asks for, and so says again; two words, as who asks types. */
const shared = 'zzpartage zzcommun'
let town: ServedTown
let server: ReturnType<typeof buildServer>
let canaries: readonly Canary[] = []
let officers: readonly [string, string] = ['', '']

beforeAll(async () => {
  town = await serveTown(realClock)
  // Drawn from the database each time: what a cache keeps is another guard’s.
  server = buildServer({ ...town.site, versions: neverKnown })
  const { db } = town
  const author = await partyOfCast(db, cast.student)
  officers = [await partyOfCast(db, cast.officerA), await partyOfCast(db, cast.officerB)]
  const found = await sql<{ number: number }>`
    select number from question where published_at is not null and answered_at is not null
      and state = 'answered' order by received_at desc, number desc limit 2`.execute(db)
  const made: Canary[] = []
  for (const { number } of found.rows) {
    const word = `zzquestion${number}`
    await sql`
      update question set title = title || ${` ${shared} ${word}`},
        public_text = public_text || ${` ${word}`},
        public_words = public_words || ${` ${shared} ${word}`}
      where number = ${number}`.execute(db)
    const subject = { kind: 'question', id: String(number) }
    made.push({ subject, word })
    const words = [0, 1].map((place) => `zzcomment${number}x${place}`)
    const ids = await inTransaction(db, (tx) =>
      loadDemoComments(
        tx,
        subject,
        words.map((text) => ({ author, text: `Je dis ${text}.`, daysAgo: 1 })),
        new Date(),
      ),
    )
    ids.forEach((id, place) =>
      made.push({ subject: { kind: 'comment', id }, word: words[place] ?? '' }),
    )
  }
  canaries = made
}, 120_000)
afterAll(async () => {
  await server?.close()
  await town?.close()
})

const acts = [
  'report',
  'hide',
  'keep',
  'undo',
  'appeal',
  'restore',
  'confirm',
  'erase',
  'forget',
] as const

/** One act on one text, done or refused: what matters is what is seen after. */
async function does(act: (typeof acts)[number], { subject }: Canary): Promise<void> {
  const { db } = town
  const now = new Date()
  const deciding = (by: string) => ({ moderatables, origin: '', act: { by, now } })
  if (act === 'report') {
    const content = await contentOf(subject)
    const given = { rule: rule.id, words: '', email: null, language: 'fr' }
    if (content?.isPublic === true) await report(db, subject, given, { by: 'reporter', now })
    return
  }
  if (act === 'erase') {
    if (subject.kind !== 'comment') return
    const author = await partyOfCast(db, cast.student)
    await eraseOwn(db, subject.id, { by: author, now })
    return
  }
  if (act === 'forget') {
    const inTwoYears = new Date(now.getTime() + 730 * 86_400_000)
    const [work] = moderationSchedules('Europe/Paris', moderatables)
    const asOf = { now: inTwoYears, day: '2029-01-01' as never }
    await inTransaction(db, async (tx) => work?.run(tx, asOf))
    return
  }
  const one = await cases(db).underWay(subject)
  const { id } = one ?? (await latestCase(subject)) ?? { id: randomUUID() }
  if (act === 'hide' || act === 'keep') {
    const reports = (await cases(db).reportsOf([id])).get(id) ?? []
    const mark = readMark((await contentOf(subject))?.text ?? '', reports.length)
    const as =
      act === 'keep' ? ({ act } as const) : ({ act, rule, ruleVersion: 0, note: 'Non.' } as const)
    await decide(db, [{ id, mark }], as, deciding(officers[0]))
  } else if (act === 'undo') await undo(db, id, deciding(officers[1]))
  else if (act === 'appeal') await appeal(db, id, 'Si.', deciding('author'))
  else {
    const outcome = act === 'restore' ? 'restored' : 'confirmed'
    await decideAppeal(db, id, { outcome, reason: 'Lu.' }, { ...deciding(officers[1]), officers })
  }
}

const contentOf = async ({ kind, id }: Canary['subject']) =>
  (await moderatables.find((one) => one.kind === kind)?.find(town.db, [id]))?.get(id) ?? null

const latestCase = async ({ kind, id }: Canary['subject']) => {
  const found = await sql<{ id: string }>`
    select id from moderation_case where content_kind = ${kind} and content_id = ${id}
    order by opened_at desc limit 1`.execute(town.db)
  return found.rows[0] ?? null
}

/** Every public page, feed and file where these texts stand when they are shown. */
async function publicText(): Promise<string> {
  const pages = [
    '/',
    '/questions',
    `/questions?mots=${encodeURIComponent(shared)}`,
    `/recherche?mots=${encodeURIComponent(shared)}`,
    '/questions/flux.atom',
    '/questions/donnees.json',
    '/questions/donnees.csv',
    '/open311/v2/requests.json',
    '/moderation',
    '/moderation/chiffres',
    '/journal',
    ...canaries.flatMap(({ subject: { kind, id } }) =>
      kind === 'question'
        ? [`/questions/${id}`, `/signaler/question/${id}`]
        : [`/signaler/comment/${id}`],
    ),
  ]
  const bodies: string[] = []
  for (const url of pages) bodies.push((await server.inject({ url })).body)
  return [...bodies, await offeredText()].join('\n')
}

/** What is offered to who asks the same: answered already. */
const offeredText = async (): Promise<string> =>
  (
    await server.inject({
      method: 'POST',
      url: '/questions/proches',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'sec-fetch-site': 'same-origin',
      },
      payload: new URLSearchParams({ subject: shared, jeton: formTokenOf('') }).toString(),
    })
  ).body

test('who asks is offered the questions of these tests as long as they are shown', async () => {
  const offered = await offeredText()
  for (const { subject, word } of canaries)
    expect(offered.includes(word), word).toBe(subject.kind === 'question')
})

test('a hidden word is on no public page, feed or file, whatever was done before; a shown one is', async () => {
  const step = fc.tuple(fc.constantFrom(...acts.slice(0, 8)), fc.nat({ max: 5 }))
  const story = fc.array(step, { minLength: 4, maxLength: 10 })
  await fc.assert(
    fc.asyncProperty(story, fc.boolean(), async (steps, isForgotten) => {
      for (const [act, place] of steps) {
        const canary = canaries[place % canaries.length]
        if (canary !== undefined) await does(act, canary)
      }
      const [first] = canaries
      if (isForgotten && first !== undefined) await does('forget', first)
      const read = await publicText()
      for (const { subject, word } of canaries) {
        const content = await contentOf(subject)
        const isHidden = (await cases(town.db).underWay(subject))?.state === 'hidden'
        if (isHidden)
          expect(content?.isPublic ?? false, `${word} is hidden, and public`).toBe(false)
        expect(read.includes(word), `${word} is ${content?.isPublic ? 'missing' : 'seen'}`).toBe(
          content?.isPublic ?? false,
        )
      }
    }),
    { numRuns: 8, seed: 20261128 },
  )
}, 240_000)
