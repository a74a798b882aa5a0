import { createHash } from 'node:crypto'
import { z } from 'zod'
import { csvText } from '../../platform/kernel/csv-records.ts'
import type { Facts } from '../../platform/kernel/decision.ts'
import { readDay } from '../../platform/kernel/written-day.ts'
import {
  actOf,
  type Answer,
  type FieldRefusal,
  type FormGiven,
  page,
  type Route,
  route,
  seeOther,
  typed,
} from '../../platform/web/index.ts'
import { sayWith } from '../../platform/words/speech.tsx'
import { officers } from '../../town/index.ts'
import type { PlannedLine } from '../rules/import-plan.ts'
import { mayUndoImport } from '../rules/import-undo.ts'
import { type FileFault, readMemberFile } from '../rules/member-file.ts'
import { bodyPaths } from '../rules/paths.ts'
import type { WholeBody } from '../store/bodies.ts'
import { memberImports } from '../store/member-import.ts'
import type { MemberTie } from '../store/member-tie.ts'
import type { LastList, MemberListModel, ReadList } from '../views/member-list-model.ts'
import { memberListPage } from '../views/member-list-page.tsx'
import { memberListWords } from '../words/index.ts'
import { bodyAddress } from './public-pages.ts'
import { rulesNow, shown } from './shown.ts'
import { type AskedToRun, done, running, shape } from './workbench.ts'

/** Posted back as a field to be confirmed: forms without file take a megabyte. */
const mostBytes = 500 * 1024

interface About {
  readonly given: FormGiven
  readonly faults?: readonly FieldRefusal[]
  readonly fileFault?: string
  readonly list?: ReadList
}

type Imports = ReturnType<typeof memberImports>

/** A body, and its lists. */
interface Listing {
  readonly whole: WholeBody
  readonly imports: Imports
}

async function shownList(
  asked: AskedToRun,
  { whole, imports }: Listing,
  about: About,
): Promise<Answer> {
  const { given, faults = [], fileFault = null, list = null } = about
  const { rules } = rulesNow(whole, asked)
  const { day, dayOf } = await shown(asked).writing()
  const last = await lastList(asked, { whole, imports }, dayOf)
  const model: MemberListModel = {
    ...{ body: whole.body, rules, given, faults, fileFault, list, last, day },
  }
  const isRefused = faults.length > 0 || fileFault !== null || list?.isChanged === true
  return page(memberListPage(model, asked.speech), isRefused ? 422 : 200)
}

async function lastList(
  { today }: AskedToRun,
  { whole: { body }, imports }: Listing,
  dayOf: (instant: string) => string,
): Promise<LastList | null> {
  const found = await imports.last()
  return found === null
    ? null
    : {
        id: found.id,
        seats: found.terms.length,
        on: dayOf(found.importedAt),
        refusal: mayUndoImport(found, body, today),
      }
}

/** Members who come in a list. @param ties  what other modules keep of members */
export function memberListRoutes(ties: readonly MemberTie[]): readonly Route[] {
  const importsOf = ({ db, params, today }: AskedToRun): Imports =>
    memberImports(db, params.body, today, ties)
  const listing = async (asked: AskedToRun): Promise<Listing> => ({
    whole: await running(asked),
    imports: importsOf(asked),
  })

  const ask = route(
    { get: '/administration/instances/:body/membres/liste', ...shape },
    async (asked) => shownList(asked, await listing(asked), { given: { startsOn: asked.today } }),
  )

  /** Read and shown; written only when what was shown is what comes back. */
  const send = route(
    {
      post: '/administration/instances/:body/membres/liste',
      ...shape,
      filesUpTo: mostBytes,
      saysTooLarge: true,
    },
    async (asked) => sent(asked, await listing(asked)),
  )

  const undo = route(
    {
      post: '/administration/instances/:body/membres/liste/:list/annulation',
      may: officers,
      params: bodyAddress.extend({ list: z.uuid() }),
    },
    async (asked) => {
      const { params } = asked
      const refused = await importsOf(asked).undo(params.list, actOf(asked))
      // The page says itself why the last list cannot be taken back.
      return refused === null
        ? done(params.body)
        : seeOther(`${bodyPaths.memberList(params.body)}#dernier`)
    },
  )

  return [ask, send, undo]
}

async function sent(asked: AskedToRun, list: Listing): Promise<Answer> {
  const { whole, imports } = list
  const { given, startsOn, faults } = sentList(asked)
  if (startsOn === null || faults.length > 0) return shownList(asked, list, { given, faults })
  const file = readMemberFile(typed(given, 'text'), rulesNow(whole, asked).rules.colleges)
  if (!file.ok)
    return shownList(asked, list, { given, fileFault: fileSentence(asked, file.line, file.fault) })
  const wanted = { lines: file.lines, startsOn }
  const confirmed = typed(given, 'mark')
  const isAsSeen = (plan: readonly PlannedLine[]) => markOf(plan) === confirmed
  if (confirmed !== '' && (await imports.write(wanted, isAsSeen, actOf(asked))) > 0)
    return done(whole.body.id)
  const plan = await imports.plan(wanted)
  const { leftOut } = file
  const read = { plan, leftOut, mark: markOf(plan), isChanged: confirmed !== '' }
  return shownList(asked, list, { given, list: read })
}

function sentList({ files, form }: AskedToRun) {
  const file = files.find(
    ({ field, bytes, isTooLarge }) => field === 'file' && (isTooLarge || bytes.length > 0),
  )
  const text = file === undefined ? typed(form.given, 'text') : csvText(file.bytes)
  const startsOn = readDay(typed(form.given, 'startsOn'))
  const fault = file?.isTooLarge === true ? 'too-large' : text.trim() === '' ? 'missing' : null
  const faults: readonly FieldRefusal[] = [
    ...(fault === null ? [] : [{ field: 'file', code: fault }]),
    ...(startsOn === null ? [{ field: 'startsOn', code: 'date' }] : []),
  ]
  return { given: { ...form.given, text }, startsOn, faults }
}

const markOf = (plan: readonly PlannedLine[]): string =>
  createHash('sha256').update(JSON.stringify(plan)).digest('hex').slice(0, 32)

function fileSentence(asked: AskedToRun, line: number, { code, facts }: FileFault): string {
  const about: Facts = { ...facts, line }
  return sayWith(memberListWords, asked.speech)(`fault.${code}`, about)
}
