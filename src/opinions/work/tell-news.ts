import { bodies, tellMembers } from '../../bodies/index.ts'
import { tellSubscribers } from '../../messages/index.ts'
import { dayIn } from '../../platform/kernel/day.ts'
import { addressIn } from '../../platform/web/index.ts'
import { sayIn, type WordOverrides } from '../../platform/words/catalogue.ts'
import { type Content, readIn } from '../../platform/words/content.ts'
import { formatDay } from '../../platform/words/dates.ts'
import type { SpokenLanguage } from '../../platform/words/languages.ts'
import { towns } from '../../town/index.ts'
import type { Change, Opinion } from '../rules/opinion.ts'
import { opinionPaths } from '../rules/paths.ts'
import type { Telling } from '../store/acts.ts'
import { opinionKind } from '../store/versions.ts'
import { opinionNews } from '../templates.ts'
import { mailWords, opinionWords } from '../words/index.ts'

/** Members of the body and followers are told, in the transaction of the change. */
export const tellNews =
  (origin: string, now: Date): Telling =>
  async (tx, opinion, change) => {
    const { name: town, zone } = await towns(tx).find()
    const overrides = await towns(tx).wordOverrides()
    const body = await bodies(tx).find(opinion.body)
    if (body === null) return
    const news = { opinion, change, town, overrides, origin, body: body.name }
    const values = (language: SpokenLanguage) => valuesIn(language, news)
    const about = { kind: opinionKind, id: opinion.id }
    const places = body.neighbourhoods.map((id) => ({ kind: 'neighbourhood', id }))
    const around = [{ kind: 'body', id: body.id }, ...places]
    const template = opinionNews
    const said = { about: [about, ...around] as const, template, values, now }
    const announcement = await tellSubscribers(tx, said)
    const on = dayIn(zone, now)
    const told = { about, template, values: values('fr'), announcement }
    await tellMembers(tx, { ...told, body: opinion.body, on })
  }

interface News {
  readonly opinion: Opinion
  readonly change: Change
  readonly town: string
  readonly overrides: WordOverrides
  readonly origin: string
  readonly body: Content
}

function valuesIn(language: SpokenLanguage, news: News) {
  const { opinion, change, town, overrides, origin, body } = news
  const { kind } = change
  const of = kind === 'asked' ? (`asked-${opinion.origin}` as const) : kind
  return {
    town,
    number: opinion.number,
    body: readIn(body, language).text,
    subject: opinion.subject,
    news: sayIn(opinionWords, language, overrides)(`change.${of}`),
    reason: reasonIn(language, news),
    link: origin + addressIn(language, opinionPaths.one(opinion.number)),
  }
}

/** What the act means for who reads. */
function reasonIn(language: SpokenLanguage, { opinion, change, overrides }: News): string {
  const say = sayIn(mailWords, language, overrides)
  const dayOf = (on: Opinion['replyDueOn']) => (on === null ? '' : formatDay(on, language))
  if (change.kind === 'adopted') return say('about.adopted', { day: dayOf(opinion.replyDueOn) })
  if (change.kind === 'replied') return say('about.replied')
  if (change.kind === 'postponed')
    return say('about.postponed', { day: dayOf(change.dueOn), reason: change.reason })
  return opinion.opinionDueOn === null
    ? say('about.taken-up')
    : say('about.asked', { day: dayOf(opinion.opinionDueOn) })
}
