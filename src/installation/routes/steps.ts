import { z } from 'zod'
import { page, type Route, route, seeOther } from '../../platform/web/index.ts'
import {
  administrators,
  settingFacts,
  settingPaths,
  type SettingsNeeds,
  setupPath,
  setupSteps,
  townSetup,
} from '../../town/index.ts'
import { stepsPage } from '../views/steps-page.tsx'

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

const end = route({ post: `${setupPath}/fin`, may: administrators }, async ({ db, now }) => {
  await townSetup(db).end(now)
  return seeOther(setupPath)
})

const resume = route({ post: `${setupPath}/reprise`, may: administrators }, async ({ db, now }) => {
  await townSetup(db).begin(now)
  await townSetup(db).end(null)
  return seeOther(setupPath)
})

export const stepRoutes = (needs: SettingsNeeds): readonly Route[] => [
  route({ get: setupPath, may: administrators }, async ({ db, speech, today }) => {
    const setup = await townSetup(db).find()
    const facts = await settingFacts(db, needs, today)
    const { passed = [], isEnded = true } = setup ?? {}
    return page(stepsPage({ facts, passed, isEnded }, speech))
  }),
  pass,
  end,
  resume,
]
