import { z } from 'zod'
import {
  actOf,
  type Answer,
  type FieldRefusal,
  notFound,
  page,
  type Route,
  route,
  seeOther,
  typed,
  doneQuery,
} from '../../platform/web/index.ts'
import { draftMinutes } from '../rules/draft-minutes.ts'
import type { MeetingFile } from '../rules/file.ts'
import { mostSaid } from '../rules/forms.ts'
import { meetingPaths } from '../rules/paths.ts'
import { actsOn } from '../store/acts.ts'
import { readAgenda } from '../store/carried.ts'
import { recordsOf } from '../store/records.ts'
import { draftWords } from '../views/draft-words.ts'
import { minutesWorkPage } from '../views/minutes-work-page.tsx'
import { workPlaceOf } from './place.ts'
import { type AskedOfMeeting, fileOf, meetingShape, runAt } from './run-one.ts'

const root = 'compte-rendu'

/** The latest version; before the first, what the meeting itself says. */
const keptTexts = (file: MeetingFile, { speech }: AskedOfMeeting) =>
  file.minutes[0]?.texts ?? draftMinutes(file, draftWords(speech.overrides))

async function shown(
  asked: AskedOfMeeting,
  about: {
    readonly faults?: readonly FieldRefusal[]
    readonly texts?: Readonly<Record<string, string>>
    readonly isDone?: boolean
    readonly version?: number | undefined
  },
): Promise<Answer> {
  const { db, speech } = asked
  const file = await fileOf(asked)
  const { version, faults = [] } = about
  const read = version === undefined ? null : file.minutes.find((one) => one.version === version)
  if (read === undefined) return notFound()
  const model = {
    ...(await workPlaceOf(asked)),
    ...{ file, faults, read, isDone: about.isDone ?? false },
    agenda: await readAgenda(db, file),
    texts: about.texts ?? keptTexts(file, asked),
  }
  return page(minutesWorkPage(model, speech), faults.length === 0 ? 200 : 422)
}

const show = route(
  {
    get: runAt(root),
    ...meetingShape,
    query: doneQuery.extend({
      version: z.coerce.number().int().min(1).max(100_000).optional().catch(undefined),
    }),
  },
  (asked) => shown(asked, { isDone: asked.query.fait !== undefined, version: asked.query.version }),
)

const back = ({ params }: AskedOfMeeting): Answer =>
  seeOther(`${meetingPaths.run(params.number, root)}?fait=oui`)

const write = route({ post: runAt(root), ...meetingShape }, async (asked) => {
  const { db, form } = asked
  const file = await fileOf(asked)
  const typedTexts = file.items.map(
    ({ id }) => [id, typed(form.given, `texte-${id}`).trim()] as const,
  )
  const texts = Object.fromEntries(typedTexts)
  const faults = typedTexts.flatMap(([id, text]) =>
    text.length > mostSaid ? [{ field: `texte-${id}`, code: 'too-long', most: mostSaid }] : [],
  )
  if (faults.length > 0) return shown(asked, { faults, texts })
  const refused = await recordsOf(db, file.id, actOf(asked)).write(texts)
  if (refused === null) return back(asked)
  return shown(asked, { faults: [{ field: '', code: refused }], texts })
})

const publish = route({ post: runAt(`${root}/publication`), ...meetingShape }, async (asked) => {
  const file = await fileOf(asked)
  const wanted = Number(typed(asked.form.given, 'version'))
  // The version she has read, and no other that somebody wrote meanwhile.
  const version = file.minutes.find((one) => one.version === wanted)?.version ?? 0
  const refused = await actsOn(asked.db, file.id, actOf(asked)).publish(version)
  return refused === null ? back(asked) : shown(asked, { faults: [{ field: '', code: refused }] })
})

/** What officers write of a meeting, and publish. */
export const minutesRoutes: readonly Route[] = [show, write, publish]
