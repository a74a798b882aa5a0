import { sql } from 'kysely'
import type { CanaryTown, Player } from './canary-town.ts'
import type { Case } from './canary-draw.ts'
import type { Story } from './canary-story.ts'
import { type Secret, type SecretKind, shared, wordsIn } from './canary-words.ts'

/** One place, who reads it, and the words it may hold. */
interface Reading {
  readonly where: string
  readonly text: string
  readonly may: (secret: Secret) => boolean
}

const nothing = (): boolean => false

/** Who asked, and what other people said of the question: for officers alone. */
const officersOnly: readonly SecretKind[] = ['email', 'phone', 'report', 'reporter', 'mail-sender']
/** Of an agent and the officers, until one of them writes it herself. */
const betweenThem: readonly SecretKind[] = ['proposal']
/** Of a promise, before the public reads it or after it was taken away; and who keeps it, always. */
const ofPromises: readonly SecretKind[] = ['promise', 'proof', 'in-charge']
/** What the elected sign is an answer; what was said to get there is not theirs. */
const notForSigners: readonly SecretKind[] = [
  ...officersOnly,
  'verbatim',
  'place',
  'added',
  'note',
  'pause',
  'mail-words',
  ...ofPromises,
  ...betweenThem,
]

const files = [
  '/questions/flux.atom',
  '/questions/donnees.json',
  '/questions/donnees.csv',
  '/open311/v2/requests.json',
  '/engagements/donnees.json',
  '/engagements/flux.atom',
]
const pages = [
  '/',
  '/questions',
  `/questions?mots=${shared}`,
  `/recherche?mots=${shared}`,
  '/engagements',
  '/moderation/chiffres',
  '/journal',
]

/** What was published of answers and of promises: the rest of them is not read by anybody yet. */
async function whatIsPublished({ db }: CanaryTown, { cases }: Story): Promise<Reading['may']> {
  const ids = cases.map(({ id }) => id)
  const shown = await sql<{ kind: SecretKind; text: string }>`
    select 'draft' as kind, question_answer.text from question_answer
      join question on question.id = question
      where question.id = any(${ids}::uuid[])
        and published_at is not null and hidden_at is null
    union all select 'promise', text from commitment
    union all select 'promise', reason from commitment_change where reason is not null
    union all select 'proof', words from commitment_proof where withdrawn_at is null`.execute(db)
  return ({ kind, word }) =>
    shown.rows.some((published) => published.kind === kind && published.text.includes(word))
}

/** Several pages at once, as one reader sees them. */
const allOf = (
  { get }: CanaryTown,
  paths: readonly string[],
  may: Reading['may'],
  as?: Player,
): Promise<Reading[]> =>
  Promise.all(
    paths.map(async (path) => {
      const where = as === undefined ? path : `${path}, by ${as}`
      return { where, text: (await get(path, as)).body, may }
    }),
  )

/** Pages, feeds, files and offers that anybody may open. */
async function ofAnybody(
  town: CanaryTown,
  { cases, promises }: Story,
  may: Reading['may'],
): Promise<Reading[]> {
  const ofCases = cases.flatMap(({ number }) => [
    `/questions/${number}`,
    `/open311/v2/requests/${number}.json`,
    `/signaler/question/${number}`,
  ])
  const ofPromises = promises.map((number) => `/engagements/${number}`)
  const offered = await town.post('/questions/proches', { subject: shared })
  return [
    ...(await allOf(town, [...pages, ...files, ...ofCases, ...ofPromises], may)),
    { where: 'what is offered to who asks', text: offered.body, may },
  ]
}

async function ofAgents(
  town: CanaryTown,
  { cases, promises }: Story,
  published: Reading['may'],
): Promise<Reading[]> {
  const may = (secret: Secret) =>
    published(secret) || ![...officersOnly, ...ofPromises].includes(secret.kind)
  const paths = [
    '/mon-bureau',
    '/administration/questions/service',
    ...cases.map(({ number }) => `/administration/questions/service/${number}`),
    '/administration/engagements/service',
    ...promises.map((number) => `/administration/engagements/service/${number}`),
  ]
  return allOf(town, paths, may, 'cleaningAgent')
}

async function ofTheElected(
  town: CanaryTown,
  { cases }: Story,
  published: Reading['may'],
): Promise<Reading[]> {
  const ids = cases.map(({ id }) => id)
  const found = await sql<{ step: string }>`
    select approval_step.id as step from approval
    join approval_step on approval_step.approval = approval.id
    where subject_id = any(${ids}::text[]) and approval_step.state = 'open'`.execute(town.db)
  const paths = [
    '/mon-bureau',
    '/a-signer',
    '/administration/questions/mon-quartier',
    ...found.rows.map(({ step }) => `/a-signer/${step}`),
  ]
  const may = (secret: Secret) => published(secret) || !notForSigners.includes(secret.kind)
  const readings: Reading[] = []
  for (const reader of ['councillor', 'mayorsOffice', 'deputyDirector'] as const)
    readings.push(...(await allOf(town, paths, may, reader)))
  return readings
}

/** Of who asked one question: her own words, the answers she was given, and what they promised. */
const ofWhoAsks = (
  { db }: CanaryTown,
  story: Story,
  published: Reading['may'],
): Promise<Reading[]> =>
  Promise.all(
    story.cases.map(async (on) => {
      const own = await ownText(db, on)
      const { body } = await story.ownPage(on)
      return {
        where: `the page of who asked n° ${on.number}`,
        text: body,
        may: (secret: Secret) =>
          own.includes(secret.word) || (secret.kind === 'promise' && published(secret)),
      }
    }),
  )

async function ownText(db: CanaryTown['db'], { id, asker }: Case): Promise<string> {
  const found = await sql<{ text: string | null }>`
    select concat_ws(' ', subject, verbatim, place) as text from question
      where id in (select coalesce(wrote, question) from question_asker where id = ${asker}::uuid)
    union all select text from question_word where asker = ${asker}::uuid
    union all select question_answer.text from question_answer
      where question in (select coalesce(merged_into, id) from question where id = ${id}::uuid)`.execute(
    db,
  )
  return found.rows.map(({ text }) => text ?? '').join('\n')
}

/** What left: to who asked, her own subject and the answer; to anybody, news of a promise; no other word. */
async function ofMails(
  { db }: CanaryTown,
  read: Set<string>,
  published: Reading['may'],
): Promise<Reading[]> {
  const found = await sql<{ id: string; to: string; text: string; own: string | null }>`
    select id, recipient as to, concat_ws(E'\n', subject, body) as text,
      (select string_agg(concat_ws(' ', asked.subject, target.subject,
          (select string_agg(text, ' ') from question_answer where question = target.id)), ' ')
        from question_asker join question as asked on asked.id = question_asker.question
        join question as target on target.id = coalesce(asked.merged_into, asked.id)
        where question_asker.email = recipient) as own
    from message where recipient is not null and body is not null`.execute(db)
  return found.rows
    .filter(({ id }) => !read.has(id))
    .map(({ id, to, text, own }) => {
      read.add(id)
      const may = (secret: Secret) =>
        secret.word === to ||
        (own ?? '').includes(secret.word) ||
        (secret.kind === 'promise' && published(secret))
      return { where: `a message to ${to}`, text, may }
    })
}

async function ofTraces({ db, log }: CanaryTown): Promise<Reading[]> {
  const found = await sql<{ text: string }>`
    select string_agg(payload::text, E'\n') as text from journal_payload`.execute(db)
  return [
    { where: 'the journal', text: found.rows[0]?.text ?? '', may: nothing },
    { where: 'the log', text: log.join('\n'), may: nothing },
  ]
}

const leaksIn = (readings: readonly Reading[], { said }: Story): readonly string[] =>
  readings.flatMap(({ where, text, may }) =>
    wordsIn(text, said)
      .filter((secret) => !may(secret))
      .map(({ kind, word }) => `${where} holds a ${kind}: ${word}`),
  )

/** Every address of the site that anybody may read, whatever it is about. */
export async function leaksElsewhere(town: CanaryTown, story: Story): Promise<readonly string[]> {
  const published = await whatIsPublished(town, story)
  return leaksIn(await allOf(town, town.openAddresses, published), story)
}

/** Looks everywhere a word of this story could be read. @returns each that is where it must not */
export function canaryReaders(town: CanaryTown, story: Story) {
  const mailsRead = new Set<string>()
  return async (): Promise<readonly string[]> => {
    const published = await whatIsPublished(town, story)
    const readings = [
      ...(await ofAnybody(town, story, published)),
      ...(await ofAgents(town, story, published)),
      ...(await ofTheElected(town, story, published)),
      ...(await ofWhoAsks(town, story, published)),
      ...(await ofMails(town, mailsRead, published)),
      ...(await ofTraces(town)),
    ]
    return leaksIn(readings, story)
  }
}

/** Questions and promises that nobody would find or follow any more, each said in a line. */
export async function lostCases(town: CanaryTown, { cases, promises }: Story): Promise<string[]> {
  const { db, get } = town
  const ids = cases.map(({ id }) => id)
  const kept = await sql<{ id: string; state: string; owner: string | null; number: number }>`
    select id, state, owner, number from question where id = any(${ids}::uuid[])`.execute(db)
  const gone = cases.filter(({ id }) => kept.rows.every((row) => row.id !== id))
  const fresh = ['received', 'qualified', 'reopened']
  const over = ['withdrawn', 'merged', 'answered', 'closed', 'forwarded']
  const orphans = kept.rows.filter(
    ({ state, owner }) => owner === null && ![...fresh, ...over].includes(state),
  )
  const toRoute = await numbersListed(get, 'to-route')
  const unseen = kept.rows.filter(
    ({ state, number }) => fresh.includes(state) && !toRoute.has(number),
  )
  return [
    ...gone.map(({ number }) => `n° ${number} is gone`),
    ...orphans.map(({ number, state }) => `n° ${number}, ${state}, is followed by nobody`),
    ...unseen.map(({ number, state }) => `n° ${number}, ${state}, is on no list of officers`),
    ...(await lostPromises(town, promises)),
  ]
}

/** Promises that run without an open department, or that nobody with a role follows. */
async function lostPromises(
  { db }: CanaryTown,
  promises: readonly number[],
): Promise<readonly string[]> {
  const found = await sql<{ number: number }>`
    select number from commitment join department on department.id = department
    where state <> 'open' or (department.ended_on is null and exists (
      select from role_grant where party in (owner, deputy) and revoked_at is null))`.execute(db)
  const followed = new Set(found.rows.map(({ number }) => number))
  return promises
    .filter((number) => !followed.has(number))
    .map((number) => `the promise n° ${number} is followed by nobody`)
}

/** The numbers on all pages of what waits to be entrusted, as an officer reads them. */
async function numbersListed(get: CanaryTown['get'], state: string): Promise<ReadonlySet<number>> {
  const numbers = new Set<number>()
  for (let page = 1; ; page += 1) {
    const before = numbers.size
    const path = `/administration/questions?etat=${state}&page=${page}`
    const { body } = await get(path, 'officerA')
    for (const [, number] of body.matchAll(/\/administration\/questions\/(\d+)"/g))
      numbers.add(Number(number))
    if (numbers.size === before) return numbers
  }
}
