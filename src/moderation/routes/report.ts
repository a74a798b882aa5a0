import { isWithinLimit } from '../../people/index.ts'
import {
  type Answer,
  type Asked,
  everyone,
  type FieldRefusal,
  page,
  readForm,
  type Route,
  route,
  seeOther,
} from '../../platform/web/index.ts'
import { spokenIn } from '../../platform/words/speech.tsx'
import { officers } from '../../town/index.ts'
import type { Subject } from '../rules/case.ts'
import { reportForm, subjectAddress } from '../rules/forms.ts'
import { moderationPaths } from '../rules/paths.ts'
import { report } from '../store/cases.ts'
import type { Moderatable } from '../store/moderatable.ts'
import { rulesInForce } from '../store/public-rules.ts'
import { reportedPage, reportPage } from '../views/report-page.tsx'
import { readableContent } from './shown.ts'

/** Reports an hour from one network, and a day towards one address. */
const fromOnePlace = 12
const toOneAddress = 5

type AskedOf = Asked<Subject, unknown, unknown>

/** Anybody says that a public text breaks a public rule. */
export function reportRoutes(moderatables: readonly Moderatable[]): readonly Route[] {
  const drawn = async (
    asked: AskedOf,
    faults: readonly FieldRefusal[],
    status: number,
  ): Promise<Answer> => {
    const { content } = await readableContent(asked, moderatables, asked.params)
    const { rules } = await rulesInForce(asked.db)
    const isOfficer = officers.admits(asked.visitor)
    const model = {
      content,
      subject: asked.params,
      rules,
      given: asked.form.given,
      faults,
      isOfficer,
    }
    return page(reportPage(model, asked.speech), status)
  }

  const ask = route(
    { get: moderationPaths.reportAt, may: everyone, params: subjectAddress },
    (asked) => drawn(asked, [], 200),
  )

  const send = route(
    { post: moderationPaths.reportAt, may: everyone, params: subjectAddress },
    async (asked) => {
      const { db, from, now, params, speech } = asked
      await readableContent(asked, moderatables, params)
      const read = readForm(reportForm((await rulesInForce(db)).rules), asked.form.given)
      if (!read.ok) return drawn(asked, read.faults, 422)
      const { rule, words, email } = read.value
      const mayReport =
        (await isWithinLimit(db, `report from ${from}`, fromOnePlace, now)) &&
        (email === null ||
          (await isWithinLimit(db, `report of ${email}`, toOneAddress, now, 'day')))
      if (!mayReport) return drawn(asked, [{ field: 'rule', code: 'too-many' }], 429)
      const given = { rule, words, email, language: spokenIn(speech) }
      // Hidden in between: what was wanted is done.
      await report(db, params, given, { by: 'reporter', now })
      return seeOther(moderationPaths.reported())
    },
  )

  const thanks = route({ get: moderationPaths.reported(), may: everyone }, ({ speech }) =>
    page(reportedPage(speech)),
  )

  return [thanks, ask, send]
}
