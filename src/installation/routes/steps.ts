import { z } from 'zod'
import { type Asked, page, type Route, route, seeOther, typed } from '../../platform/web/index.ts'
import {
  administrators,
  isBehind,
  settingFacts,
  settingPaths,
  type SettingsNeeds,
  setupPath,
  setupSteps,
  townSetup,
} from '../../town/index.ts'
import { confirmedField, endPage } from '../views/end-page.tsx'
import { type StepsModel, stepsPage } from '../views/steps-page.tsx'

const stepAddress = z.object({ step: z.enum(setupSteps) })

/** A step is left behind, done or passed; the next one follows. */
const pass = route(
  { post: `${setupPath}/etapes/:step`, may: administrators, params: stepAddress },
  async ({ db, params }) => {
    await townSetup(db).pass(params.step)
    const next = setupSteps[setupSteps.indexOf(params.step) + 1]
    return seeOther(next === undefined ? setupPath : settingPaths[next])
  },
)

/** With steps still open it asks once more, and says which. */
const endRoute = (needs: SettingsNeeds) =>
  route({ post: `${setupPath}/fin`, may: administrators }, async (asked) => {
    const { db, now, speech, form } = asked
    const { facts, passed } = await setupNow(asked, needs)
    const open = setupSteps.filter((step) => !isBehind(step, facts, passed))
    if (open.length > 0 && typed(form.given, confirmedField) === '') {
      return page(endPage(open, speech), 409)
    }
    await townSetup(db).end(now)
    return seeOther(setupPath)
  })

async function setupNow(
  { db, today }: Pick<Asked<unknown, unknown, unknown>, 'db' | 'today'>,
  needs: SettingsNeeds,
): Promise<StepsModel> {
  const { passed = [], isEnded = true } = (await townSetup(db).find()) ?? {}
  return { facts: await settingFacts(db, needs, today), passed, isEnded }
}

const resume = route({ post: `${setupPath}/reprise`, may: administrators }, async ({ db, now }) => {
  await townSetup(db).begin(now)
  await townSetup(db).end(null)
  return seeOther(setupPath)
})

export const stepRoutes = (needs: SettingsNeeds): readonly Route[] => [
  // Read once, step by step: it needs no density.
  route({ get: setupPath, may: administrators, isOfWork: false }, async (asked) =>
    page(stepsPage(await setupNow(asked, needs), asked.speech)),
  ),
  pass,
  endRoute(needs),
  resume,
]
