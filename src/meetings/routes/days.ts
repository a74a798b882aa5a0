import { z } from 'zod'
import { writtenDay } from '../../platform/kernel/written-day.ts'
import {
  actOf,
  type Answer,
  type Asked,
  type FieldRefusal,
  page,
  type Route,
  route,
  seeOther,
  doneQuery,
} from '../../platform/web/index.ts'
import { officers, writtenDays } from '../../town/index.ts'
import { avoidedForm, holidayForm } from '../rules/forms.ts'
import { meetingPaths } from '../rules/paths.ts'
import { watchedDays } from '../store/watched-days.ts'
import { daysPage } from '../views/days-page.tsx'

type AskedOfDays = Asked<unknown, unknown, unknown>

const root = meetingPaths.days()

async function shown(
  asked: AskedOfDays,
  { faults = [], isDone = false }: { faults?: readonly FieldRefusal[]; isDone?: boolean },
): Promise<Answer> {
  const { day } = await writtenDays(asked)
  const given = faults.length === 0 ? {} : asked.form.given
  const model = { ...(await watchedDays(asked.db).find()), day, faults, isDone, given }
  return page(daysPage(model, asked.speech), faults.length === 0 ? 200 : 422)
}

const back = seeOther(`${root}?fait=oui`)

const show = route({ get: root, may: officers, query: doneQuery }, (asked) =>
  shown(asked, { isDone: asked.query.fait !== undefined }),
)

const addHoliday = route(
  { post: `${root}/vacances`, may: officers, form: holidayForm },
  async (asked) => {
    if (!asked.form.ok) return shown(asked, { faults: asked.form.faults })
    await watchedDays(asked.db).addHoliday(asked.form.value, actOf(asked))
    return back
  },
)

const removeHoliday = route(
  {
    post: `${root}/vacances/:holiday/fin`,
    may: officers,
    params: z.object({ holiday: z.uuid() }),
  },
  async (asked) => {
    await watchedDays(asked.db).removeHoliday(asked.params.holiday, actOf(asked))
    return back
  },
)

const avoid = route(
  { post: `${root}/a-eviter`, may: officers, form: avoidedForm },
  async (asked) => {
    if (!asked.form.ok) return shown(asked, { faults: asked.form.faults })
    await watchedDays(asked.db).avoid(asked.form.value, actOf(asked))
    return back
  },
)

const free = route(
  {
    post: `${root}/a-eviter/:day/fin`,
    may: officers,
    params: z.object({ day: writtenDay }),
  },
  async (asked) => {
    await watchedDays(asked.db).free(asked.params.day, actOf(asked))
    return back
  },
)

/** What the choice of a date looks at, as the town writes it. */
export const dayRoutes: readonly Route[] = [show, addHoliday, removeHoliday, avoid, free]
