import { z } from 'zod'
import { computeSamples } from '../../platform/design/theme/index.ts'
import { type FormGiven, bytes, page, type Route, route, typed } from '../../platform/web/index.ts'
import { administrators } from '../audiences.ts'
import { type Chosen, type ChosenColour, chosenColours, readColour } from '../rules/colours.ts'
import { settingPaths } from '../rules/settings.ts'
import { defaultColours } from '../rules/town.ts'
import { towns } from '../store/towns.ts'
import { coloursPage } from '../views/colours-page.tsx'
import { aroundSetting, backTo, changeBy, newsQuery } from './setting-answer.ts'

const show = route(
  { get: settingPaths.colours, may: administrators, query: newsQuery },
  async (asked) => {
    const { colours } = await towns(asked.db).find()
    const around = await aroundSetting(asked, asked.query)
    return page(
      coloursPage(
        { around, given: chosenIn(colours), unreadable: [], corrected: [], seen: colours },
        asked.speech,
      ),
    )
  },
)

const chosenIn = (colours: Chosen): Record<ChosenColour, string> => ({
  accent: colours.accent,
  neutral: colours.neutral,
  brand1: colours.brand1,
  brand2: colours.brand2,
  brand3: colours.brand3,
})

/** What was typed, field by field; where no colour can be read the present one is shown. */
function readChosen(given: FormGiven, present: Chosen) {
  const seen = chosenIn(present)
  const unreadable: ChosenColour[] = []
  const corrected: ChosenColour[] = []
  for (const name of chosenColours) {
    const read = readColour(typed(given, name))
    if (read === null) unreadable.push(name)
    else seen[name] = read.colour
    if (read?.isCorrected === true) corrected.push(name)
  }
  return { seen, unreadable, corrected }
}

/** « Voir » shows and keeps nothing; « Enregistrer » has the whole site drawn anew. */
const save = route({ post: settingPaths.colours, may: administrators }, async (asked) => {
  const { db, form, speech } = asked
  const { given } = form
  const store = towns(db)
  const town = await store.find()
  const read = readChosen(given, town.colours)
  if (read.unreadable.length > 0 || typed(given, 'act') !== 'save') {
    const model = { around: await aroundSetting(asked), given, ...read }
    return page(coloursPage(model, speech), read.unreadable.length > 0 ? 422 : 200)
  }
  const colours = { ...town.colours, ...read.seen }
  const former = await store.describe({ ...town, colours }, changeBy(asked))
  return backTo('colours', { fait: 'enregistre', avant: former ?? undefined })
})

const colour = (name: ChosenColour) =>
  z
    .string()
    .regex(/^#[0-9a-f]{6}$/)
    .catch(defaultColours[name])

/** The theme of the samples: the page may carry no style of its own. */
const sampleSheet = route(
  {
    get: `${settingPaths.colours}/apercu.css`,
    may: administrators,
    query: z.object({
      accent: colour('accent'),
      neutral: colour('neutral'),
      brand1: colour('brand1'),
      brand2: colour('brand2'),
      brand3: colour('brand3'),
    }),
  },
  ({ query }) => bytes('text/css; charset=utf-8', computeSamples(query)),
)

export const colourRoutes: readonly Route[] = [show, save, sampleSheet]
