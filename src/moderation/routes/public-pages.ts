import { z } from 'zod'
import { everyone, notFound, page, type Route, route } from '../../platform/web/index.ts'
import { shownTown, townVersion, writtenDays } from '../../town/index.ts'
import { moderationPaths } from '../rules/paths.ts'
import type { Moderatable } from '../store/moderatable.ts'
import { kindsReadFirst, rulesInForce, ruleSets } from '../store/public-rules.ts'
import { moderationVersion } from '../store/versions.ts'
import { yearFigures } from '../store/year-figures.ts'
import { figuresPage } from '../views/figures-page.tsx'
import { rulesPage } from '../views/rules-page.tsx'

const shows = () => [moderationVersion, townVersion]

/** The rules, and how the town applies them, for anybody. */
export function publicRoutes(moderatables: readonly Moderatable[]): readonly Route[] {
  const rules = route(
    {
      get: moderationPaths.rules(),
      may: everyone,
      shows,
      query: z.object({ version: z.coerce.number().int().min(0).optional().catch(undefined) }),
    },
    async (asked) => {
      const { db, query, speech } = asked
      const sets = await ruleSets(db)
      const first = await kindsReadFirst(db)
      const model = {
        sets,
        shown: sets.find(({ version }) => version === query.version) ?? sets[0],
        readFirst: moderatables
          .filter(({ kind }) => first.has(kind))
          .map(({ name }) => name(speech)),
        town: (await shownTown(asked).town()).name,
        ...(await writtenDays(asked)),
      }
      return page(rulesPage(model, speech))
    },
  )

  const figures = route(
    {
      get: moderationPaths.figures(),
      may: everyone,
      // A year begins at midnight, and its figures move with any decision.
      query: z.object({
        annee: z.coerce.number().int().min(2000).max(9999).optional().catch(undefined),
      }),
    },
    async (asked) => {
      const { db, query, today, speech } = asked
      const { zone } = await shownTown(asked).town()
      const current = Number(today.slice(0, 4))
      const year = query.annee ?? current
      if (year > current) return notFound()
      const model = {
        year,
        current,
        figures: await yearFigures(db, year, zone),
        rules: (await rulesInForce(db)).rules,
      }
      return page(figuresPage(model, speech))
    },
  )

  return [rules, figures]
}
