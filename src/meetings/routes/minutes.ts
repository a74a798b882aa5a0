import type { Transaction } from 'kysely'
import { z } from 'zod'
import { type Approval, approvalOf, teamStepOf } from '../../approvals/index.ts'
import {
  actOf,
  type Answer,
  doneQuery,
  type FieldRefusal,
  type FormGiven,
  notFound,
  page,
  type Route,
  route,
  seeOther,
  typed,
} from '../../platform/web/index.ts'
import { bodies } from '../../bodies/index.ts'
import { likelyPersonal } from '../../questions/index.ts'
import { shownTown } from '../../town/index.ts'
import { draftMinutes } from '../rules/draft-minutes.ts'
import type { MeetingFile } from '../rules/file.ts'
import { mostMinutes, mostSaid } from '../rules/forms.ts'
import { goesOn, type MinutesRefusal, type Writing } from '../rules/minutes.ts'
import { hintsPrint, nameHints } from '../rules/name-hints.ts'
import { mergedTexts, saidByItem, type Texts, wholeMinutes } from '../rules/minutes-text.ts'
import { asKept } from '../rules/text-print.ts'
import { meetingPaths } from '../rules/paths.ts'
import { readAgenda } from '../store/carried.ts'
import { minutesOf } from '../store/minutes.ts'
import { draftTitles, draftWords } from '../views/draft-words.ts'
import { minutesVersionsPage } from '../views/minutes-versions-page.tsx'
import {
  aloneField,
  minutesWorkPage,
  readAgainField,
  readField,
  seenField,
  textField,
} from '../views/minutes-work-page.tsx'
import { minutesSubject, sendMinutesToSign, takeMinutesBack } from '../work/minutes-to-approve.ts'
import { tellMinutes } from '../work/tell-minutes.ts'
import { animatorsOf, workPlaceOf } from './place.ts'
import { type AskedOfMeeting, fileOf, meetingShape, runAt } from './run-one.ts'

const root = 'compte-rendu'

/** The last version by item; before the first, what the meeting itself says. */
const keptTexts = async (file: MeetingFile, asked: AskedOfMeeting): Promise<Texts> => {
  const [latest] = file.minutes
  const { zone } = await shownTown(asked).town()
  const texts =
    latest === undefined
      ? draftMinutes(file, draftWords(asked.speech.overrides, zone))
      : saidByItem(latest.text, file.items)
  return Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, asKept(text)]))
}

interface Shown {
  readonly faults?: readonly FieldRefusal[]
  readonly isDone?: boolean
  /** It has just saved itself. */
  readonly isSaved?: boolean
  /** What was typed, when it was not kept. */
  readonly texts?: Texts
  /** Of items that somebody else wrote meanwhile: what they wrote. */
  readonly theirs?: Texts
  /** The same whole, when those who sign have them meanwhile. */
  readonly tooLate?: string
}

async function shown(asked: AskedOfMeeting, about: Shown): Promise<Answer> {
  const { db, speech } = asked
  const file = await fileOf(asked)
  const { faults = [], isDone = false, isSaved = false, theirs = {}, tooLate = null } = about
  const kept = await keptTexts(file, asked)
  const approval = await approvalOf(db, minutesSubject(file))
  const model = {
    ...(await workPlaceOf(asked)),
    ...{ file, faults, isDone, isSaved, kept, theirs, tooLate },
    ...{ approval, team: await teamAsked(asked, file, approval) },
    hints: await hintsIn(asked, file),
    agenda: await readAgenda(db, file),
    texts: about.texts ?? kept,
  }
  return page(minutesWorkPage(model, speech), faults.length === 0 ? 200 : 422)
}

const show = route({ get: runAt(root), ...meetingShape, query: doneQuery }, (asked) =>
  shown(asked, { isDone: asked.query.fait !== undefined }),
)

const version = z.coerce.number().int().min(1).optional().catch(undefined)

/** Two versions side by side: the last two, unless others are asked for. */
const versions = route(
  {
    get: runAt(`${root}/versions`),
    ...meetingShape,
    query: z.object({ avant: version, apres: version }),
  },
  async (asked) => {
    const { query, speech } = asked
    const file = await fileOf(asked)
    const one = (wanted: number | undefined, usual: number) =>
      file.minutes.find((kept) => kept.version === wanted) ?? file.minutes.at(usual) ?? null
    const model = {
      ...(await workPlaceOf(asked)),
      ...{ file, faults: [], isDone: false },
      before: one(query.avant, 1),
      after: one(query.apres, 0),
    }
    return page(minutesVersionsPage(model, speech))
  },
)

const back = ({ params }: AskedOfMeeting): Answer =>
  seeOther(`${meetingPaths.run(params.number, root)}?fait=oui`)

const answered = (
  asked: AskedOfMeeting,
  refused: MinutesRefusal | null,
): Answer | Promise<Answer> =>
  refused === null ? back(asked) : shown(asked, { faults: [{ field: '', code: refused }] })

/** What is too long, item by item, then whole. */
function tooLong(texts: Texts, whole: string): readonly FieldRefusal[] {
  const faults = Object.entries(texts).flatMap(([id, text]) =>
    text.length > mostSaid ? [{ field: textField(id), code: 'too-long', most: mostSaid }] : [],
  )
  if (faults.length > 0 || whole.length <= mostMinutes) return faults
  return [{ field: '', code: 'too-long-whole', most: mostMinutes }]
}

/** By item that the page had a field for, what its form says. */
const byItem = <Said>({ items }: MeetingFile, given: FormGiven, said: (id: string) => Said) =>
  Object.fromEntries(
    items.flatMap(({ id }) => (textField(id) in given ? [[id, said(id)] as const] : [])),
  )

/**
 * Keeps what was typed over what was read. What another officer wrote meanwhile on other items is kept
 * too; on the same item, both texts are shown and nothing is lost.
 */
async function save(asked: AskedOfMeeting): Promise<Answer> {
  const { db, form, speech, now } = asked
  const isAlone = typed(form.given, aloneField) !== ''
  const how: Writing = isAlone ? 'as-you-write' : 'kept'
  const saved = () => (isAlone ? shown(asked, { isSaved: true }) : back(asked))
  const file = await fileOf(asked)
  const latest = file.minutes[0] ?? null
  const theirs = await keptTexts(file, asked)
  const merged = mergedTexts(
    byItem(file, form.given, (id) => typed(form.given, readField(id)).split(' ')),
    theirs,
    byItem(file, form.given, (id) => asKept(typed(form.given, textField(id)))),
  )
  const { both } = merged
  const texts = { ...theirs, ...merged.texts }
  const titleOf = draftTitles(await readAgenda(db, file), speech.overrides)
  const whole = wholeMinutes(file.items, texts, titleOf)
  const notKept = (code: MinutesRefusal) =>
    shown(asked, { faults: [{ field: '', code }], texts, tooLate: whole })
  if (file.askedVersion !== null) return notKept('in-circuit')
  const faults = [
    ...both.map((id) => ({ field: textField(id), code: 'both' })),
    ...tooLong(texts, whole),
  ]
  if (faults.length > 0) {
    const others = Object.fromEntries(both.map((id) => [id, theirs[id] ?? '']))
    return shown(asked, { faults, texts, theirs: others })
  }
  const act = actOf(asked)
  const isToBeClosed = !isAlone && goesOn(latest, act.by, now)
  if (whole === latest?.text && !isToBeClosed) return saved()
  const refused = await minutesOf(db, file.id, act).write(whole, latest?.revision ?? 0, how)
  // Somebody was quicker by a moment: what she wrote is read too.
  if (refused === 'moved-on') return save(asked)
  return refused === null ? saved() : notKept(refused)
}

const write = route({ post: runAt(root), ...meetingShape }, save)

/** Words that stood before come back as a version of their own: those that stand now stay too. */
const takeUp = route({ post: runAt(`${root}/versions`), ...meetingShape }, async (asked) => {
  const { db, form } = asked
  const file = await fileOf(asked)
  const former = file.minutes.find((one) => one.version === versionIn(asked)) ?? notFound()
  const seen = Number(typed(form.given, seenField)) || 0
  const minutes = minutesOf(db, file.id, actOf(asked))
  return answered(asked, await minutes.write(former.text, seen, 'taken-up'))
})

/** The version she has read, and no other that somebody wrote meanwhile. */
const versionIn = ({ form }: AskedOfMeeting): number => Number(typed(form.given, 'version')) || 0

/** Who of the animation team can agree from her own account today; `null`: it is not its turn. */
async function teamAsked(
  asked: AskedOfMeeting,
  file: MeetingFile,
  approval: Approval | null,
): Promise<readonly string[] | null> {
  const isItsTurn = approval !== null && teamStepOf(approval) !== null
  if (file.body === null || file.askedVersion === null || !isItsTurn) return null
  return (await animatorsOf(asked, file)).map(({ name }) => name)
}

/** What the latest version may tell of somebody, while it can be changed. */
async function hintsIn({ db }: AskedOfMeeting, file: MeetingFile): Promise<readonly string[]> {
  const [latest] = file.minutes
  if (latest === undefined || latest.isGranted || file.askedVersion !== null) return []
  const whole = file.body === null ? null : await bodies(db).one(file.body)
  const unshown = (whole?.terms ?? []).flatMap(({ name, isNameShown }) =>
    name === null || isNameShown ? [] : [name],
  )
  return nameHints(latest.text, likelyPersonal(latest.text), unshown)
}

/** Nobody is named without having agreed: what looks like a name is read once more first. */
const ask = route({ post: runAt(`${root}/signature`), ...meetingShape }, async (asked) => {
  const file = await fileOf(asked)
  const hints = await hintsIn(asked, file)
  const isRead = typed(asked.form.given, readAgainField) === hintsPrint(hints)
  if (hints.length > 0 && !isRead)
    return shown(asked, { faults: [{ field: readAgainField, code: 'read-again' }] })
  const seen = Number(typed(asked.form.given, seenField)) || 0
  return answered(asked, await sendMinutesToSign(asked.db, file, seen, actOf(asked)))
})

const takeBack = route({ post: runAt(`${root}/reprise`), ...meetingShape }, async (asked) => {
  const file = await fileOf(asked)
  return answered(asked, await takeMinutesBack(asked.db, file, actOf(asked)))
})

const publish = route({ post: runAt(`${root}/publication`), ...meetingShape }, async (asked) => {
  const { db, origin, now } = asked
  const file = await fileOf(asked)
  const tellAll = (tx: Transaction<object>) => tellMinutes(tx, file, { origin, now })
  const minutes = minutesOf(db, file.id, actOf(asked))
  return answered(asked, await minutes.publish(versionIn(asked), tellAll))
})

/** What officers write of a meeting, send to those who sign, and publish. */
export const minutesRoutes: readonly Route[] = [
  show,
  versions,
  write,
  takeUp,
  ask,
  takeBack,
  publish,
]
