import { bodies, rulesOn } from '../../bodies/index.ts'
import { paperPlace, pdfAnswer } from '../../documents/index.ts'
import { dayIn } from '../../platform/kernel/day.ts'
import {
  actOf,
  type Answer,
  doneQuery,
  notFound,
  page,
  type Route,
  route,
  seeOther,
  typed,
} from '../../platform/web/index.ts'
import { signInSheet } from '../papers/sign-in-sheet.ts'
import type { MeetingFile } from '../rules/file.ts'
import { wasHeld } from '../rules/meeting.ts'
import { meetingPaths } from '../rules/paths.ts'
import {
  expectedOn,
  notedOtherwise,
  presenceStamp,
  type PresenceStates,
  presenceStates,
} from '../rules/presence.ts'
import { type Quorum, quorumOn } from '../rules/quorum.ts'
import { attendanceOf, presenceAt } from '../store/presence.ts'
import { presenceField, presencePage, seenField } from '../views/presence-page.tsx'
import { inFrench, placeOf, workPlaceOf } from './place.ts'
import { type AskedOfMeeting, fileOf, meetingShape, runAt } from './run-one.ts'

const root = 'presence'

/** Who sat in its body on the day of the meeting, by its rules then; nobody for a meeting of the town. */
async function seatedAt({ db }: AskedOfMeeting, { body, startsAt }: MeetingFile, zone: string) {
  const whole = body === null ? null : await bodies(db).one(body)
  const on = dayIn(zone, new Date(startsAt))
  const rules = whole === null ? null : (rulesOn(whole.versions, on)?.rules ?? null)
  return {
    members: whole === null ? [] : expectedOn(whole.terms, on),
    hasQuorum: rules !== null && rules.quorumPercent !== null,
    quorumOf: (states: PresenceStates): Quorum | null =>
      whole === null || rules === null || states.size === 0
        ? null
        : quorumOn(rules, whole.terms, on, states),
  }
}

/** What two officers noted at once: hers stay in the form, theirs are told beside. */
interface Both {
  readonly hers: PresenceStates
  readonly theirs: PresenceStates
}

async function shown(
  asked: AskedOfMeeting,
  { isDone = false, both = null }: { isDone?: boolean; both?: Both | null },
): Promise<Answer> {
  const { db, speech } = asked
  const file = await fileOf(asked)
  const place = await workPlaceOf(asked)
  const known = file.body === null ? [] : await attendanceOf(db, file.body, file.startsAt)
  const { members, hasQuorum } = await seatedAt(asked, file, place.zone)
  const kept = both?.theirs ?? (await presenceAt(db, file.id).find())
  const others = both === null ? [] : notedOtherwise(members, both.hers, both.theirs)
  const model = {
    ...place,
    ...{ file, isDone, members, hasQuorum },
    faults: others.map((id) => ({
      field: presenceField(id),
      code: `noted-${kept.get(id) ?? 'unknown'}`,
    })),
    states: both?.hers ?? kept,
    stamp: presenceStamp(kept),
    attendance: new Map(known.map((one) => [one.member, one])),
  }
  return page(presencePage(model, speech), both === null ? 200 : 409)
}

const show = route({ get: runAt(root), ...meetingShape, query: doneQuery }, (asked) =>
  shown(asked, { isDone: asked.query.fait !== undefined }),
)

const note = route({ post: runAt(root), ...meetingShape }, async (asked) => {
  const { db, form, params } = asked
  const file = await fileOf(asked)
  if (!wasHeld(file)) return notFound()
  const { zone } = await placeOf(asked)
  const { members, quorumOf } = await seatedAt(asked, file, zone)
  const hers = new Map(
    members.flatMap(({ id }) => {
      const state = presenceStates.find((one) => one === typed(form.given, presenceField(id)))
      return state === undefined ? [] : [[id, state] as const]
    }),
  )
  const noted = { states: hers, quorum: quorumOf(hers), seen: typed(form.given, seenField) }
  const theirs = await presenceAt(db, file.id).save(noted, actOf(asked))
  // Sent again, what is hers takes the place of what she has now read.
  if (theirs !== null) return shown(asked, { both: { hers, theirs } })
  return seeOther(`${meetingPaths.run(params.number, root)}?fait=oui`)
})

/** Printed before the meeting: members by name, then lines for who comes besides. */
const sheet = route({ get: runAt('emargement.pdf'), ...meetingShape }, async (asked) => {
  const file = await fileOf(asked)
  const at = await placeOf(inFrench(asked))
  const { members } = await seatedAt(asked, file, at.zone)
  const paper = signInSheet(await paperPlace(inFrench(asked)), { file, at, members })
  return pdfAnswer(`emargement-reunion-${file.number}`, paper)
})

/** Who was there: a sheet to print, then keyed in. */
export const presenceRoutes: readonly Route[] = [show, note, sheet]
