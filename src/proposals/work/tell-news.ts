import type { Transaction } from 'kysely'
import { bodies, tellMembers } from '../../bodies/index.ts'
import { tellSubscribers } from '../../messages/index.ts'
import { dayIn } from '../../platform/kernel/day.ts'
import { addressIn } from '../../platform/web/index.ts'
import { sayIn, type WordOverrides } from '../../platform/words/catalogue.ts'
import { readIn } from '../../platform/words/content.ts'
import { formatDay } from '../../platform/words/dates.ts'
import type { SpokenLanguage } from '../../platform/words/languages.ts'
import { departments, towns } from '../../town/index.ts'
import { proposalPaths } from '../rules/paths.ts'
import type { Change, Proposal } from '../rules/proposal.ts'
import type { Telling } from '../store/acts.ts'
import { proposalKind } from '../store/versions.ts'
import { proposalNews } from '../templates.ts'
import { mailWords, proposalWords } from '../words/index.ts'

/** Members of the body and followers are told, in the transaction of the change. */
export const tellNews =
  (origin: string, now: Date): Telling =>
  async (tx, proposal, change) => {
    const { name: town, zone } = await towns(tx).find()
    const overrides = await towns(tx).wordOverrides()
    const news = { proposal, change, town, overrides, origin, ...(await namesOf(tx, proposal)) }
    const values = (language: SpokenLanguage) => valuesIn(language, news)
    const { id, neighbourhood } = proposal
    const about = { kind: proposalKind, id }
    const announcement = await tellSubscribers(tx, {
      about: [
        about,
        ...(neighbourhood === null ? [] : [{ kind: 'neighbourhood', id: neighbourhood }]),
      ],
      template: proposalNews,
      values,
      now,
    })
    const told = { about, template: proposalNews, values: values('fr'), announcement }
    await tellMembers(tx, { ...told, body: proposal.body, on: dayIn(zone, now) })
  }

async function namesOf(tx: Transaction<object>, proposal: Proposal) {
  const body = await bodies(tx).find(proposal.body)
  const known = await departments(tx).all()
  return {
    bodyIn: (language: SpokenLanguage) => (body === null ? '' : readIn(body.name, language).text),
    department: known.find(({ id }) => id === proposal.department)?.name ?? '',
  }
}

interface News {
  readonly proposal: Proposal
  readonly change: Change
  readonly town: string
  readonly overrides: WordOverrides
  readonly origin: string
  readonly bodyIn: (language: SpokenLanguage) => string
  readonly department: string
}

function valuesIn(language: SpokenLanguage, news: News) {
  const { proposal, change, town, overrides, origin, bodyIn } = news
  const say = sayIn(proposalWords, language, overrides)
  const number = proposal.number ?? 0
  return {
    town,
    number,
    body: bodyIn(language),
    title: proposal.title,
    news: say(`change.${change.kind}`),
    reason: reasonIn(language, news),
    link: origin + addressIn(language, proposalPaths.one(number)),
  }
}

/** What an act without words of its own means for who reads. */
function reasonIn(
  language: SpokenLanguage,
  { proposal, change: { kind, reason }, overrides, department }: News,
): string {
  if (kind !== 'adopted' && kind !== 'admitted' && kind !== 'replied') return reason
  const { replyDueOn } = proposal
  const day = replyDueOn === null ? '' : formatDay(replyDueOn, language)
  return sayIn(mailWords, language, overrides)(`about.${kind}`, { day, department })
}
