import { z } from 'zod'
import {
  actOf,
  type Answer,
  type Asked,
  page,
  type Route,
  route,
  seeOther,
  ticked,
} from '../../platform/web/index.ts'
import { officers } from '../../town/index.ts'
import { questionPaths } from '../rules/paths.ts'
import { mostAtOnce } from '../rules/set-aside.ts'
import { setAside } from '../store/set-aside.ts'
import { setAsidePage } from '../views/set-aside-page.tsx'
import { shown } from './shown.ts'

const hourMs = 3_600_000
const spans = { '': null, heure: hourMs, jour: 24 * hourMs, semaine: 7 * 24 * hourMs } as const

const query = z.object({
  sens: z.enum(['ecarter', 'reprendre']).catch('ecarter'),
  mots: z.string().max(200).catch(''),
  depuis: z.enum(['', 'heure', 'jour', 'semaine']).catch(''),
  fait: z.coerce.number().int().min(0).max(mostAtOnce).nullable().catch(null).default(null),
})
type AskedToSort = Asked<unknown, z.infer<typeof query>, unknown>

async function drawn(asked: AskedToSort, isFault: boolean): Promise<Answer> {
  const { db, now, speech } = asked
  const { sens, mots, depuis, fait } = asked.query
  const span = spans[depuis]
  const since = span === null ? null : new Date(now.getTime() - span)
  const isBack = sens === 'reprendre'
  const model = {
    ...(await setAside(db).list(isBack, { words: mots, since })),
    isBack,
    filters: { mots, depuis },
    done: fait,
    isFault,
    dayOf: (await shown(asked).writing()).dayOf,
  }
  return page(setAsidePage(model, speech), isFault ? 422 : 200)
}

const path = questionPaths.setAside()
const look = route({ get: path, may: officers, query }, (asked) => drawn(asked, false))

const change = route({ post: path, may: officers, query }, async (asked) => {
  const { db, form } = asked
  const { sens } = asked.query
  const ids = ticked(form.given, 'question').filter((id) => z.uuid().safeParse(id).success)
  if (ids.length === 0) return drawn(asked, true)
  const done = await setAside(db).change(
    sens === 'reprendre',
    ids.slice(0, mostAtOnce),
    actOf(asked),
  )
  return seeOther(`${path}?${new URLSearchParams({ sens, fait: String(done) }).toString()}`)
})

/** What robots sent, set aside many at once, and brought back. */
export const setAsideRoutes: readonly Route[] = [look, change]
