import { randomUUID } from 'node:crypto'
import type { Transaction } from 'kysely'
import { bodies, type BodyKind } from '../bodies/index.ts'
import type { Act } from '../platform/kernel/act.ts'
import { type Day, daysAfter, startOfDay } from '../platform/kernel/day.ts'
import type { Adopter, ArticleText, Charter } from './rules/charter.ts'
import { usualArticles } from './rules/usual-charters.ts'
import { actsOn, beginCharter, type Telling } from './store/acts.ts'
import { charters } from './store/charters.ts'

interface DemoPlace {
  readonly today: Day
  readonly zone: string
}

const nobody: Telling = () => Promise.resolve()

/** Figures that a model leaves to each town: invented here. */
const filled: Readonly<Record<string, string>> = {
  'au moins … fois par an': 'au moins quatre fois par an',
  'à partir de … ans': 'à partir de 16 ans',
  'dure … ans': 'dure trois ans',
  'renouvelé … fois': 'renouvelé une fois',
}

const written = ({ text, ...article }: ArticleText): ArticleText => ({
  ...article,
  text: Object.entries(filled).reduce((told, [from, to]) => told.replace(from, to), text),
})

/** Charters of the demonstration: one changed once, one that is adopted, one that is being written. */
export async function loadDemoCharters(tx: Transaction<object>, place: DemoPlace): Promise<void> {
  const known = (await bodies(tx).all()).filter(({ publishedAt }) => publishedAt !== null)
  const first = (kind: BodyKind) => known.find((body) => body.kind === kind)?.id
  await changedOnce(tx, place, first('neighbourhood-council'))
  const foreign = first('foreign-residents-council')
  if (foreign !== undefined)
    await adoptedOnce(tx, place, {
      ...{ kind: 'rules-of-procedure', body: foreign, by: 'body', ago: 300 },
      title: 'Règlement intérieur du conseil des étrangers',
      of: 'foreign-residents-council',
    })
  const citizen = first('citizen-council')
  if (citizen !== undefined)
    await beginCharter(
      tx,
      {
        ...{ id: randomUUID(), kind: 'charter', body: citizen },
        title: 'Charte du conseil citoyen',
        articles: usualArticles('citizen-council'),
      },
      actOn(place, -10),
    )
}

const actOn = ({ today, zone }: DemoPlace, days: number): Act => ({
  by: 'demonstration',
  now: startOfDay(zone, daysAfter(today, days)),
})

interface DemoCharter extends Pick<Charter, 'kind' | 'body' | 'title'> {
  readonly by: Adopter
  readonly of: BodyKind | null
  /** Days ago. */
  readonly ago: number
  readonly source?: string
}

async function adoptedOnce(
  tx: Transaction<object>,
  place: DemoPlace,
  { kind, body, title, of, by, ago, source = '' }: DemoCharter,
): Promise<string> {
  const id = randomUUID()
  const act = actOn(place, -ago)
  await beginCharter(tx, { id, kind, body, title, articles: usualArticles(of).map(written) }, act)
  await adopt(tx, place, { id, by, ago, source })
  return id
}

async function adopt(
  tx: Transaction<object>,
  place: DemoPlace,
  { id, by, ago, source }: Pick<DemoCharter, 'by' | 'ago'> & { id: string; source: string },
): Promise<void> {
  const on = daysAfter(place.today, -ago)
  const seen = (await charters(tx).find(id))?.revision ?? 0
  const given = { adoptedBy: by, adoptedOn: on, inForceOn: daysAfter(on, 5), meeting: null, source }
  await actsOn(tx, id, actOn(place, -ago)).adopt(given, { seen, today: on }, nobody)
}

/** A charter of a neighbourhood: three years later the council mended it. */
async function changedOnce(
  tx: Transaction<object>,
  place: DemoPlace,
  body: string | undefined,
): Promise<void> {
  if (body === undefined) return
  const source = 'Délibération (exemple inventé)'
  const id = await adoptedOnce(tx, place, {
    ...{ kind: 'charter', body, by: 'municipal-council', ago: 960, source },
    title: 'Charte du conseil de quartier',
    of: 'neighbourhood-council',
  })
  const acts = actsOn(tx, id, actOn(place, -120))
  const working = (await charters(tx).find(id))?.working ?? []
  const named = (title: string) => working.find((article) => article.title === title)
  const minutes = named('Le compte rendu')
  if (minutes !== undefined)
    await acts.write(
      {
        ...minutes,
        text: 'Il dit ce qui a été demandé, répondu et décidé, sans nommer un habitant qui ne le veut pas. Les décisions sont publiques dans les deux jours, le compte rendu dans les dix jours.',
      },
      minutes.version,
    )
  const perimeter = named('Son périmètre')
  if (perimeter !== undefined) {
    const article = {
      id: randomUUID(),
      chapter: perimeter.chapter,
      title: 'Les marches dans le quartier',
      text: 'Deux fois par an, le conseil marche dans le quartier avec les services, pour voir sur place ce qui va et ce qui ne va pas.',
    }
    await acts.add(article, perimeter.id)
  }
  const leaving = named('Quitter le conseil')
  if (leaving !== undefined) await acts.withdraw(leaving.id, leaving.version)
  await adopt(tx, place, { id, by: 'municipal-council', ago: 90, source })
}
