import { sql } from 'kysely'
import type { CanaryTown, Player } from './canary-town.ts'
import type { Case, Story } from './canary-story.ts'
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
/** What the elected sign is an answer; what was said to get there is not theirs. */
const notForSigners: readonly SecretKind[] = [
  ...officersOnly,
  'verbatim',
  'place',
  'added',
  'note',
  'pause',
  'mail-words',
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

/** What was published of answers: the rest of them is not read by anybody yet. */
async function mayAnybody({ db }: CanaryTown): Promise<Reading['may']> {
  const shown = await sql<{ text: string }>`
    select question_answer.text from question_answer join question on question.id = question
    where published_at is not null and hidden_at is null`.execute(db)
  const published = shown.rows.map(({ text }) => text).join('\n')
  return ({ kind, word }) => kind === 'draft' && published.includes(word)
}

/** Pages, feeds, files and offers that anybody may open. */
async function ofAnybody(town: CanaryTown, { cases }: Story): Promise<Reading[]> {
  const { get, post } = town
  const may = await mayAnybody(town)
  const ofCases = cases.flatMap(({ number }) => [
    `/questions/${number}`,
    `/open311/v2/requests/${number}.json`,
    `/signaler/question/${number}`,
  ])
  const readings: Reading[] = []
  for (const where of [...pages, ...files, ...ofCases])
    readings.push({ where, text: (await get(where)).body, may })
  const offered = await post('/questions/proches', { subject: shared })
  return [...readings, { where: 'what is offered to who asks', text: offered.body, may }]
}

async function ofAgents({ get }: CanaryTown, { cases }: Story): Promise<Reading[]> {
  const may = ({ kind }: Secret) => !officersOnly.includes(kind)
  const paths = [
    '/mon-bureau',
    '/administration/questions/service',
    ...cases.map(({ number }) => `/administration/questions/service/${number}`),
  ]
  const readings: Reading[] = []
  for (const path of paths) {
    const where = `${path}, by the agent of a department`
    readings.push({ where, text: (await get(path, 'cleaningAgent')).body, may })
  }
  return readings
}

async function ofTheElected({ db, get }: CanaryTown, { cases }: Story): Promise<Reading[]> {
  const ids = cases.map(({ id }) => id)
  const found = await sql<{ step: string }>`
    select approval_step.id as step from approval
    join approval_step on approval_step.approval = approval.id
    where subject_id = any(${ids}::text[]) and approval_step.state = 'open'`.execute(db)
  const paths = [
    '/mon-bureau',
    '/a-signer',
    '/administration/questions/mon-quartier',
    ...found.rows.map(({ step }) => `/a-signer/${step}`),
  ]
  const may = ({ kind }: Secret) => !notForSigners.includes(kind)
  const readers: readonly Player[] = ['councillor', 'mayorsOffice', 'deputyDirector']
  const readings: Reading[] = []
  for (const reader of readers)
    for (const path of paths)
      readings.push({ where: `${path}, by ${reader}`, text: (await get(path, reader)).body, may })
  return readings
}

/** Of who asked one question: her own words, and the answers she was given. */
async function ofWhoAsks({ db }: CanaryTown, story: Story): Promise<Reading[]> {
  const readings: Reading[] = []
  for (const on of story.cases) {
    const own = await ownText(db, on)
    readings.push({
      where: `the page of who asked n° ${on.number}`,
      text: (await story.ownPage(on)).body,
      may: ({ word }) => own.includes(word),
    })
  }
  return readings
}

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

/** What left: to who asked, her own subject and the answer; to anybody else, no word of all this. */
async function ofMails({ db }: CanaryTown, read: Set<string>): Promise<Reading[]> {
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
      const isOwn = (word: string) => word === to || (own ?? '').includes(word)
      return { where: `a message to ${to}`, text, may: ({ word }: Secret) => isOwn(word) }
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
  const may = await mayAnybody(town)
  const readings: Reading[] = []
  for (const where of town.openAddresses)
    readings.push({ where, text: (await town.get(where)).body, may })
  return leaksIn(readings, story)
}

/** Looks everywhere a word of this story could be read. @returns each that is where it must not */
export function canaryReaders(town: CanaryTown, story: Story) {
  const mailsRead = new Set<string>()
  return async (): Promise<readonly string[]> => {
    const readings = [
      ...(await ofAnybody(town, story)),
      ...(await ofAgents(town, story)),
      ...(await ofTheElected(town, story)),
      ...(await ofWhoAsks(town, story)),
      ...(await ofMails(town, mailsRead)),
      ...(await ofTraces(town)),
    ]
    return leaksIn(readings, story)
  }
}

/** Questions that nobody would find or follow any more, each said in a line. */
export async function lostCases({ db, get }: CanaryTown, { cases }: Story): Promise<string[]> {
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
  ]
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
