import type { Transaction } from 'kysely'
import { cameFrom } from '../../lineage/index.ts'
import { sendTemplate, tellSubscribers } from '../../messages/index.ts'
import type { Database } from '../../platform/database/database.ts'
import type { Day } from '../../platform/kernel/day.ts'
import { addressIn } from '../../platform/web/index.ts'
import { type WordOverrides, sayIn } from '../../platform/words/catalogue.ts'
import { formatDay } from '../../platform/words/dates.ts'
import {
  interfaceFor,
  isContentLanguage,
  type SpokenLanguage,
} from '../../platform/words/languages.ts'
import { askersOf, reachedByMail } from '../../questions/index.ts'
import { towns } from '../../town/index.ts'
import type { Change, Commitment } from '../rules/commitment.ts'
import { commitmentPaths } from '../rules/paths.ts'
import type { Telling } from '../store/acts.ts'
import { commitmentKind } from '../store/versions.ts'
import { commitmentNews } from '../templates.ts'
import { changeSentence } from '../views/sentences.ts'
import { commitmentWords } from '../words/index.ts'

/** The questions a commitment comes from, and who asked them and is reached by mail. */
export async function askersBehind(db: Database, { id }: Pick<Commitment, 'id'>) {
  const questions = await cameFrom(db, { kind: commitmentKind, id }, 'question')
  const askers = []
  for (const question of questions) askers.push(...reachedByMail(await askersOf(db, question)))
  return { questions, askers }
}

/** Those who were told of the promise are told what became of it, in the transaction of its change. */
export const tellNews =
  (origin: string, now: Date): Telling =>
  async (tx, commitment, change) => {
    const { name: town } = await towns(tx).find()
    const overrides = await towns(tx).wordOverrides()
    const values = (language: SpokenLanguage) =>
      valuesIn(language, { commitment, change, town, overrides, origin })
    const { questions, askers } = await askersBehind(tx, commitment)
    await tellSubscribers(tx, {
      about: [
        { kind: commitmentKind, id: commitment.id },
        ...questions.map((id) => ({ kind: 'question', id })),
        ...(commitment.neighbourhood === null
          ? []
          : [{ kind: 'neighbourhood', id: commitment.neighbourhood }]),
      ],
      template: commitmentNews,
      values,
      now,
    })
    await tellAskers(tx, commitment, askers, values)
  }

async function tellAskers(
  tx: Transaction<object>,
  { id }: Commitment,
  askers: Awaited<ReturnType<typeof askersBehind>>['askers'],
  values: (language: SpokenLanguage) => ReturnType<typeof valuesIn>,
): Promise<void> {
  for (const { email, language: tag } of askers) {
    const language = isContentLanguage(tag) ? interfaceFor(tag) : 'fr'
    await sendTemplate(tx, {
      template: commitmentNews,
      to: { kind: 'email', value: email ?? '', language },
      values: values(language),
      about: { kind: commitmentKind, id },
    })
  }
}

interface News {
  readonly commitment: Commitment
  readonly change: Change
  readonly town: string
  readonly overrides: WordOverrides
  readonly origin: string
}

function valuesIn(language: SpokenLanguage, { commitment, change, town, overrides, origin }: News) {
  const say = sayIn(commitmentWords, language, overrides)
  const written = (on: Day) => formatDay(on, language)
  return {
    town,
    number: commitment.number,
    commitment: commitment.text,
    news: changeSentence(change, written, say),
    reason: change.reason ?? '',
    link: origin + addressIn(language, commitmentPaths.one(commitment.number)),
  }
}
