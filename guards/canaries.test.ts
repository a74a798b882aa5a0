import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serveTown } from '../journeys/served-town.ts'
import { realClock } from '../src/platform/clock/index.ts'
import { canaryReaders, leaksElsewhere, lostCases } from './canary-readers.ts'
import { type ActName, canaryStory, type Story } from './canary-story.ts'
import { type CanaryTown, canaryTown } from './canary-town.ts'

let town: CanaryTown
let story: Story
let leaks: () => Promise<readonly string[]>
beforeAll(async () => {
  town = await canaryTown(await serveTown(realClock))
  story = canaryStory(town)
  leaks = canaryReaders(town, story)
}, 120_000)
afterAll(() => town?.close())

/** Every act once, in an order in which each finds what it needs. */
const prologue: readonly (readonly [ActName, number, number, boolean])[] = [
  ['ask', 0, 0, false],
  ['ask', 0, 1, false],
  ['ask', 0, 2, true],
  ['enter', 0, 0, true],
  ['mail', 0, 0, false],
  ['mail', 0, 0, true],
  ['let-mail-in', 0, 0, true],
  ['confirm', 0, 0, false],
  ['add-word', 0, 0, false],
  ['qualify', 0, 0, false],
  ['report', 0, 0, false],
  ['assign', 0, 0, false],
  ['note', 0, 0, false],
  ['merge', 1, 0, false],
  ['split', 2, 0, false],
  ['pause', 0, 0, false],
  ['resume', 0, 0, false],
  ['agent-note', 0, 1, false],
  ['agent-draft', 0, 1, false],
  ['sign', 0, 0, true],
  ['draft', 0, 1, false],
  ['sign', 0, 1, false],
  ['sign', 0, 0, false],
  ['promise', 0, 0, false],
  ['move-promise', 0, 0, true],
  ['propose', 0, 0, false],
  ['decide', 0, 0, false],
  ['keep-promise', 0, 0, false],
  ['withdraw-proof', 0, 0, false],
]

const acts = (): readonly ActName[] => Object.keys(story.acts) as ActName[]

/** Columns that people write in and that the public never reads as they are: the story fills each. */
const written = [
  'approval.asked_text',
  'approval.text',
  'approval_act.comment',
  'approval_act.text',
  'commitment_proof.words',
  'commitment_proposal.photo_words',
  'commitment_proposal.reason',
  'commitment_proposal.told',
  'incoming_attachment.name',
  'incoming_mail.quoted',
  'incoming_mail.sender',
  'incoming_mail.sender_name',
  'incoming_mail.subject',
  'incoming_mail.written',
  'moderation_report.email',
  'moderation_report.words',
  'question.all_words',
  'question.place',
  'question.subject',
  'question.verbatim',
  'question_answer.text',
  'question_asker.email',
  'question_asker.name',
  'question_asker.phone',
  'question_draft.text',
  'question_note.text',
  'question_pause.reason',
  'question_word.text',
]

/**
 * Written for the public, for agents about what they show it, or by moderators: `hidden-words.test.ts`
 * looks for those that are hidden.
 */
const told = [
  'approval.title',
  'comment.text',
  'commitment.said',
  'commitment.text',
  'commitment.words',
  'commitment_change.reason',
  'commitment_proof.url',
  'moderation_appeal.reason',
  'moderation_appeal.words',
  'moderation_case.note',
  'moderation_case.rule_law',
  'moderation_case.rule_text',
  'moderation_case.rule_title',
  'question.authority',
  'question.authority_contact',
  'question.public_text',
  'question.public_words',
  'question.shown_place',
  'question.title',
  'question_hint.authority',
  'question_hint.contact',
  'question_hint.says',
  'question_hint.words',
  'question_library.legal_basis',
  'question_library.text',
  'question_library.title',
  'question_photo.words',
  'question_slip_batch.purpose',
  'question_theme.hint',
]

/** Columns of text of the modules that carry questions, without those that hold a code. */
async function columnsOfText(): Promise<readonly string[]> {
  const found = await sql<{ name: string }>`
    select table_name || '.' || column_name as name from information_schema.columns
    where table_schema = 'public' and data_type = 'text'
      and table_name ~ '^(question|approval|comment|commitment|moderation|incoming)'
    order by 1`.execute(town.db)
  return found.rows.map(({ name }) => name).filter((name) => !codes.test(name))
}
const codes =
  /[._](id|kind|state|language|department|neighbourhood|theme|role|circuit|act|door|type|why|why_not|rule|cause|outcome|came_from|correspondent|mailbox|way|file)$/

describe('The private words of questions and promises', () => {
  test('are read by those they are for alone, after every act of their life', async () => {
    for (const [act, which, who, isOther] of prologue) {
      await story.acts[act]({ which, who, isOther })
      expect([act, await leaks()]).toEqual([act, []])
      expect([act, await lostCases(town, story)]).toEqual([act, []])
    }
  }, 120_000)

  test('stood in each column that people write in', async () => {
    const silent: string[] = []
    for (const column of written) {
      const [table = '', name = ''] = column.split('.')
      const found = await sql<{ text: string | null }>`
        select string_agg(${sql.ref(name)}::text, ' ') as text from ${sql.table(table)}`.execute(
        town.db,
      )
      const text = found.rows[0]?.text ?? ''
      if (!story.said.some(({ word }) => text.includes(word))) silent.push(column)
    }
    expect(silent).toEqual([])
  })

  test('have a place here for each column of text: a new one is written in, or told', async () => {
    expect(await columnsOfText()).toEqual([...written, ...told].toSorted())
  })

  test('would be found, if one got out', async () => {
    const { db } = town
    const [on] = story.cases
    const note = story.said.find(({ kind }) => kind === 'note')?.word ?? ''
    await sql`update question set public_text = public_text || ${note} where id = ${on?.id}::uuid`.execute(
      db,
    )
    expect(await leaks()).toContain(`/questions/${on?.number} holds a note: ${note}`)
    await sql`
      update question set public_text = replace(public_text, ${note}, '') where id = ${on?.id}::uuid`.execute(
      db,
    )
    expect(await leaks()).toEqual([])
  })

  test('stay so, and neither question nor promise is lost, whatever is done in whatever order', async () => {
    const step = fc.record({
      act: fc.constantFrom(...acts()),
      which: fc.nat({ max: 9 }),
      who: fc.nat({ max: 5 }),
      isOther: fc.boolean(),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 12 }), async (steps) => {
        for (const { act, ...draw } of steps) {
          await story.acts[act](draw)
          expect([act, await leaks()]).toEqual([act, []])
          expect([act, await lostCases(town, story)]).toEqual([act, []])
        }
      }),
      { numRuns: Number(process.env['PARVIS_STORIES'] ?? 4), seed: 20261128, endOnFailure: true },
    )
  }, 240_000)

  test('are on no other address that anybody may read', async () => {
    expect(town.openAddresses.length).toBeGreaterThan(30)
    expect(await leaksElsewhere(town, story)).toEqual([])
  }, 60_000)
})
