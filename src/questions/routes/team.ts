import { z } from 'zod'
import { isThere, type OnLeave, onLeave } from '../../approvals/index.ts'
import { type RoleHolder, roleHolders } from '../../people/index.ts'
import {
  actOf,
  type Answer,
  type Asked,
  type FormReading,
  page,
  type Route,
  route,
  seeOther,
} from '../../platform/web/index.ts'
import { departmentAgents } from '../../town/index.ts'
import { questionPaths } from '../rules/paths.ts'
import { isToAnswer } from '../rules/question.ts'
import { served } from '../rules/served.ts'
import { entrustRefusal, mayEntrust, teamOf } from '../rules/team.ts'
import { workload } from '../rules/workload.ts'
import { work } from '../store/work.ts'
import type { ServeTeam } from '../views/serve-team.tsx'
import { teamPage } from '../views/team-page.tsx'
import { entrustColleague } from '../work/entrust-colleague.ts'
import { ownDepartments } from './own-departments.ts'
import { refused, type Seat, servedPage } from './served.ts'
import { shown } from './shown.ts'
import { dayPlace } from './workbench.ts'

type AskedInTeam = Pick<Asked<unknown, unknown>, 'db' | 'today'>

/** Who works for the town that day, and who of them is away: asked once for a page. */
export async function staffOf({ db, today }: AskedInTeam) {
  const holders = await roleHolders(db, today)
  const away = await onLeave(db, today)
  const ofTown = holders.filter(({ scope }) => scope.kind === 'town')
  // Who may open the page of a question, and is at work to do it.
  const there = ofTown.filter(({ role, party }) => runs.includes(role) && isThere(party, away))
  return {
    teamOf: (department: string) => teamOf(department, holders, away),
    /** The officers of the town, by name. */
    officers: ofTown
      .filter(({ role }) => role === 'officer')
      .map((one) => ({
        party: one.party,
        name: calledBy(one),
        leave: leaveOf(away, there, one.party),
      })),
  }
}

/** Those whom `officers` admits. */
const runs: readonly RoleHolder['role'][] = ['officer', 'administrator']

function leaveOf(away: readonly OnLeave[], there: readonly RoleHolder[], party: string) {
  const found = away.find(({ holder }) => holder === party)
  if (found === undefined) return null
  const standIn = there.find((one) => one.party === found.delegate)
  const name = standIn === undefined ? null : calledBy(standIn)
  return { from: found.beginsOn, until: found.endsOn, standIn: name }
}

/** Her name, else her address: a line never names nobody. */
const calledBy = ({ name, email }: RoleHolder): string => name || (email ?? '')

/** Who serves departments that day: asked once, told for each. */
export const teams = async (asked: AskedInTeam) => (await staffOf(asked)).teamOf

/** Of one question, for an agent of its department: who has it, and whom she may entrust it to. */
export async function serveTeam(
  asked: Asked<unknown, unknown, unknown>,
  { agent, department }: { readonly agent: string | null; readonly department: string | null },
): Promise<ServeTeam> {
  const team = department === null ? [] : (await teams(asked))(department)
  const { by } = actOf(asked)
  return { team, agent, by, mayEntrust: mayEntrust({ agent }, by, team) }
}

/** « Qui a quoi », for each of her departments. */
const overview = route({ get: questionPaths.team(), may: departmentAgents }, async (asked) => {
  const { db, speech } = asked
  const place = await dayPlace(asked)
  const known = await shown(asked).departments()
  const own = ownDepartments(asked, known)
  const of = await teams(asked)
  const questions = await work(db).servedBy(own)
  const carried = await work(db).carriedBy(own)
  const shownDepartments = known
    .filter(({ id }) => own.includes(id))
    .map(({ id, name }) => {
      const team = of(id)
      const parties = team.map(({ party }) => party)
      return {
        id,
        name,
        team,
        loads: workload(
          carried.filter(({ department }) => department === id),
          parties,
          place.latenessOf,
        ),
        questions: questions
          .filter((one) => one.department === id && isToAnswer(one))
          .map((one) => ({
            ...served(one),
            agent: one.agent !== null && parties.includes(one.agent) ? one.agent : null,
          })),
      }
    })
  const model = { ...place, departments: shownDepartments, by: actOf(asked).by }
  return page(teamPage(model, speech))
})

export const entrustForm = z.object({
  colleague: z.string().max(36).default(''),
  text: z.string().trim().max(2000, 'too-long').default(''),
})

/** « Confier à un collègue. » */
export async function takeEntrusting(
  asked: Asked<unknown, unknown, unknown> & {
    readonly form: FormReading<z.output<typeof entrustForm>>
  },
  seat: Seat & { readonly team: ServeTeam },
): Promise<Answer> {
  const { db, form, origin } = asked
  const { question, act, team, ways } = seat
  if (!form.ok) return servedPage(asked, seat, { sent: 'entrust', faults: form.faults })
  const { colleague: to, text: word } = form.value
  const code = entrustRefusal(question, act.by, to, team.team)
  if (code !== null) {
    return servedPage(asked, seat, { sent: 'entrust', faults: [{ field: 'colleague', code }] })
  }
  const given = { to, word, team: team.team }
  const why = await entrustColleague(db, question, given, { ...act, origin })
  return why === null ? seeOther(`${ways.to()}?fait=confiee`) : refused(asked, seat, 'entrust', why)
}

export const teamRoutes: readonly Route[] = [overview]
