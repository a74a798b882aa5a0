import type { Transaction } from 'kysely'
import { bodies, type Body, isOpenOn, tellMembers } from '../../bodies/index.ts'
import { tellSubscribers } from '../../messages/index.ts'
import { type Day, dayIn } from '../../platform/kernel/day.ts'
import { addressIn } from '../../platform/web/index.ts'
import { sayIn, type WordOverrides } from '../../platform/words/catalogue.ts'
import { readIn } from '../../platform/words/content.ts'
import { formatDay } from '../../platform/words/dates.ts'
import type { SpokenLanguage } from '../../platform/words/languages.ts'
import { towns } from '../../town/index.ts'
import type { Charter, CharterVersion } from '../rules/charter.ts'
import { charterPaths } from '../rules/paths.ts'
import type { Telling } from '../store/acts.ts'
import { charterKind } from '../store/versions.ts'
import { charterNews } from '../templates.ts'
import { mailWords } from '../words/index.ts'

/** Members of its bodies, and who follows them, are told of a new version, in its transaction. */
export const tellNews =
  (origin: string, now: Date): Telling =>
  async (tx, charter, version) => {
    const { name: town, zone } = await towns(tx).find()
    const overrides = await towns(tx).wordOverrides()
    const on = dayIn(zone, now)
    const concerned = await bodiesOf(tx, charter, on)
    const [only] = concerned
    const body = charter.body === null ? null : (only ?? null)
    const values = (language: SpokenLanguage) =>
      valuesIn(language, { charter, version, body, town, overrides, origin })
    const own = { kind: charterKind, id: charter.id }
    const around = concerned.flatMap(({ id, neighbourhoods }) => [
      { kind: 'body', id },
      ...neighbourhoods.map((place) => ({ kind: 'neighbourhood', id: place })),
    ])
    const template = charterNews
    const said = { about: [own, ...around] as const, template, values, now }
    const announcement = await tellSubscribers(tx, said)
    const told = new Set<string>()
    for (const { id } of concerned) {
      const spoken = { about: own, template, values: values('fr'), announcement }
      const to = { ...spoken, body: id, on, except: told }
      for (const email of await tellMembers(tx, to)) told.add(email)
    }
  }

/** Its body, or all that residents know and that are not over. */
async function bodiesOf(
  tx: Transaction<object>,
  { body }: Charter,
  on: Day,
): Promise<readonly Body[]> {
  const all = await bodies(tx).all()
  return all.filter((one) => (body === null || one.id === body) && isOpenOn(one, on))
}

interface News {
  readonly charter: Charter
  readonly version: CharterVersion
  /** `null`: all of them. */
  readonly body: Body | null
  readonly town: string
  readonly overrides: WordOverrides
  readonly origin: string
}

function valuesIn(language: SpokenLanguage, news: News) {
  const { charter, version, body, town, overrides, origin } = news
  const path = charterPaths.version(charter.number, version.version)
  return {
    town,
    body:
      body === null
        ? sayIn(mailWords, language, overrides)('all-bodies')
        : readIn(body.name, language).text,
    title: charter.title,
    version: version.version,
    day: formatDay(version.inForceOn, language),
    link: origin + addressIn(language, path),
  }
}
