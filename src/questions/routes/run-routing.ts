import { z } from 'zod'
import { actOf, readForm, type Route, route, seeOther } from '../../platform/web/index.ts'
import { chargeOf } from '../rules/charge.ts'
import { departmentDay } from '../rules/clock.ts'
import { questionPaths } from '../rules/paths.ts'
import { assignForm, type Choices, qualifyForm } from '../rules/work-forms.ts'
import { actsOn } from '../store/acts.ts'
import { work } from '../store/work.ts'
import { sendDepartmentLink } from '../work/entrust.ts'
import { placeToShow } from './place-to-show.ts'
import { at, done, promisedFor, questionOf, shape, shownOne, tooLate } from './run-question.ts'
import { shown } from './shown.ts'
import { staffOf } from './team.ts'
import { type AskedToWork, workPlace } from './workbench.ts'

async function choicesOf(asked: AskedToWork): Promise<Choices> {
  const place = await workPlace(asked)
  return {
    themes: place.themes,
    rules: await shown(asked).rules(),
    departments: place.departments.filter(({ endedOn }) => endedOn === null).map(({ id }) => id),
    neighbourhoods: place.neighbourhoods.map(({ id }) => id),
    today: asked.today,
  }
}

const assign = route({ post: at('attribution'), ...shape }, async (asked) => {
  const { db, form, today } = asked
  const question = await questionOf(asked)
  const read = readForm(assignForm(await choicesOf(asked), question), form.given)
  if (!read.ok) return shownOne(asked, question, { sent: 'assign', faults: read.faults })
  const { delays, calendar } = shown(asked)
  const usual = departmentDay(today, question.answerDueOn, await delays(), await calendar())
  const { theme, department, dueOn } = read.value
  const officers = (await staffOf(asked)).officers.map(({ party }) => party)
  const charge = chargeOf(question, actOf(asked).by, officers)
  const entrusted = { theme, department, dueOn: dueOn ?? usual, ...charge }
  const refused = await actsOn(db, question, 'officer', actOf(asked)).assign(entrusted, (tx) =>
    sendDepartmentLink(tx, question, entrusted, { ...actOf(asked), origin: asked.origin }),
  )
  if (refused !== null) return tooLate(asked, 'assign')
  const next = await work(db).nextToRoute()
  const { number } = question
  return next === null
    ? seeOther(questionPaths.workbench())
    : seeOther(`${questionPaths.run(next)}?attribuee=${number}`)
})

const chargeForm = z
  .object({ owner: z.string().default(''), deputy: z.string().default('') })
  .refine(({ owner, deputy }) => owner === '' || owner !== deputy, {
    path: ['deputy'],
    message: 'same-person',
  })

const charge = route({ post: at('suivi'), ...shape, form: chargeForm }, async (asked) => {
  const { db, form } = asked
  const question = await questionOf(asked)
  if (!form.ok) return shownOne(asked, question, { sent: 'charge', faults: form.faults })
  const officers = (await staffOf(asked)).officers.map(({ party }) => party)
  const chosen = (party: string): string | null => (officers.includes(party) ? party : null)
  const { owner, deputy } = form.value
  const acts = actsOn(db, question, 'officer', actOf(asked))
  const refused = await acts.takeCharge(chosen(owner), chosen(deputy))
  return refused === null ? done(question) : tooLate(asked, 'charge')
})

const qualify = route({ post: at('qualification'), ...shape }, async (asked) => {
  const { db, form } = asked
  const question = await questionOf(asked)
  const read = readForm(qualifyForm(await choicesOf(asked), question), form.given)
  if (!read.ok) return shownOne(asked, question, { sent: 'qualify', faults: read.faults })
  const answeredBy = await promisedFor(asked, question, read.value)
  const { showsPlace, ...chosen } = read.value
  const written = {
    ...chosen,
    shownPlace: showsPlace ? await placeToShow(asked, question) : null,
    authority: question.authority,
    authorityContact: question.authorityContact,
    // What was promised is not taken back: a question that turns complex alone puts the day off.
    answerDueOn: read.value.isComplex === question.isComplex ? question.answerDueOn : answeredBy,
  }
  const refused = await actsOn(db, question, 'officer', actOf(asked)).qualify(written)
  if (refused !== null) return tooLate(asked, 'qualify')
  return done(question)
})

/** To whom a question goes, who follows it, what the public reads of it. */
export const routingActs: readonly Route[] = [assign, charge, qualify]
