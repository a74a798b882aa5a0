import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { aMail, imapServer, readsItsMail } from '../src/mail-in/testing.ts'
import { houseRules } from '../src/moderation/rules/public-rules.ts'
import { questionsByMail } from '../src/questions/work/questions-by-mail.ts'
import { followSecretOf } from '../src/questions/store/secrets.ts'
import { seenField } from '../src/questions/views/both-texts.tsx'
import { among, type Case, type Draw, frenchDay, officers } from './canary-draw.ts'
import { promiseActs } from './canary-promises.ts'
import { type CanaryTown, players, type Sent } from './canary-town.ts'
import { secrets, shared } from './canary-words.ts'

const agents = ['roadsEngineer', 'cleaningAgent', 'gardener'] as const

/** A mail of two parts: its words, and a file by its name. */
const withAttachment = (text: string, name: string) => ({
  headers: ['Content-Type: multipart/mixed; boundary=ici'],
  text: [
    '--ici',
    'Content-Type: text/plain; charset=utf-8',
    '',
    text,
    '--ici',
    'Content-Type: application/pdf',
    `Content-Disposition: attachment; filename="${name}.pdf"`,
    '',
    '%PDF-1.7',
    '--ici--',
  ].join('\r\n'),
})

/** What residents, agents, officers, the elected and robots do to questions, by the doors they have. */
export function canaryStory(town: CanaryTown) {
  const { db, get, post } = town
  const secret = secrets()
  const cases: Case[] = []
  const mails: { readonly sender: string; readonly id: string }[] = []

  async function caseOf(id: string, email: string | null): Promise<void> {
    const found = await sql<{ number: number; asker: string }>`
      select number, question_asker.id as asker from question
      join question_asker on question = question.id where question.id = ${id}::uuid`.execute(db)
    const [row] = found.rows
    if (row !== undefined) cases.push({ id, email, ...row })
  }

  const one = ({ which }: Draw): Case | undefined => cases[which % Math.max(cases.length, 1)]
  const run = (number: number, what: string) => `/administration/questions/${number}/${what}`
  const follow = ({ asker }: Case, what: string) =>
    `/questions/suivi/${followSecretOf(asker)}/${what}`

  /** Done by one of the two officers on one question. */
  const officer =
    (what: string, fields: (on: Case, draw: Draw) => Readonly<Record<string, string>>) =>
    async (draw: Draw): Promise<Sent | undefined> => {
      const on = one(draw)
      return on && post(run(on.number, what), fields(on, draw), among(officers, draw.who))
    }
  /** The same by an agent of the department it is entrusted to, or of another, who is turned away. */
  const agent =
    (what: string, fields: (on: Case) => Readonly<Record<string, string>>) =>
    async (draw: Draw): Promise<Sent | undefined> => {
      const on = one(draw)
      const path = on && `/administration/questions/service/${on.number}/${what}`
      return path === undefined
        ? undefined
        : post(
            path,
            { ...fields(on as Case), ...(await seen(on as Case)) },
            among(agents, draw.who),
          )
    }
  const asker =
    (what: string, fields: (on: Case, draw: Draw) => Readonly<Record<string, string>>) =>
    async (draw: Draw): Promise<Sent | undefined> => {
      const on = one(draw)
      return on && post(follow(on, what), fields(on, draw))
    }
  const seen = async ({ id }: Case): Promise<Readonly<Record<string, string>>> => {
    const found = await sql<{ version: number }>`
      select max(version) as version from question_draft where question = ${id}::uuid`.execute(db)
    return { [seenField]: String(found.rows[0]?.version ?? 0) }
  }

  async function ask({ who, isOther }: Draw): Promise<void> {
    const way = among(['email', 'phone', 'number'] as const, who)
    const key = randomUUID()
    const subject = `${shared} ${secret.word('subject', key)}`
    const email = way === 'email' ? secret.address('email', key) : ''
    const sent = await post('/questions/poser', {
      key,
      subject,
      seen: subject,
      words: `Je dis ${secret.word('verbatim', key)} à 8 h.`,
      place: secret.word('place', key),
      neighbourhood: '',
      way,
      email,
      phone: way === 'phone' ? secret.phone(key) : '',
      public: isOther ? 'no' : 'yes',
    })
    const id = /^\/questions\/recue\/([^/]+)\//.exec(sent.location)?.[1]
    if (id !== undefined) await caseOf(id, email || null)
  }

  async function enter({ who, isOther }: Draw): Promise<void> {
    const key = randomUUID()
    const email = isOther ? secret.address('email', key) : null
    const sent = await post(
      '/administration/questions/saisie',
      {
        key,
        door: among(['stand', 'phone', 'slip', 'letter'] as const, who),
        subject: `${shared} ${secret.word('subject', key)}`,
        words: secret.word('verbatim', key),
        place: secret.word('place', key),
        neighbourhood: '',
        contact: email ?? '',
      },
      among(officers, who),
    )
    const id = new URLSearchParams(sent.location.split('?')[1]).get('fait')
    if (id !== null) await caseOf(id, email)
  }

  /** A mail that nothing proves waits for an officer; she lets it in, or sets it aside. */
  async function mail({ isOther }: Draw): Promise<void> {
    const server = await imapServer()
    try {
      const sender = secret.address('mail-sender', null)
      server.receive(
        aMail({
          from: `${secret.word('mail-sender', null)} <${sender}>`,
          subject: `${shared} ${secret.word('mail-subject', null)}`,
          ...withAttachment(
            `Bonjour,\n\nJe dis ${secret.word('mail-words', null)}.\n\n> ${secret.word('mail-words', null)}`,
            secret.word('mail-words', null),
          ),
          checked: isOther ? 'dkim=pass header.d=exemple.fr' : null,
        }),
      )
      await readsItsMail(
        db,
        questionsByMail(() => 'http://localhost'),
        {
          url: server.url,
          now: new Date(),
        },
      )
      const found = await sql<{ id: string; question: string | null }>`
        select id, about_id as question from incoming_mail where sender = ${sender}`.execute(db)
      const [row] = found.rows
      if (row !== undefined) mails.push({ sender, id: row.id })
      if (row?.question != null) await caseOf(row.question, sender)
    } finally {
      await server.close()
    }
  }

  async function letMailIn({ which, who, isOther }: Draw): Promise<void> {
    const one = mails[which % Math.max(mails.length, 1)]
    if (one === undefined) return
    const what = isOther ? 'question' : 'ecart'
    await post(`/administration/courriels/${one.id}/${what}`, {}, among(officers, who))
    const found = await sql<{ question: string | null }>`
      select about_id as question from incoming_mail where id = ${one.id}::uuid`.execute(db)
    const question = found.rows[0]?.question
    if (question != null && cases.every(({ id }) => id !== question))
      await caseOf(question, one.sender)
  }

  /** Whoever may sign does: tried from one of the cast on. */
  async function sign(draw: Draw): Promise<void> {
    const on = one(draw)
    if (on === undefined) return
    const found = await sql<{ step: string; acts: number }>`
      select approval_step.id as step,
        (select count(*)::int from approval_act where approval = approval.id) as acts
      from approval join approval_step on approval_step.approval = approval.id
      where subject_id = ${on.id} and approval.state = 'open' and approval_step.state = 'open'
      limit 1`.execute(db)
    const [open] = found.rows
    if (open === undefined) return
    const act = draw.isOther ? 'returned' : among(['approved', 'reworded'] as const, draw.who)
    const fields = {
      act,
      seen: String(open.acts),
      text: act === 'reworded' ? `Réponse ${secret.word('draft', on.id)}.` : '',
      comment: secret.word('signer-comment', on.id),
    }
    for (const player of players) {
      const { status } = await post(`/a-signer/${open.step}`, fields, player)
      if (status === 303) return
    }
  }

  async function merge(draw: Draw): Promise<void> {
    const into = cases[(draw.which + 1) % Math.max(cases.length, 1)]
    const on = one(draw)
    if (on !== undefined && into !== undefined)
      await post(run(on.number, 'regroupement'), { into: String(into.number) }, 'officerA')
  }

  async function split(draw: Draw): Promise<void> {
    const on = one(draw)
    if (on === undefined) return
    const fields = {
      key: randomUUID(),
      title: 'Un second titre écrit par la mairie',
      publicText: 'Un second texte écrit par la mairie.',
      theme: '',
    }
    const sent = await post(run(on.number, 'separation'), fields, among(officers, draw.who))
    const number = new URLSearchParams(sent.location.split('?')[1]).get('separee')
    const found = await sql<Omit<Case, 'email'>>`
      select question.id, number, question_asker.id as asker from question
      join question_asker on question = question.id where number = ${number}::int`.execute(db)
    // Each of its askers reads her own words there.
    cases.push(...found.rows.map((row) => ({ ...row, email: on.email })))
  }

  const promised = promiseActs(town, secret, one)
  const acts = {
    ...promised.acts,
    ask,
    enter,
    mail,
    'let-mail-in': letMailIn,
    'add-word': asker('mots', ({ id }) => ({ word: secret.word('added', id) })),
    confirm: asker('adresse', () => ({})),
    'say-satisfied': asker('avis', (_, { isOther }) => ({ avis: isOther ? 'oui' : 'non' })),
    'ask-again': asker('reprise', ({ id }) => ({ reason: secret.word('added', id) })),
    'give-up': asker('fin', () => ({})),
    qualify: officer('qualification', (_, { who, isOther }) => ({
      title: 'Un titre écrit par la mairie',
      publicText: 'Un texte écrit par la mairie.',
      theme: 'proprete',
      neighbourhood: '',
      kind: among(['factual', 'commitment', 'refusal'] as const, who),
      ...(!isOther && { isShown: 'oui' }),
    })),
    assign: officer('attribution', () => ({ theme: 'proprete', department: '' })),
    note: officer('notes', ({ id }) => ({ text: secret.word('note', id) })),
    pause: officer('pause', ({ id }) => ({ text: secret.word('pause', id) })),
    resume: officer('pause/fin', () => ({})),
    forward: officer('transmission', () => ({ authority: 'Le département', contact: '01' })),
    close: officer('fin', () => ({})),
    'reopen-inside': officer('reprise', ({ id }) => ({ text: secret.word('note', id) })),
    'take-back': officer('reponse/reprise', () => ({})),
    draft: async (draw: Draw) => {
      const on = one(draw)
      if (on === undefined) return
      const way = among(['draft', 'ask', 'alone'] as const, draw.who)
      const text = `Réponse ${secret.word('draft', on.id)}.`
      await post(run(on.number, 'reponse'), { text, way, ...(await seen(on)) }, 'officerB')
    },
    'agent-draft': agent('reponse', ({ id }) => ({
      text: `Réponse ${secret.word('draft', id)}.`,
      way: 'ask',
    })),
    'agent-note': agent('notes', ({ id }) => ({ text: secret.word('note', id) })),
    'hand-back': agent('renvoi', ({ id }) => ({ text: secret.word('note', id) })),
    'tell-by-sms': officer('dire/sms', ({ asker }) => ({ asker, text: 'Répondu : {lien}' })),
    'tell-by-phone': officer('dire/note', ({ asker }) => ({ asker, on: frenchDay() })),
    sign,
    merge,
    split,
    rejoin: officer('separation/fin', () => ({})),
    report: async (draw: Draw) => {
      const on = one(draw)
      if (on === undefined) return
      await post(`/signaler/question/${on.number}`, {
        rule: houseRules.rules[0]?.id ?? '',
        words: secret.word('report', on.id),
        email: secret.address('reporter', on.id),
      })
    },
  } satisfies Readonly<Record<string, (draw: Draw) => Promise<unknown>>>

  return {
    cases: cases as readonly Case[],
    /** Numbers of the promises made of their answers. */
    promises: promised.numbers,
    said: secret.said,
    acts,
    /** Every page where who asked one question reads it. */
    ownPage: (on: Case) => get(`/questions/suivi/${followSecretOf(on.asker)}`),
  }
}

export type Story = ReturnType<typeof canaryStory>
export type ActName = keyof Story['acts']
