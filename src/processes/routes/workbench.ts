import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { isPdf } from '../../platform/kernel/pdf-mark.ts'
import type { StoredFiles } from '../../platform/files/index.ts'
import { slugOf } from '../../platform/kernel/slug.ts'
import {
  actOf,
  type Answer,
  type Asked,
  forbidden,
  holdsOn,
  notFound,
  page,
  readForm,
  type Route,
  route,
  seeOther,
  typed,
  type Visitor,
  doneQuery,
} from '../../platform/web/index.ts'
import { inTransaction } from '../../platform/database/index.ts'
import { formatInstant } from '../../platform/words/dates.ts'
import { spokenIn } from '../../platform/words/speech.tsx'
import { officers, processOfficers, shownTown } from '../../town/index.ts'
import type { ActivityKind } from './activity-kind.ts'
import { processPaths } from '../rules/paths.ts'
import { type Holds, mayBegin, mayRun } from '../rules/permissions.ts'
import { isPublic, type Process } from '../rules/process.ts'
import {
  documentForm,
  mostDocumentBytes,
  newsForm,
  phaseForm,
  textsForm,
} from '../rules/process-form.ts'
import { textsMark } from '../rules/texts-mark.ts'
import { contentsOf } from '../store/process-contents.ts'
import { processes } from '../store/processes.ts'
import { dropPhasePage, newPhase, phaseGiven, phasePage } from '../views/phase-page.tsx'
import { processPage } from '../views/process-page.tsx'
import type { RunModel } from '../views/run-model.ts'
import { runPage } from '../views/run-page.tsx'
import { seenField, textsGiven, textsPage } from '../views/texts-page.tsx'
import { workbenchPage } from '../views/workbench-page.tsx'
import { processAddress } from './public-pages.ts'
import { tellNews } from './tell-news.ts'
import { allActivities, processModel } from './shown-processes.ts'

type AskedToRun = Asked<{ readonly process: string }, unknown, unknown>

const perPage = 20
const listQuery = doneQuery.extend({
  page: z.coerce.number().int().min(1).max(1000).catch(1),
})

/** The process, for who may run it. */
async function running({ db, params, visitor }: AskedToRun): Promise<Process> {
  const process = (await processes(db).find(params.process)) ?? notFound()
  return mayRun(heldBy(visitor), process) ? process : forbidden()
}

const heldBy =
  (visitor: Visitor): Holds =>
  (roles, object) =>
    holdsOn(visitor, roles, object)

const done = (slug: string): Answer => seeOther(`${processPaths.run(slug)}?fait=oui`)

const neighbourhoodsOf = (asked: Pick<AskedToRun, 'db' | 'remember'>) =>
  shownTown(asked).neighbourhoods()

/** What officers do with processes. */
export function workbenchRoutes({
  kinds,
  files,
}: {
  readonly kinds: readonly ActivityKind[]
  readonly files: StoredFiles
}): readonly Route[] {
  const shape = { may: processOfficers, params: processAddress } as const
  const at = (what: string) => `/administration/demarches/:process/${what}`

  async function shown(
    asked: AskedToRun,
    process: Process,
    about: Pick<RunModel, 'faults' | 'isDone'>,
  ): Promise<Answer> {
    const { speech, today, form } = asked
    const { zone } = await shownTown(asked).town()
    const model = {
      ...about,
      process,
      activities: await allActivities(asked, kinds),
      today,
      given: form.given,
      written: (instant: string) => formatInstant(instant, zone, spokenIn(speech)),
    }
    return page(runPage(model, speech), about.faults.length === 0 ? 200 : 422)
  }

  const list = route(
    { get: processPaths.workbench(), may: processOfficers, query: listQuery },
    async ({ db, visitor, speech, query }) => {
      const own = (await processes(db).all()).filter((process) => mayRun(heldBy(visitor), process))
      // The trash comes last, whatever the page.
      const all = own.toSorted(
        (a, b) => Number(a.trashedAt !== null) - Number(b.trashedAt !== null),
      )
      const pages = Math.max(1, Math.ceil(all.length / perPage))
      const current = Math.min(query.page, pages)
      const model = {
        processes: all.slice((current - 1) * perPage, current * perPage),
        current,
        pages,
        mayBegin: mayBegin(heldBy(visitor)),
        isDone: query.fait !== undefined,
      }
      return page(workbenchPage(model, speech))
    },
  )

  const askFresh = route({ get: processPaths.fresh(), may: officers }, async (asked) => {
    const neighbourhoods = await neighbourhoodsOf(asked)
    return page(textsPage({ ...fresh, given: {}, faults: [], neighbourhoods }, asked.speech))
  })

  const begin = route({ post: processPaths.fresh(), may: officers }, async (asked) => {
    const { db, form, speech } = asked
    const neighbourhoods = await neighbourhoodsOf(asked)
    const read = readForm(textsForm(neighbourhoods.map(({ id }) => id)), form.given)
    if (!read.ok) {
      const model = { ...fresh, given: form.given, faults: read.faults, neighbourhoods }
      return page(textsPage(model, speech), 422)
    }
    const wanted = slugOf(read.value.title[0].text)
    // An address of the workbench is no name of a process.
    const slug = wanted === '' || wanted === 'nouvelle' ? 'demarche' : wanted
    return done(await processes(db).begin(read.value, slug, actOf(asked)))
  })

  const run = route(
    { get: '/administration/demarches/:process', ...shape, query: doneQuery },
    async (asked) =>
      shown(asked, await running(asked), { faults: [], isDone: asked.query.fait !== undefined }),
  )

  const preview = route({ get: at('apercu'), ...shape }, async (asked) => {
    const model = await processModel(asked, await running(asked), kinds)
    return page(processPage(model, asked.speech, { isPreview: true }))
  })

  const askTexts = route({ get: at('textes'), ...shape }, async (asked) => {
    const process = await running(asked)
    const neighbourhoods = await neighbourhoodsOf(asked)
    const given = textsGiven(process)
    const model = { ...edited(process, textsMark(process)), given, faults: [], neighbourhoods }
    return page(textsPage(model, asked.speech))
  })

  const write = route({ post: at('textes'), ...shape }, async (asked) => {
    const process = await running(asked)
    const { db, form, speech } = asked
    const seen = typed(form.given, seenField)
    const neighbourhoods = await neighbourhoodsOf(asked)
    const read = readForm(textsForm(neighbourhoods.map(({ id }) => id)), form.given)
    if (!read.ok) {
      const about = { given: form.given, faults: read.faults, neighbourhoods }
      return page(textsPage({ ...edited(process, seen), ...about }, speech), 422)
    }
    const theirs = await processes(db).write(process, read.value, seen, actOf(asked))
    if (theirs === null) return done(process.slug)
    // Sent again, what is hers takes the place of what she has now read.
    const about = { given: form.given, faults: [], neighbourhoods, theirs: textsGiven(theirs) }
    return page(textsPage({ ...edited(process, textsMark(theirs)), ...about }, speech), 409)
  })

  const publish = route({ post: at('publication'), ...shape }, async (asked) => {
    const process = await running(asked)
    const store = processes(asked.db)
    if (typed(asked.form.given, 'publie') === 'oui') await store.publish(process, actOf(asked))
    else await store.unpublish(process, actOf(asked))
    return done(process.slug)
  })

  const trash = route({ post: at('corbeille'), ...shape }, async (asked) => {
    const process = await running(asked)
    const store = processes(asked.db)
    if (typed(asked.form.given, 'corbeille') === 'oui') await store.trash(process, actOf(asked))
    else await store.restore(process, actOf(asked))
    return done(process.slug)
  })

  const phaseShape = {
    may: processOfficers,
    params: processAddress.extend({ phase: z.union([z.uuid(), z.literal('nouvelle')]) }),
  }

  const askPhase = route({ get: at('etapes/:phase'), ...phaseShape }, async (asked) => {
    const process = await running(asked)
    const { phase } = asked.params
    const { zone } = await shownTown(asked).town()
    const found = process.phases.find(({ id }) => id === phase)
    if (found === undefined && phase !== 'nouvelle') return notFound()
    const given = found === undefined ? newPhase : phaseGiven(found, zone)
    return page(phasePage({ process, phase, given, faults: [] }, asked.speech))
  })

  const savePhase = route({ post: at('etapes/:phase'), ...phaseShape }, async (asked) => {
    const process = await running(asked)
    const { db, form, params, speech } = asked
    const { zone } = await shownTown(asked).town()
    const known = process.phases.some(({ id }) => id === params.phase)
    if (!known && params.phase !== 'nouvelle') return notFound()
    const read = readForm(phaseForm(zone), form.given)
    if (!read.ok) {
      const model = { process, phase: params.phase, given: form.given, faults: read.faults }
      return page(phasePage(model, speech), 422)
    }
    const id = known ? params.phase : randomUUID()
    await contentsOf(db, process).savePhase({ id, ...read.value }, actOf(asked))
    return done(process.slug)
  })

  const phaseEnd = {
    may: processOfficers,
    params: processAddress.extend({ phase: z.uuid() }),
  }

  const askDrop = route({ get: at('etapes/:phase/fin'), ...phaseEnd }, async (asked) => {
    const process = await running(asked)
    const phase = process.phases.find(({ id }) => id === asked.params.phase) ?? notFound()
    return page(dropPhasePage(process, phase, asked.speech))
  })

  const drop = route({ post: at('etapes/:phase/fin'), ...phaseEnd }, async (asked) => {
    const process = await running(asked)
    await contentsOf(asked.db, process).dropPhase(asked.params.phase, actOf(asked))
    return done(process.slug)
  })

  const link = route({ post: at('activites'), ...shape }, async (asked) => {
    const process = await running(asked)
    const { db, form } = asked
    const [kind = '', activity = ''] = typed(form.given, 'activity').split(' ')
    const known = await allActivities(asked, kinds)
    if (!known.some((one) => one.kind === kind && one.id === activity)) {
      return shown(asked, process, { faults: refusal('activity', 'activity'), isDone: false })
    }
    const wanted = typed(form.given, 'phase')
    const phase = process.phases.some(({ id }) => id === wanted) ? wanted : null
    const isHere = await contentsOf(db, process).link({ kind, activity, phase }, actOf(asked))
    return isHere
      ? done(process.slug)
      : shown(asked, process, { faults: refusal('activity', 'elsewhere'), isDone: false })
  })

  const unlink = route({ post: at('activites/fin'), ...shape }, async (asked) => {
    const process = await running(asked)
    const [kind = '', activity = ''] = typed(asked.form.given, 'activity').split(' ')
    await contentsOf(asked.db, process).unlink(kind, activity, actOf(asked))
    return done(process.slug)
  })

  const addNews = route({ post: at('nouvelles'), ...shape, form: newsForm }, async (asked) => {
    const process = await running(asked)
    const { db, form } = asked
    if (!form.ok) return shown(asked, process, { faults: form.faults, isDone: false })
    const { day, text } = form.value
    await inTransaction(db, async (tx) => {
      await contentsOf(tx, process).addNews(day, text, actOf(asked))
      if (isPublic(process)) await tellNews(asked, tx, process, text)
    })
    return done(process.slug)
  })

  const addDocument = route(
    { post: at('documents'), ...shape, form: documentForm, filesUpTo: mostDocumentBytes },
    async (asked) => {
      const process = await running(asked)
      const { db, form, today } = asked
      const [file] = asked.files
      if (!form.ok) return shown(asked, process, { faults: form.faults, isDone: false })
      const why = file === undefined ? 'no-file' : isPdf(file.bytes) ? null : 'not-pdf'
      if (file === undefined || why !== null) {
        return shown(asked, process, { faults: refusal('file', why ?? 'no-file'), isDone: false })
      }
      const { hash, bytes } = await files.keep(file.bytes)
      const document = { title: form.value.title, file: hash, bytes }
      await contentsOf(db, process).addDocument(document, today, actOf(asked))
      return done(process.slug)
    },
  )

  const itemShape = { may: processOfficers, params: processAddress.extend({ item: z.uuid() }) }
  const withdrawal = (path: 'documents' | 'nouvelles', what: 'document' | 'news') =>
    route({ post: at(`${path}/:item`), ...itemShape }, async (asked) => {
      const process = await running(asked)
      const isWithdrawn = typed(asked.form.given, 'retire') === 'oui'
      const contents = contentsOf(asked.db, process)
      await contents.withdraw(what, asked.params.item, isWithdrawn, actOf(asked))
      return done(process.slug)
    })

  return [
    list,
    askFresh,
    begin,
    run,
    preview,
    askTexts,
    write,
    publish,
    trash,
    askPhase,
    savePhase,
    askDrop,
    drop,
    link,
    unlink,
    addNews,
    addDocument,
    withdrawal('documents', 'document'),
    withdrawal('nouvelles', 'news'),
  ]
}

const fresh = { slug: null, seen: '', theirs: null }

const edited = ({ slug }: Process, seen: string) => ({ slug, seen, theirs: null })

const refusal = (field: string, code: string) => [{ field, code }]
