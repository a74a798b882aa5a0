import { z } from 'zod'
import { namesOf, roleHolders } from '../../people/index.ts'
import {
  afterGesture,
  type Answer,
  type Asked,
  type FieldRefusal,
  notFound,
  page,
  queryText,
  readForm,
  type Route,
  route,
  seeOther,
  personOf,
} from '../../platform/web/index.ts'
import { inTransaction } from '../../platform/database/index.ts'
import { officers, writtenDays } from '../../town/index.ts'
import type { ModerationCase, Report } from '../rules/case.ts'
import { appealDecisionForm, decisionForm, subjectAddress } from '../rules/forms.ts'
import { mayAct, mayDecideAppeal } from '../rules/life.ts'
import { perPage, queueQuery } from '../rules/listing.ts'
import { moderationPaths } from '../rules/paths.ts'
import { readMark } from '../rules/read-mark.ts'
import { cases, openCase } from '../store/cases.ts'
import { type Moderatable, moderatableOf } from '../store/moderatable.ts'
import { rulesInForce } from '../store/public-rules.ts'
import { queueOf } from '../store/queue.ts'
import { casePage } from '../views/case-page.tsx'
import { queuePage } from '../views/queue-page.tsx'
import { severalPage } from '../views/several-page.tsx'
import type { ShownCase } from '../views/shown-case.ts'
import { decide, decideAppeal, undo } from '../work/decisions.ts'
import { contentsOf, readableContent } from './shown.ts'

const caseAddress = z.object({ case: z.uuid() })
const chosenQuery = z.object({
  cas: z.union([z.uuid().transform((id) => [id]), z.array(z.uuid()).max(perPage)]).catch([]),
})
const isId = (text: string): boolean => z.uuid().safeParse(text).success

/** The name of a decision made, or taken back, on the desk. */
export const decidedGesture = 'moderation'

type AskedOf<Params> = Asked<Params, unknown, unknown>

/** What officers read, hide, leave and answer. */
export function queueRoutes(moderatables: readonly Moderatable[]): readonly Route[] {
  const deciding = ({ visitor, now, origin }: AskedOf<unknown>) => ({
    moderatables,
    origin,
    act: { by: personOf(visitor), now },
  })

  /** Cases with what they are about and what was said of them. */
  async function shownCases(
    asked: AskedOf<unknown>,
    found: readonly ModerationCase[],
    reports: ReadonlyMap<string, readonly Report[]>,
  ): Promise<readonly ShownCase[]> {
    const contentOf = await contentsOf(
      asked,
      moderatables,
      found.map(({ subject: about }) => about),
    )
    return found.map((one) => {
      const content = contentOf(one.subject)
      const own = reports.get(one.id) ?? []
      const kind = moderatableOf(moderatables, one.subject.kind).name(asked.speech)
      return { one, content, kind, reports: own, mark: readMark(content?.text ?? '', own.length) }
    })
  }

  const kinds = ({ speech }: AskedOf<unknown>) =>
    moderatables.map(({ kind, name }) => ({ value: kind, label: name(speech) }))

  const list = route(
    { get: moderationPaths.queue(), may: officers, query: queueQuery },
    async (asked) => {
      const { db, query, speech } = asked
      const { cases: found, reports, counts } = await queueOf(db, query, perPage)
      const model = {
        filters: query,
        done: query.fait ?? null,
        count: query.nombre,
        left: query.laisses,
        counts,
        cases: await shownCases(asked, found, reports),
        kinds: kinds(asked),
        rules: (await rulesInForce(db)).rules,
        ...(await writtenDays(asked)),
      }
      return page(queuePage(model, speech))
    },
  )

  async function drawnSeveral(
    asked: AskedOf<unknown>,
    ids: readonly string[],
    faults: readonly FieldRefusal[],
  ): Promise<Answer> {
    const { db, today, speech, form } = asked
    const found = (await cases(db).findAll(ids)).filter((one) => mayAct('hide', one, today))
    const reports = await cases(db).reportsOf(ids)
    const shown = await shownCases(asked, found, reports)
    const model = {
      cases: shown,
      gone: ids.length - found.length,
      told: await toldAmong(asked, found),
      rules: (await rulesInForce(db)).rules,
      given: form.given,
      faults,
      ...(await writtenDays(asked)),
    }
    return page(severalPage(model, speech), faults.length === 0 ? 200 : 422)
  }

  /** Of how many somebody can be written to. */
  async function toldAmong(
    { db }: AskedOf<unknown>,
    found: readonly ModerationCase[],
  ): Promise<number> {
    let told = 0
    for (const { kind, reachable } of moderatables) {
      const ids = found.filter(({ subject: about }) => about.kind === kind)
      if (ids.length === 0) continue
      told += (
        await reachable(
          db,
          ids.map(({ subject: about }) => about.id),
        )
      ).size
    }
    return told
  }

  const several = route(
    { get: moderationPaths.several(), may: officers, query: chosenQuery },
    (asked) => drawnSeveral(asked, asked.query.cas, []),
  )

  async function drawnCase(
    asked: AskedOf<z.infer<typeof caseAddress>>,
    faults: readonly FieldRefusal[],
    status: number,
  ): Promise<Answer> {
    const { db, params, today, speech, form, visitor } = asked
    const one = (await cases(db).find(params.case)) ?? notFound()
    const [shown] = await shownCases(asked, [one], await cases(db).reportsOf([one.id]))
    if (shown === undefined) return notFound()
    const holders = await officersToday(asked)
    const { decidedBy, appeal } = one
    const people = [decidedBy, appeal?.decidedBy ?? null].filter((party) => party !== null)
    const self = personOf(visitor)
    const model = {
      ...shown,
      history: await cases(db).historyOf(one.subject, one.id),
      rules: (await rulesInForce(db)).rules,
      names: await namesOf(db, people),
      told: await toldAmong(asked, [one]),
      may: (act: Parameters<typeof mayAct>[0]) => mayAct(act, one, today),
      mayAnswer: mayDecideAppeal(one, self, holders),
      isOwn: decidedBy === self,
      given: form.given,
      faults,
      ...(await writtenDays(asked)),
    }
    return page(casePage(model, speech), status)
  }

  const officersToday = async ({ db, today }: AskedOf<unknown>): Promise<readonly string[]> =>
    (await roleHolders(db, today))
      .filter(({ role, scope }) => scope.kind === 'town' && /^(officer|administrator)$/.test(role))
      .map(({ party }) => party)

  const read = route({ get: moderationPaths.caseAt, may: officers, params: caseAddress }, (asked) =>
    drawnCase(asked, [], 200),
  )

  const send = route({ post: moderationPaths.decide(), may: officers }, async (asked) => {
    const { db, form } = asked
    const set = await rulesInForce(db)
    const sent = readForm(decisionForm(set.rules), form.given)
    if (!sent.ok) {
      const ids = [form.given['cases'] ?? []].flat().map((text) => text.slice(0, 36))
      return drawnSeveral(asked, ids.filter(isId).slice(0, perPage), sent.faults)
    }
    const { value } = sent
    const rule = value.act === 'hide' ? set.rules.find(({ id }) => id === value.rule) : undefined
    const as =
      value.act === 'hide' && rule !== undefined
        ? ({ act: 'hide', rule, ruleVersion: set.version, note: value.note } as const)
        : ({ act: 'keep' } as const)
    const { done, left } = await decide(db, value.cases, as, deciding(asked))
    const fait = as.act === 'hide' ? 'hidden' : 'kept'
    const gesture = { name: decidedGesture, about: value.cases[0]?.id ?? '' }
    const list = moderationPaths.queue() + queryText({ fait, nombre: done, laisses: left })
    return afterGesture(asked, gesture, list)
  })

  const takeBack = route(
    { post: moderationPaths.undoAt, may: officers, params: caseAddress },
    async (asked) => {
      const isDone = await undo(asked.db, asked.params.case, deciding(asked))
      const gesture = { name: decidedGesture, about: asked.params.case }
      return isDone
        ? afterGesture(asked, gesture, moderationPaths.queue() + queryText({ fait: 'undone' }))
        : drawnCase(asked, [{ field: 'undo', code: 'not-now' }], 409)
    },
  )

  const answer = route(
    {
      post: moderationPaths.appealAt,
      may: officers,
      params: caseAddress,
      form: appealDecisionForm,
    },
    async (asked) => {
      const { db, form, params } = asked
      if (!form.ok) return drawnCase(asked, form.faults, 422)
      const holders = await officersToday(asked)
      const about = { ...deciding(asked), officers: holders }
      const isDone = await decideAppeal(db, params.case, form.value, about)
      return isDone
        ? seeOther(moderationPaths.queue() + queryText({ fait: 'appeal' }))
        : drawnCase(asked, [{ field: 'outcome', code: 'not-now' }], 409)
    },
  )

  /** An officer deals with a text that nobody reported. */
  const open = route(
    { post: moderationPaths.openAt, may: officers, params: subjectAddress },
    async (asked) => {
      const { db, params, visitor, now } = asked
      await readableContent(asked, moderatables, params)
      const act = { by: personOf(visitor), now }
      const id = await inTransaction(db, (tx) => openCase(tx, params, 'officer', act))
      return id === null ? notFound() : seeOther(moderationPaths.case(id))
    },
  )

  return [list, several, read, send, takeBack, answer, open]
}
