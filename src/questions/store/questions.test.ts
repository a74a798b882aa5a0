import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { approvalOf, beginApproval } from '../../approvals/index.ts'
import { asked as anApproval } from '../../approvals/testing.ts'
import { historyOf } from '../../journal/index.ts'
import { withRollback } from '../../platform/database/testing.ts'
import { day } from '../../platform/kernel/day.ts'
import { anAsker, anIncoming, asks, showsPublicly } from '../testing.ts'
import { answerSubject } from '../rules/answer-subject.ts'
import { served } from '../rules/served.ts'
import { actsOn, type Qualification } from './acts.ts'
import { ask } from './asking.ts'
import { askersOf, reachedByMail } from './askers.ts'
import { followed, following, secretBehind } from './follow.ts'
import { insideOf } from './inside.ts'
import { publicTexts } from './moderated.ts'
import { publicQuestions } from './public-questions.ts'
import { tidyQuestions } from './retention.ts'
import { isReceiptProof, receiptProofOf } from './secrets.ts'
import { work } from './work.ts'

const now = new Date('2026-05-04T10:00:00Z')
const act = { by: 'officer', now }
const everything = { mots: '', theme: '', quartier: '', etat: '', page: 1 } as const
const nobodyTold = () => Promise.resolve()

const written = (more: Partial<Qualification> = {}): Qualification => ({
  title: 'Où trier ses déchets rue de l’Aqueduc ?',
  publicText: 'Une personne ne trouve plus de bacs.',
  theme: 'proprete',
  neighbourhood: 'aqueduc',
  shownPlace: null,
  authority: null,
  authorityContact: null,
  isSensitive: false,
  isComplex: false,
  kind: 'factual',
  isShown: true,
  answerDueOn: day('2026-06-08'),
  ...more,
})

describe('A question', () => {
  test('is read by a department without who asked, in its words and in its place', () =>
    withRollback(async (db) => {
      const said = 'Appelez Mme Fontaine au 06 00 00 00 01.'
      const { question } = await asks(db, {
        subject: said,
        verbatim: said,
        place: `12 rue de la Source. ${said}`,
      })
      const { title, text, place } = served(question)
      for (const read of [title, text, place]) expect(read).not.toMatch(/Fontaine|06 00/)
      expect(place).toContain('12 rue de la Source')
    }))

  test('has a receipt that opens with its own proof, not with what its public page says', () => {
    const [one, other] = [randomUUID(), randomUUID()]
    expect(isReceiptProof(one, receiptProofOf(one))).toBe(true)
    for (const proof of [receiptProofOf(other), one, '', `${receiptProofOf(one)}x`])
      expect(isReceiptProof(one, proof)).toBe(false)
  })

  test('sent twice by the same form is one question', () =>
    withRollback(async (db) => {
      const incoming = anIncoming()
      expect(await ask(db, incoming, act, nobodyTold)).not.toBeNull()
      expect(await ask(db, incoming, act, nobodyTold)).toBeNull()
    }))

  test('is read by nobody until an officer shows it, and never in the words of its asker', () =>
    withRollback(async (db) => {
      const { question } = await asks(db, { verbatim: 'Je suis Mme Motsecret.', place: 'Au 7' })
      const store = publicQuestions(db)
      expect(await store.find(question.number)).toBeNull()
      await actsOn(db, question, 'officer', act).qualify(written())
      const shown = await store.find(question.number)
      expect(shown?.title).toBe('Où trier ses déchets rue de l’Aqueduc ?')
      expect(JSON.stringify(shown)).not.toMatch(/Motsecret|Au 7/)
      await actsOn(db, question, 'officer', act).qualify(written({ isShown: false }))
      expect(await store.find(question.number)).toBeNull()
      // What was reported of it can still be decided.
      expect(await publicTexts(db, [String(question.number)])).toMatchObject([
        { title: null, text: null, isPublic: false },
      ])
      // What an address may hold, and no number is.
      expect(await publicTexts(db, ['\0', `0${question.number}`, '1e3', '99999999999'])).toEqual([])
    }))

  test('is found by words of its public version and of its answer, not by those of its asker', () =>
    withRollback(async (db) => {
      const { question } = await asks(db, { verbatim: 'Motsecret' })
      await actsOn(db, question, 'officer', act).qualify(written())
      await actsOn(db, question, 'officer', act).answer('Un composteur arrive.', nobodyTold)
      const found = async (mots: string) =>
        (await publicQuestions(db).search({ ...everything, mots }, 20)).numbers.length
      expect([await found('dechet'), await found('COMPOSTEURS'), await found('Motsecret')]).toEqual(
        [1, 1, 0],
      )
    }))

  test('is counted in its neighbourhood once it is shown, whichever one is asked for', () =>
    withRollback(async (db) => {
      const { question } = await asks(db)
      await asks(db)
      const counted = async () =>
        (await publicQuestions(db).counts({ ...everything, quartier: 'centre' })).asked
      await showsPublicly(db, question, { title: 'Des bacs ?', publicText: 'Où sont-ils ?' })
      expect(await counted()).toEqual([])
      await sql`update question set neighbourhood = 'coteau'`.execute(db)
      expect(await counted()).toEqual([{ neighbourhood: 'coteau', questions: 1, waiting: 1 }])
      await actsOn(db, question, 'officer', act).answer('Place du marché.', nobodyTold)
      expect(await counted()).toEqual([{ neighbourhood: 'coteau', questions: 1, waiting: 0 }])
      const inStates = async (quartier: string) =>
        (await publicQuestions(db).counts({ ...everything, quartier })).counts
      const none = { waiting: 0, answered: 0, forwarded: 0 }
      expect([await inStates(''), await inStates('coteau'), await inStates('centre')]).toEqual([
        { ...none, answered: 1 },
        { ...none, answered: 1 },
        none,
      ])
    }))

  test('is found by words on the page, and counted, as it is without them', () =>
    withRollback(async (db) => {
      const store = publicQuestions(db)
      for (const place of [0, 1, 2, 3, 4]) {
        const { question } = await asks(db)
        await showsPublicly(db, question, { title: `Un bac ${place} ?`, publicText: 'Où est-il ?' })
        await sql`
          update question set neighbourhood = ${['coteau', 'centre', null][place % 3]},
            theme = ${`t${place % 2}`}, received_at = received_at - ${place} * interval '1 hour'
          where id = ${question.id}`.execute(db)
        if (place > 2) await actsOn(db, question, 'officer', act).answer('Ici.', nobodyTold)
      }
      for (const etat of ['', 'waiting', 'answered', 'forwarded'] as const)
        for (const quartier of ['', 'coteau'])
          for (const theme of ['', 't1'])
            for (const page of [1, 2]) {
              const asked = { mots: 'bacs', etat, quartier, theme, page }
              const listed = await store.page(asked, 2)
              const numbers = listed.map(({ number }) => number)
              expect(await store.search(asked, 2), JSON.stringify(asked)).toEqual({
                numbers,
                ...(await store.counts(asked)),
              })
              const read = await store.listed(numbers)
              expect(new Set(read)).toEqual(new Set(listed))
            }
    }))

  test('that somebody answered meanwhile is not assigned by who had read it before', () =>
    withRollback(async (db) => {
      const { question } = await asks(db)
      const acts = actsOn(db, question, 'officer', act)
      expect(await acts.answer('Oui.', nobodyTold)).toBeNull()
      expect(await acts.answer('Non.', nobodyTold)).toBe('not-now')
      const history = await historyOf(db, { kind: 'question', id: question.id })
      expect(history.map(({ type }) => type)).toEqual(['question-asked', 'answer-published'])
      expect(JSON.stringify(history)).not.toMatch(/Oui|Aqueduc/)
    }))

  test('is counted as late the day after its day', () =>
    withRollback(async (db) => {
      await asks(db)
      const asked = { ...everything, service: '', suivi: '', followers: null } as const
      const late = async (today: string) =>
        (await work(db).states(asked, day(today))).reduce((sum, one) => sum + one.late, 0)
      expect([await late('2026-06-08'), await late('2026-06-09')]).toEqual([0, 1])
    }))
})

describe('Who asked', () => {
  test('without an address comes back with her number and her code, and with no other', () =>
    withRollback(async (db) => {
      const { asked } = await asks(db)
      const other = await asks(db)
      const code = asked.code ?? ''
      expect(await secretBehind(db, asked.number, code.toLowerCase())).toBe(asked.secret)
      expect(await secretBehind(db, other.asked.number, code)).toBeNull()
    }))

  test('is written to once her address is confirmed, not before', () =>
    withRollback(async (db) => {
      const mail = { kind: 'email', value: 'lea@exemple.fr' } as const
      const { question, asked } = await asks(db, { asker: anAsker(mail) })
      expect(asked.code).toBeNull()
      const reached = async () => reachedByMail(await askersOf(db, question.id)).length
      expect(await reached()).toBe(0)
      const known = await followed(db, asked.secret ?? '')
      if (known === null) throw new Error('Her link opens nothing.')
      await following(db, known, act).confirm()
      expect(await reached()).toBe(1)
    }))

  test('who gives up leaves no word, and a question nobody showed is withdrawn', () =>
    withRollback(async (db) => {
      const { question, asked } = await asks(db)
      const known = await followed(db, asked.secret ?? '')
      if (known === null) throw new Error('Her link opens nothing.')
      await following(db, known, act).addWord('Le mercredi aussi.')
      await following(db, known, act).giveUp()
      expect(await followed(db, asked.secret ?? '')).toBeNull()
      expect(await work(db).find(question.number)).toMatchObject({
        state: 'withdrawn',
        verbatim: null,
        subject: null,
      })
    }))

  test('who gives up while her unshown answer is being signed leaves nothing to sign', () =>
    withRollback(async (db) => {
      const { question, asked } = await asks(db)
      const known = await followed(db, asked.secret ?? '')
      if (known === null) throw new Error('Her link opens nothing.')
      const acts = actsOn(db, question, 'officer', act)
      await acts.qualify(written({ isShown: false }))
      await acts.draft('Au coin de la rue.')
      const answer = { subject: answerSubject(question.id), text: 'Au coin de la rue.' }
      const silent = { by: null, now }
      await acts.askApproval(
        async (tx) => void (await beginApproval(tx, anApproval(answer), silent)),
      )
      await following(db, known, act).giveUp()
      expect((await approvalOf(db, answer.subject))?.state).toBe('withdrawn')
      expect((await work(db).find(question.number))?.state).toBe('withdrawn')
    }))

  test('who gives up withdraws nothing that another, of a merged question, waits for', () =>
    withRollback(async (db) => {
      const first = await asks(db)
      const second = await asks(db)
      await actsOn(db, second.question, 'officer', act).merge(first.question)
      const known = await followed(db, first.asked.secret ?? '')
      if (known === null) throw new Error('Her link opens nothing.')
      await following(db, known, act).giveUp()
      expect(await work(db).find(first.question.number)).toMatchObject({
        state: 'received',
        verbatim: null,
      })
    }))

  test('is forgotten a year after the end; what was published stays', () =>
    withRollback(async (db) => {
      const { question, asked } = await asks(db)
      await actsOn(db, question, 'officer', act).qualify(written())
      await actsOn(db, question, 'officer', act).answer('Au coin de la rue.', nobodyTold)
      await tidyQuestions(db as never, new Date('2026-06-20T01:00:00Z'), 12)
      expect(await work(db).find(question.number)).toMatchObject({ state: 'closed' })
      expect(await followed(db, asked.secret ?? '')).not.toBeNull()
      await tidyQuestions(db as never, new Date('2027-06-21T01:00:00Z'), 12)
      expect(await followed(db, asked.secret ?? '')).toBeNull()
      const shown = await publicQuestions(db).find(question.number)
      expect(shown?.answers[0]?.text).toBe('Au coin de la rue.')
      expect((await work(db).find(question.number))?.verbatim).toBeNull()
    }))

  test('is not forgotten before the one it was merged into: who asked waits for that answer', () =>
    withRollback(async (db) => {
      const [one, other] = [await asks(db), await asks(db)]
      await actsOn(db, other.question, 'officer', act).merge(one.question)
      const tidied = (on: string) => tidyQuestions(db as never, new Date(`${on}T01:00:00Z`), 12)
      await tidied('2027-06-21')
      expect(await followed(db, other.asked.secret ?? '')).not.toBeNull()
      const later = { by: 'officer', now: new Date('2027-07-01T10:00:00Z') }
      await actsOn(db, one.question, 'officer', later).answer('Au coin de la rue.', nobodyTold)
      await tidied('2027-08-05')
      expect(await followed(db, other.asked.secret ?? '')).not.toBeNull()
      await tidied('2028-08-06')
      for (const { asked } of [one, other])
        expect(await followed(db, asked.secret ?? '')).toBeNull()
    }))
})

describe('Between agents', () => {
  test('a department keeps each version of its answer, and publishes none', () =>
    withRollback(async (db) => {
      const { question } = await asks(db)
      const entrusted = { department: 'voirie', theme: null, owner: null, deputy: null }
      await sql`
        insert into department (id, name, position) values ('voirie', 'Voirie', 0)`.execute(db)
      const officer = actsOn(db, question, 'officer', act)
      await officer.assign({ ...entrusted, dueOn: day('2026-05-18') })
      const agent = actsOn(db, question, 'department', act)
      expect(await agent.draft('Bientôt.')).toBeNull()
      expect(await agent.draft('En juin.')).toBeNull()
      expect(await agent.answer('En juin.', nobodyTold)).toBe('not-now')
      expect(await insideOf(db, question.id)).toMatchObject({ draft: 'En juin.', drafts: 2 })
      expect(await agent.handBack('C’est au département.')).toBeNull()
      expect(await work(db).find(question.number)).toMatchObject({
        state: 'qualified',
        department: null,
      })
    }))

  test('an answer is published once it is signed, and taken up again once sent back', () =>
    withRollback(async (db) => {
      const { question } = await asks(db)
      const officer = actsOn(db, question, 'officer', act)
      const signers = actsOn(db, question, 'signers', act)
      await officer.draft('Oui.')
      await officer.askApproval(() => Promise.resolve())
      expect(await officer.answer('Oui.', nobodyTold)).toBe('not-now')
      expect(await signers.return('Dites quand.')).toBeNull()
      expect(await insideOf(db, question.id)).toMatchObject({ notes: [{ text: 'Dites quand.' }] })
      await officer.draft('Oui, en juin.')
      await officer.askApproval(() => Promise.resolve())
      expect(await signers.answer('Oui, en juin.', nobodyTold)).toBeNull()
      expect(await work(db).find(question.number)).toMatchObject({ state: 'answered' })
    }))

  test('a pause puts the promised day off, and the question comes back to where it was', () =>
    withRollback(async (db) => {
      const { question } = await asks(db)
      const officer = actsOn(db, question, 'officer', act)
      await officer.draft('Nous attendons.')
      await officer.pause('Le plan du bailleur.', day('2026-05-04'))
      expect(await officer.draft('Non.')).toBe('not-now')
      await officer.resume(day('2026-05-06'), () => day('2026-06-10'))
      expect(await work(db).find(question.number)).toMatchObject({
        state: 'drafted',
        answerDueOn: '2026-06-10',
      })
    }))

  test('askers of a merged question wait for the answer of the other one', () =>
    withRollback(async (db) => {
      const [first, second, third] = [await asks(db), await asks(db), await asks(db)]
      await actsOn(db, first.question, 'officer', act).merge(second.question)
      await actsOn(db, second.question, 'officer', act).merge(third.question)
      expect(await askersOf(db, third.question.id)).toHaveLength(3)
      await actsOn(db, third.question, 'officer', act).answer('Oui.', nobodyTold)
      const known = await followed(db, first.asked.secret ?? '')
      expect(known?.answers[0]?.text).toBe('Oui.')
    }))
})
