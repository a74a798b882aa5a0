import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { newSecretSeed } from '../../platform/chance/index.ts'
import { daysAfter } from '../../platform/kernel/day.ts'
import { inFrench } from '../../platform/words/content.ts'
import {
  type Asked,
  type FieldRefusal,
  type FormGiven,
  notFound,
  page,
  readForm,
  route,
  seeOther,
} from '../../platform/web/index.ts'
import { formatInstant } from '../../platform/words/dates.ts'
import { spokenIn } from '../../platform/words/speech.tsx'
import { shownTown, votePreparers } from '../../town/index.ts'
import { type BallotBox, ballotBoxes } from '../../voting/index.ts'
import {
  editionForm,
  type EditionPlace,
  type EditionRules,
  givenOf,
  lacksOf,
} from '../rules/edition-form.ts'
import { slugOf } from '../../platform/kernel/slug.ts'
import { paths } from '../rules/paths.ts'
import {
  isFrozen,
  isShown,
  isStale,
  type RunningEdition,
  voteHours,
} from '../rules/running-edition.ts'
import { instantsOf } from '../../platform/kernel/hour.ts'
import { editions } from '../store/editions.ts'
import {
  EditionFrozen,
  EditionGone,
  EnvelopeHasProjects,
  runningEditions,
  SlugTaken,
} from '../store/running-editions.ts'
import { editionFormPage } from '../views/edition-form-page.tsx'
import { preparedListPage, preparedPage } from '../views/prepared-page.tsx'
import { editionAddress } from './addresses.ts'
import { tieTitles } from './running-edition.ts'
import { shownEvery } from './shown-running.ts'

type AskedOfEdition = Asked<{ readonly edition: string }, unknown, unknown>

/** The edition of an address of the administration, and its box when there is one. */
export async function preparedEdition({
  db,
  params,
}: Pick<AskedOfEdition, 'db' | 'params'>): Promise<{
  readonly edition: RunningEdition
  readonly box: BallotBox | null
}> {
  const edition = (await runningEditions(db).find(params.edition)) ?? notFound()
  const box = await ballotBoxes(db).of({ kind: 'edition', id: edition.slug })
  return { edition, box }
}

const deleted = z.object({ fait: z.literal('supprime').optional().catch(undefined) })

const list = route(
  { get: paths.administration(), may: votePreparers, query: deleted },
  async (asked) => {
    const { shown } = await shownEvery(asked, () => true)
    const wasDeleted = asked.query.fait !== undefined
    return page(preparedListPage({ shown, wasDeleted }, asked.speech))
  },
)

const saved = z.object({ fait: z.literal('enregistre').optional().catch(undefined) })

const oneEdition = route(
  {
    get: paths.prepared(':edition'),
    may: votePreparers,
    params: editionAddress,
    query: saved,
  },
  async (asked) => {
    const { speech, now, query } = asked
    const { edition, box } = await preparedEdition(asked)
    const { zone } = await shownTown(asked).town()
    const written = (instant: string) => formatInstant(instant, zone, spokenIn(speech))
    const hours = voteHours(edition, isFrozen(box) ? box : null)
    const model = {
      edition,
      opens: written(hours.opensAt),
      until: written(hours.closesAt),
      lacks: lacksOf(edition, now),
      isShown: isShown(edition, box),
      isFrozen: isFrozen(box),
      isStale: box !== null && isStale(edition, box),
      tieOrder: tieTitles(edition),
      wasSaved: query.fait !== undefined,
    }
    return page(preparedPage(model, speech))
  },
)

async function placeOf(asked: Pick<AskedOfEdition, 'db' | 'remember'>): Promise<EditionPlace> {
  const { zone } = await shownTown(asked).town()
  const neighbourhoods = await shownTown(asked).neighbourhoods()
  return { zone, neighbourhoods: neighbourhoods.map(({ id, name }) => ({ id, name })) }
}

const blank = route({ get: paths.newEdition(), may: votePreparers }, async (asked) => {
  const place = await placeOf(asked)
  return formPage(asked, place, null, givenOf(firstDraft(asked, place.zone), place.zone))
})

/** What is proposed to begin with: in two months, for three weeks, five projects at most. */
function firstDraft(
  { today, now }: Pick<AskedOfEdition, 'today' | 'now'>,
  zone: string,
): EditionRules {
  const at = (days: number, hour: string) =>
    (instantsOf(zone, daysAfter(today, days), hour)[0] ?? now).toISOString()
  return {
    name: inFrench(`Budget participatif ${Number(today.slice(0, 4)) + 1}`),
    rule: { format: 'up-to-k', most: 5, mostPerList: null, mayBeBlank: false },
    leastAge: 7,
    level: 0,
    showsTurnout: true,
    admitsOutside: false,
    admitsClasses: false,
    opensAt: at(60, '08:00'),
    closesAt: at(81, '20:00'),
    tieSeed: newSecretSeed().seed.slice(0, 32),
    envelopes: [],
  }
}

function formPage(
  { speech }: Pick<AskedOfEdition, 'speech'>,
  { neighbourhoods }: EditionPlace,
  edition: RunningEdition | null,
  given: FormGiven,
  faults: readonly FieldRefusal[] = [],
) {
  const model = { edition, given, faults, neighbourhoods }
  return page(editionFormPage(model, speech), faults.length === 0 ? 200 : 422)
}

const make = route({ post: paths.newEdition(), may: votePreparers }, async (asked) => {
  const { db, now, form, remember } = asked
  const place = await placeOf({ db, remember })
  const read = readForm(editionForm(place, now), form.given)
  const refuse = (faults: readonly FieldRefusal[]) =>
    formPage(asked, place, null, form.given, faults)
  if (!read.ok) return refuse(read.faults)
  const slug = slugOf(read.value.name[0].text)
  const taken = [{ field: 'nameFr', code: 'taken' }]
  if (slug === '' || slug === 'nouvelle' || (await editions(db).find(slug)) !== null) {
    return refuse(taken)
  }
  try {
    await runningEditions(db).add(draftOf(slug, read.value), now)
  } catch (error) {
    if (error instanceof SlugTaken) return refuse(taken)
    throw error
  }
  return seeOther(`${paths.prepared(slug)}?fait=enregistre`)
})

const draftOf = (slug: string, rules: EditionRules): RunningEdition => ({
  ...rules,
  id: randomUUID(),
  slug,
  isFictional: false,
  projects: [],
  withdrawn: [],
  announcedAt: null,
  counted: null,
  publishedAt: null,
})

const rulesShape = { may: votePreparers, params: editionAddress } as const

const showRules = route({ get: paths.editionRules(':edition'), ...rulesShape }, async (asked) => {
  const { edition, box } = await preparedEdition(asked)
  if (isFrozen(box)) return seeOther(paths.prepared(edition.slug))
  const place = await placeOf(asked)
  return formPage(asked, place, edition, givenOf(edition, place.zone))
})

const saveRules = route({ post: paths.editionRules(':edition'), ...rulesShape }, async (asked) => {
  const { db, now, form } = asked
  const { edition } = await preparedEdition(asked)
  const place = await placeOf(asked)
  const read = readForm(editionForm(place, now), form.given)
  const refuse = (faults: readonly FieldRefusal[]) =>
    formPage(asked, place, edition, form.given, faults)
  if (!read.ok) return refuse(read.faults)
  try {
    await runningEditions(db).saveRules({ ...edition, ...read.value }, now)
  } catch (error) {
    if (error instanceof EditionFrozen) return refuse([{ field: 'nameFr', code: 'frozen' }])
    if (error instanceof EditionGone) return notFound()
    if (error instanceof EnvelopeHasProjects) {
      return refuse([{ field: 'argent.ville', code: 'envelope-has-projects' }])
    }
    throw error
  }
  return seeOther(`${paths.prepared(edition.slug)}?fait=enregistre`)
})

const announce = route({ post: paths.announcement(':edition'), ...rulesShape }, async (asked) => {
  const { edition } = await preparedEdition(asked)
  await runningEditions(asked.db).announce(edition, asked.now)
  return seeOther(`${paths.prepared(edition.slug)}?fait=enregistre`)
})

export const preparedEditionRoutes = [list, blank, make, oneEdition, showRules, saveRules, announce]
