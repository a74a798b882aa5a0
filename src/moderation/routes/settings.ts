import { z } from 'zod'
import {
  type Answer,
  type Asked,
  type FieldRefusal,
  holdsOn,
  notFound,
  page,
  type Route,
  route,
  seeOther,
  typed,
  personOf,
  doneQuery,
} from '../../platform/web/index.ts'
import { administrators, officers } from '../../town/index.ts'
import { readRules } from '../rules/forms.ts'
import { moderationPaths } from '../rules/paths.ts'
import type { Moderatable } from '../store/moderatable.ts'
import { kindsReadFirst, rulesInForce, setReadFirst, writeRules } from '../store/public-rules.ts'
import { settingsPage } from '../views/settings-page.tsx'

const done = () => seeOther(`${moderationPaths.settings()}?fait=oui`)

/** The rules and the moments, which administrators change. */
export function settingsRoutes(all: readonly Moderatable[]): readonly Route[] {
  // What some alone read is shown to them at once: there is no moment to choose.
  const moderatables = all.filter(({ isReadBy }) => isReadBy === undefined)

  async function drawn(
    asked: Asked<unknown, unknown, unknown>,
    about: { readonly isDone: boolean; readonly faults: readonly FieldRefusal[] },
  ): Promise<Answer> {
    const { db, speech, form, visitor } = asked
    const first = await kindsReadFirst(db)
    const model = {
      ...about,
      set: await rulesInForce(db),
      kinds: moderatables.map(({ kind, name, isReadByOfficers }) => ({
        kind,
        name: name(speech),
        isReadByOfficers,
        isReadFirst: first.has(kind),
      })),
      given: form.given,
      mayChange: holdsOn(visitor, ['administrator']),
    }
    return page(settingsPage(model, speech), about.faults.length === 0 ? 200 : 422)
  }

  const read = route(
    {
      get: moderationPaths.settings(),
      may: officers,
      query: doneQuery,
    },
    (asked) => drawn(asked, { isDone: asked.query.fait !== undefined, faults: [] }),
  )

  const save = route({ post: moderationPaths.settings(), may: administrators }, async (asked) => {
    const { db, form, now, visitor } = asked
    const field = (name: string) => typed(form.given, name)
    const { rules: former } = await rulesInForce(db)
    const { rules, faults } = readRules(former, field)
    if (faults.length > 0) return drawn(asked, { isDone: false, faults })
    const seen = Number(field('seen'))
    const isWritten = await writeRules(db, rules, seen, { by: personOf(visitor), now })
    const changed = [{ field: 'title-new', code: 'changed' }]
    return isWritten ? done() : drawn(asked, { isDone: false, faults: changed })
  })

  const moment = route(
    {
      post: moderationPaths.timings(),
      may: administrators,
      form: z.object({ kind: z.string(), moment: z.enum(['before', 'after']) }),
    },
    async ({ db, form, now, visitor }) => {
      if (!form.ok) return notFound()
      const { kind, moment: when } = form.value
      const known = moderatables.find((one) => one.kind === kind && !one.isReadByOfficers)
      if (known === undefined) return notFound()
      await setReadFirst(db, kind, when === 'before', { by: personOf(visitor), now })
      return done()
    },
  )

  return [read, save, moment]
}
