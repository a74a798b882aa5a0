import type { Transaction } from 'kysely'
import type { Act } from '../../platform/kernel/act.ts'
import { sendTemplate } from '../../messages/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { addressIn } from '../../platform/web/index.ts'
import { formatDay } from '../../platform/words/dates.ts'
import { towns } from '../../town/index.ts'
import { questionPaths } from '../rules/paths.ts'
import type { Question } from '../rules/question.ts'
import { type Colleague, toldOf } from '../rules/team.ts'
import { actsOn, type NotDone } from '../store/acts.ts'
import { questionToColleague } from '../templates.ts'

/** Gives a question to somebody of its department, with a word, and tells her by mail. */
export async function entrustColleague(
  db: Database,
  question: Question,
  given: { readonly to: string; readonly word: string; readonly team: readonly Colleague[] },
  { origin, ...act }: Act & { readonly origin: string },
): Promise<NotDone | null> {
  const { to, word, team } = given
  return actsOn(db, question, 'department', act).entrust(to, word, (tx) =>
    tellColleagues(tx, question, toldOf(to, act.by, team), origin),
  )
}

async function tellColleagues(
  tx: Transaction<object>,
  { id, number, dueOn, answerDueOn }: Question,
  told: readonly Colleague[],
  origin: string,
): Promise<void> {
  const { name: town } = await towns(tx).find()
  for (const { party, email } of told) {
    if (email === null) continue
    await sendTemplate(tx, {
      template: questionToColleague,
      to: { kind: 'email', value: email, party, language: 'fr' },
      values: {
        town,
        number,
        day: formatDay(dueOn ?? answerDueOn, 'fr'),
        link: origin + addressIn('fr', questionPaths.serve(number)),
      },
      about: { kind: 'question', id },
    })
  }
}
