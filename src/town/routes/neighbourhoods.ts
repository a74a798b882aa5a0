import { z } from 'zod'
import {
  type Asked,
  notFound,
  page,
  type Route,
  route,
  seeOther,
  typed,
} from '../../platform/web/index.ts'
import { formatInstant } from '../../platform/words/dates.ts'
import { spokenIn } from '../../platform/words/speech.tsx'
import { administrators } from '../audiences.ts'
import { type ReadDrawing, readNeighbourhoods } from '../methods/read-neighbourhoods.ts'
import { isApplicable, neighbourhoodChanges, withIds } from '../rules/neighbourhood-changes.ts'
import { settingPaths } from '../rules/settings.ts'
import { neighbourhoodSets } from '../store/neighbourhood-sets.ts'
import { towns } from '../store/towns.ts'
import { drawingPage } from '../views/drawing-page.tsx'
import {
  neighbourhoodsPage,
  type NeighbourhoodsModel,
  type UploadFault,
} from '../views/neighbourhoods-page.tsx'
import { aroundSetting, backTo, changeBy, newsQuery } from './setting-answer.ts'
import type { SettingsNeeds } from './settings-needs.ts'

const root = settingPaths.neighbourhoods
const mostBytes = 4 * 1024 * 1024
/** Above, the server itself turns the file away; up to here it is read to say why. */
const takenBytes = 8 * 1024 * 1024

async function shown(
  asked: Asked<unknown, unknown, unknown>,
  about: Partial<Pick<NeighbourhoodsModel, 'around' | 'faults' | 'misnamed'>>,
) {
  const { db, speech } = asked
  const { faults = [], misnamed = null } = about
  const { zone } = await towns(db).find()
  const formers = await neighbourhoodSets(db).formers()
  const model = {
    around: about.around ?? (await aroundSetting(asked)),
    neighbourhoods: await towns(db).neighbourhoods(),
    formers: formers.map(({ id, count, replacedAt }) => ({
      id,
      count,
      when: formatInstant(replacedAt, zone, spokenIn(speech)),
    })),
    faults,
    misnamed,
  }
  const isRefused = faults.length > 0 || misnamed !== null
  return page(neighbourhoodsPage(model, speech), isRefused ? 422 : 200)
}

const show = route({ get: root, may: administrators, query: newsQuery }, async (asked) =>
  shown(asked, { around: await aroundSetting(asked, asked.query) }),
)

function readUpload({
  files,
}: Pick<Asked<unknown, unknown>, 'files'>):
  | ReadDrawing
  | { readonly ok: false; readonly faults: readonly UploadFault[] } {
  const [file] = files
  if (file === undefined) return { ok: false, faults: [{ code: 'no-file' }] }
  if (file.bytes.length > mostBytes) return { ok: false, faults: [{ code: 'too-large' }] }
  return readNeighbourhoods(file.bytes.toString('utf8'))
}

/** Keeps the drawing aside and shows it: nothing is replaced yet. */
const upload = route({ post: root, may: administrators, filesUpTo: takenBytes }, async (asked) => {
  const read = readUpload(asked)
  if (!read.ok) return shown(asked, { faults: read.faults })
  const drawn = withIds(read.drawn, await towns(asked.db).neighbourhoods())
  const id = await neighbourhoodSets(asked.db).draft(drawn, asked.now)
  return seeOther(`${root}/essai/${id}`)
})

const drawingAddress = z.object({ drawing: z.uuid() })
type AskedOfDrawing = Asked<z.infer<typeof drawingAddress>, unknown, unknown>

async function drawingAsked({ db, params }: AskedOfDrawing, needs: SettingsNeeds) {
  const drawn = (await neighbourhoodSets(db).find(params.drawing)) ?? notFound()
  const before = await towns(db).neighbourhoods()
  return {
    drawn,
    changes: neighbourhoodChanges(before, drawn, await needs.votedNeighbourhoods(db)),
  }
}

const nameForm = z.object({ nom: z.string().trim().min(1).max(80) })

const rename = route(
  {
    post: `${root}/:neighbourhood/nom`,
    may: administrators,
    params: z.object({ neighbourhood: z.string().max(80) }),
    form: nameForm,
  },
  async (asked) => {
    const { db, form, params } = asked
    const refused = { id: params.neighbourhood, name: typed(form.given, 'nom') }
    if (!form.ok) return shown(asked, { misnamed: refused })
    const sets = neighbourhoodSets(db)
    const isDone = await sets.rename(params.neighbourhood, form.value.nom, changeBy(asked))
    return isDone ? backTo('neighbourhoods') : shown(asked, { misnamed: refused })
  },
)

export const neighbourhoodRoutes = (needs: SettingsNeeds): readonly Route[] => [
  show,
  upload,
  rename,
  route(
    { get: `${root}/essai/:drawing`, may: administrators, params: drawingAddress },
    async (asked) => {
      const around = await aroundSetting(asked)
      const { drawn, changes } = await drawingAsked(asked, needs)
      return page(drawingPage({ around, id: asked.params.drawing, drawn, changes }, asked.speech))
    },
  ),
  route(
    { post: `${root}/essai/:drawing`, may: administrators, params: drawingAddress },
    async (asked) => {
      const { drawn, changes } = await drawingAsked(asked, needs)
      if (!isApplicable(changes)) {
        const around = await aroundSetting(asked)
        const model = { around, id: asked.params.drawing, drawn, changes }
        return page(drawingPage(model, asked.speech), 422)
      }
      await neighbourhoodSets(asked.db).apply(drawn, changeBy(asked))
      return backTo('neighbourhoods')
    },
  ),
]
