import type { Transaction } from 'kysely'
import { z } from 'zod'
import { approvalOf } from '../../approvals/index.ts'
import {
  actOf,
  type Answer,
  doneQuery,
  type FieldRefusal,
  page,
  type Route,
  route,
  seeOther,
  typed,
} from '../../platform/web/index.ts'
import { bodies } from '../../bodies/index.ts'
import { likelyPersonal } from '../../questions/index.ts'
import { draftMinutes } from '../rules/draft-minutes.ts'
import type { MeetingFile } from '../rules/file.ts'
import { mostMinutes, mostSaid } from '../rules/forms.ts'
import type { MinutesRefusal } from '../rules/minutes.ts'
import { nameHints } from '../rules/name-hints.ts'
import { mergedTexts, saidByItem, type Texts, wholeMinutes } from '../rules/minutes-text.ts'
import { meetingPaths } from '../rules/paths.ts'
import { readAgenda } from '../store/carried.ts'
import { minutesOf } from '../store/minutes.ts'
import { draftTitles, draftWords } from '../views/draft-words.ts'
import { minutesVersionsPage } from '../views/minutes-versions-page.tsx'
import {
  minutesWorkPage,
  readAgainField,
  seenField,
  textField,
} from '../views/minutes-work-page.tsx'
import { minutesSubject, sendMinutesToSign, takeMinutesBack } from '../work/minutes-to-approve.ts'
import { tellMinutes } from '../work/tell-minutes.ts'
import { workPlaceOf } from './place.ts'
import { type AskedOfMeeting, fileOf, meetingShape, runAt } from './run-one.ts'

const root = 'compte-rendu'

/** One version by item; before the first, what the meeting itself says. */
const textsAt = (file: MeetingFile, version: number, { speech }: AskedOfMeeting): Texts => {
  const kept = file.minutes.find((one) => one.version === version)
  return kept === undefined
    ? draftMinutes(file, draftWords(speech.overrides))
    : saidByItem(kept.text, file.items)
}

const latestOf = (file: MeetingFile): number => file.minutes[0]?.version ?? 0

interface Shown {
  readonly faults?: readonly FieldRefusal[]
  readonly isDone?: boolean
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
  const { faults = [], isDone = false, theirs = {}, tooLate = null } = about
  const model = {
    ...(await workPlaceOf(asked)),
    ...{ file, faults, isDone, theirs, tooLate },
    approval: await approvalOf(db, minutesSubject(file)),
    hints: await hintsIn(asked, file),
    agenda: await readAgenda(db, file),
    texts: about.texts ?? textsAt(file, latestOf(file), asked),
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

/**
 * Keeps what was typed over what was read. What another officer wrote meanwhile on other items is kept
 * too; on the same item, both texts are shown and nothing is lost.
 */
async function save(asked: AskedOfMeeting): Promise<Answer> {
  const { db, form, speech } = asked
  const file = await fileOf(asked)
  const latest = latestOf(file)
  const seen = Number(typed(form.given, seenField))
  const yours = Object.fromEntries(
    file.items.map(({ id }) => [
      id,
      typed(form.given, textField(id)).replaceAll('\r\n', '\n').trim(),
    ]),
  )
  const theirs = textsAt(file, latest, asked)
  const { texts, both } =
    seen === latest
      ? { texts: yours, both: [] }
      : mergedTexts(textsAt(file, seen, asked), theirs, yours)
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
  if (whole === file.minutes[0]?.text) return back(asked)
  const refused = await minutesOf(db, file.id, actOf(asked)).write(whole, latest)
  // Somebody was quicker by a moment: what she wrote is read too.
  if (refused === 'moved-on') return save(asked)
  return refused === null ? back(asked) : notKept(refused)
}

const write = route({ post: runAt(root), ...meetingShape }, save)

/** The version she has read, and no other that somebody wrote meanwhile. */
const versionIn = ({ form }: AskedOfMeeting): number => Number(typed(form.given, 'version')) || 0

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
  const isRead = typed(asked.form.given, readAgainField) !== ''
  if (!isRead && (await hintsIn(asked, file)).length > 0)
    return shown(asked, { faults: [{ field: readAgainField, code: 'read-again' }] })
  return answered(asked, await sendMinutesToSign(asked.db, file, versionIn(asked), actOf(asked)))
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
export const minutesRoutes: readonly Route[] = [show, versions, write, ask, takeBack, publish]
