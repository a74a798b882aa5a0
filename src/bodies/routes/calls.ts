import { z } from 'zod'
import { csvFile } from '../../platform/kernel/csv-field.ts'
import type { Refusal } from '../../platform/kernel/decision.ts'
import {
  actOf,
  type Answer,
  bytes,
  doneQuery,
  type FieldRefusal,
  type Route,
  route,
  page,
  seeOther,
} from '../../platform/web/index.ts'
import { sayWith } from '../../platform/words/speech.tsx'
import { titleIn } from '../../platform/design/index.ts'
import { callForm, prolongForm } from '../rules/call-forms.ts'
import { bodyPaths } from '../rules/paths.ts'
import { callsOf, candidatesOf } from '../store/calls.ts'
import { callPage } from '../views/call-page.tsx'
import { bodyWords, callWords } from '../words/index.ts'
import { tellingCandidates } from '../work/tell-candidates.ts'
import { bodyAddress } from './public-pages.ts'
import { rulesNow, shown } from './shown.ts'
import { type AskedToRun, running, shape } from './workbench.ts'

interface About {
  readonly faults?: readonly FieldRefusal[]
  readonly refusal?: string | null
  readonly isDone?: boolean
}

async function shownCall(asked: AskedToRun, about: About = {}): Promise<Answer> {
  const { db, form, speech, today } = asked
  const { faults = [], refusal = null, isDone = false } = about
  const whole = await running(asked)
  const { body, call, terms } = whole
  const model = {
    ...{ body, call, terms, faults, refusal, isDone, today, given: form.given },
    rules: rulesNow(whole, asked).rules,
    candidates: call === null ? [] : await candidatesOf(db, call),
    ...(await shown(asked).writing()),
  }
  return page(callPage(model, speech), faults.length === 0 && refusal === null ? 200 : 422)
}

const call = '/administration/instances/:body/appel'

const show = route({ get: call, ...shape, query: doneQuery }, (asked) =>
  shownCall(asked, { isDone: asked.query.fait !== undefined }),
)

const storeOf = (asked: AskedToRun) =>
  callsOf(asked.db, asked.params.body, actOf(asked), asked.today)

type CallRefusal = Refusal<
  'body-over' | 'not-public' | 'call-open' | 'past-day' | 'call-closed' | 'call-runs'
>

/** Back to the call; or its page, with why not: beside the day when it is the day. */
function after(
  asked: AskedToRun,
  refused: CallRefusal | null,
  dayField: string,
): Promise<Answer> | Answer {
  if (refused === null) return seeOther(`${bodyPaths.call(asked.params.body)}?fait=oui`)
  return refused.code === 'past-day'
    ? shownCall(asked, { faults: [{ field: dayField, code: refused.code }] })
    : shownCall(asked, { refusal: sayWith(callWords, asked.speech)(`refusal.${refused.code}`) })
}

const open = route({ post: call, ...shape, form: callForm }, async (asked) => {
  const { form } = asked
  if (!form.ok) return shownCall(asked, { faults: form.faults })
  return after(asked, await storeOf(asked).open(form.value), 'untilOn')
})

const prolong = route(
  { post: `${call}/dernier-jour`, ...shape, form: prolongForm },
  async (asked) => {
    const { form } = asked
    if (!form.ok) return shownCall(asked, { faults: form.faults })
    return after(asked, await storeOf(asked).prolong(form.value.newDay), 'newDay')
  },
)

const close = route({ post: `${call}/cloture`, ...shape }, async (asked) => {
  const { body } = await running(asked)
  const telling = tellingCandidates(body, asked.origin).closed
  return after(asked, await storeOf(asked).close(telling), 'newDay')
})

const withdraw = route(
  {
    post: `${call}/candidatures/:candidate/retrait`,
    may: shape.may,
    params: bodyAddress.extend({ candidate: z.uuid() }),
  },
  async (asked) => {
    await storeOf(asked).withdraw(asked.params.candidate)
    return seeOther(`${bodyPaths.call(asked.params.body)}?fait=oui`)
  },
)

const csv = route({ get: `${call}/candidatures.csv`, ...shape }, async (asked) => {
  const { db, speech } = asked
  const say = sayWith(callWords, speech)
  const sayOfBodies = sayWith(bodyWords, speech)
  const whole = await running(asked)
  const { rules } = rulesNow(whole, asked)
  const { dayOf } = await shown(asked).writing()
  const candidates = whole.call === null ? [] : await candidatesOf(db, whole.call)
  const collegeOf = (key: string) => {
    const found = rules.colleges.find((college) => college.key === key)
    return found === undefined ? key : titleIn(found.name, speech)
  }
  const hasParity = rules.colleges.some((college) => college.hasParity)
  const rows = candidates.map((one) => [
    ...[one.name, collegeOf(one.college), one.email ?? '', one.phone ?? ''],
    ...(hasParity
      ? [one.declaredSex === null ? '' : sayOfBodies(`member.sex-${one.declaredSex}`)]
      : []),
    ...[one.motivation, `${dayOf(one.appliedAt)}, ${say(`door.${one.door}`)}`],
    ...[say(one.isNameShown ? 'yes' : 'no'), one.namedOn === null ? '' : say('work.named')],
  ])
  const head = [
    ...[say('column.name'), say('column.college'), say('column.email'), say('column.phone')],
    ...(hasParity ? [say('column.sex')] : []),
    ...[say('column.motivation'), say('column.received'), say('column.shown'), say('column.state')],
  ]
  const fileName = `${say('work.file-name')}-${whole.body.id}.csv`
  return bytes('text/csv; charset=utf-8', csvFile([head, ...rows]), { fileName })
})

/** The call for candidates of a body, as officers run it. */
export const callRoutes: readonly Route[] = [show, open, prolong, close, withdraw, csv]
