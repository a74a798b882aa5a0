import { z } from 'zod'
import { isVoteUnderWay } from '../../../voting/index.ts'
import {
  type Asked,
  notFound,
  page,
  type Route,
  route,
  seeOther,
} from '../../../platform/web/index.ts'
import { deskAgents } from '../../../town/index.ts'
import { deskRefusal } from '../../rules/desk-acts.ts'
import { deskPaths } from '../../rules/desk-paths.ts'
import { mergeRefusal } from '../../rules/merge.ts'
import { type DeskPerson, deskPeople } from '../../store/desk-people.ts'
import { mergeAccounts, mergeEffect } from '../../store/merge.ts'
import { type MergeModel, mergePage } from '../../views/desk/merge-page.tsx'
import { nameAt } from '../../views/desk/person-name.ts'
import { agentOf } from './desk-door.ts'
import { tellHer } from './tell-person.ts'

const twoParties = z.object({ party: z.uuid(), other: z.uuid() })
const shape = { may: deskAgents, params: twoParties } as const
const path = `${deskPaths.search}/:party/fusion/:other`

/** The first stays, the other goes. */
async function modelOf(asked: Asked<z.infer<typeof twoParties>, unknown, unknown>) {
  const { db, params, now, speech } = asked
  const agent = agentOf(asked)
  const kept = (await deskPeople(db, now).find(params.party)) ?? notFound()
  const gone = (await deskPeople(db, now).find(params.other)) ?? notFound()
  const model: MergeModel = {
    kept: { party: kept.party, name: nameAt(kept, speech) },
    gone: { party: gone.party, name: nameAt(gone, speech) },
    effect: await mergeEffect(db, gone.party),
    refusal:
      deskRefusal('merge', agent, kept) ??
      deskRefusal('merge', agent, gone) ??
      mergeRefusal(mergeable(kept), mergeable(gone), await isVoteUnderWay(db)),
  }
  return model
}

const mergeable = ({ party, familyName }: DeskPerson) => ({
  party,
  hasIdentity: familyName !== null,
})

const ask = route({ get: path, ...shape }, async (asked) => {
  const model = await modelOf(asked)
  return page(mergePage(model, asked.speech), model.refusal === null ? 200 : 409)
})

const merge = route({ post: path, ...shape }, async (asked) => {
  const model = await modelOf(asked)
  if (model.refusal !== null) return page(mergePage(model, asked.speech), 409)
  const [kept, gone] = [model.kept.party, model.gone.party]
  const { db, now, today } = asked
  const about = { kept, gone, by: agentOf(asked), today, now }
  const refusal = await mergeAccounts(db, about, (tx, reached) =>
    tellHer(asked, tx, { party: kept, act: 'merged', reached }),
  )
  if (refusal === 'gone') return notFound()
  if (refusal === 'full') return page(mergePage({ ...model, refusal }, asked.speech), 429)
  return seeOther(`${deskPaths.person(kept)}?fait=merged`)
})

export const mergeRoutes: readonly Route[] = [ask, merge]
