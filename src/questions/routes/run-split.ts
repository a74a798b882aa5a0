import type { FieldRefusal, Route } from '../../platform/web/index.ts'
import { formIdOf } from '../../platform/kernel/form-id.ts'
import { actOf, page, readForm, route, seeOther } from '../../platform/web/index.ts'
import { questionPaths } from '../rules/paths.ts'
import { mayRejoin, splitForm } from '../rules/split.ts'
import { askersOf, reachedByMail } from '../store/askers.ts'
import { insideOf } from '../store/inside.ts'
import { rejoinQuestion, splitQuestion } from '../store/split.ts'
import { work } from '../store/work.ts'
import { rejoinPage } from '../views/split-form.tsx'
import { tellRejoined, tellSplit } from '../work/tell-askers.ts'
import { at, promisedFor, questionOf, shape, shownOne, tooLate } from './run-question.ts'
import { shown } from './shown.ts'

const split = route({ post: at('separation'), ...shape }, async (asked) => {
  const { db, form, origin } = asked
  const question = await questionOf(asked)
  const refuse = async (faults: readonly FieldRefusal[]) =>
    shownOne(asked, await questionOf(asked), { sent: 'split', faults })
  const read = readForm(splitForm({ themes: await shown(asked).themes() }), form.given)
  if (!read.ok) return refuse(read.faults)
  const { key, ...written } = read.value
  const { title, publicText } = written
  const second = {
    ...written,
    id: formIdOf(key, [question.id, title, publicText]),
    answerDueOn: await promisedFor(asked, question, {}),
  }
  const refused = await splitQuestion(db, question, second, actOf(asked), (tx, cut) =>
    tellSplit(tx, cut, origin),
  )
  if (refused !== null) {
    return refuse([{ field: refused === 'changed' ? 'firstText' : '', code: refused }])
  }
  const number = await work(db).numberOf(second.id)
  return seeOther(`${questionPaths.run(question.number)}?separee=${number}`)
})

const askRejoin = route({ get: at('separation/fin'), ...shape }, async (asked) => {
  const { db, speech } = asked
  const question = await questionOf(asked)
  const { cutFrom } = await insideOf(db, question.id)
  if (cutFrom === null || !mayRejoin(question, cutFrom)) return tooLate(asked, 'split')
  const told = reachedByMail(await askersOf(db, question.id)).length
  return page(rejoinPage({ number: question.number, first: cutFrom.number, told }, speech))
})

const rejoin = route({ post: at('separation/fin'), ...shape }, async (asked) => {
  const { db, origin } = asked
  const question = await questionOf(asked)
  const refused = await rejoinQuestion(db, question, actOf(asked), (tx) =>
    tellRejoined(tx, question.id, origin),
  )
  const first = question.splitFrom === null ? null : await work(db).numberOf(question.splitFrom)
  if (refused !== null || first === null) return tooLate(asked, 'split')
  return seeOther(`${questionPaths.run(first)}?fait=oui`)
})

/** Two subjects in one message: cut in two, and put together again while nobody has begun. */
export const splitRoutes: readonly Route[] = [split, askRejoin, rejoin]
