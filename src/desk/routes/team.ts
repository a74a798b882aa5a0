import { presence, type Presence } from '../../approvals/index.ts'
import {
  type AskedForTasks,
  type FieldRefusal,
  type FormGiven,
  personOf,
} from '../../platform/web/index.ts'
import { sayWith } from '../../platform/words/speech.tsx'
import { writtenDays } from '../../town/index.ts'
import { mayRead } from '../rules/handover.ts'
import { onCallOn, sundayOf, weekAfter } from '../rules/on-call.ts'
import { type NoteOfLeave, turnsAndNotes } from '../store/on-call.ts'
import type { ShownLeave, TeamModel } from '../views/team.tsx'
import { teamWords } from '../words/index.ts'

/** The officers of the town, by name. */
export const officersIn = ({ holdings }: Presence) =>
  holdings
    .filter(({ role, scope }) => role === 'officer' && scope.kind === 'town')
    .map(({ party, name }) => ({ party, name }))

export interface AboutTeam {
  readonly given?: FormGiven
  readonly faults?: readonly FieldRefusal[]
  readonly isDone?: boolean
  /** The turn that was just noted. */
  readonly noted?: string | undefined
}

/** Whose work is marked as done for somebody who is away, and until when. */
export type Away = ReadonlyMap<string, { readonly name: string; readonly until: string }>

/** Who is on call and who is away, as one officer sees it. */
export async function teamOf(
  asked: AskedForTasks,
  { given = {}, faults = [], isDone = false, noted }: AboutTeam,
): Promise<{ readonly team: TeamModel; readonly away: Away }> {
  const { db, today } = asked
  const self = personOf(asked.visitor)
  const say = sayWith(teamWords, asked.speech)
  const { day } = await writtenDays(asked)
  const there = await presence(asked)
  const officers = officersIn(there)
  const isOfficer = (party: string) => officers.some((one) => one.party === party)
  const nameOf = (party: string | null) =>
    party === null ? '' : officers.find((one) => one.party === party)?.name || say('someone')
  const { turns, notes } = await turnsAndNotes(db, self, today)
  const absences = there.absences.filter(({ holder }) => isOfficer(holder))
  const now = onCallOn(turns, today)
  const named = (one: (typeof turns)[number]) => ({ ...one, name: nameOf(one.party) })
  return {
    team: {
      now: now === null ? null : named(now),
      turns: turns.map(named),
      leaves: absences.map(
        ({ id, holder, delegate, beginsOn, endsOn }): ShownLeave => ({
          ...{ id, beginsOn, endsOn, isMine: holder === self },
          name: nameOf(holder),
          delegate: nameOf(delegate),
          note: noteState(notes, { id, isMine: holder === self, self }),
        }),
      ),
      officers,
      self: isOfficer(self) && now?.party !== self ? self : null,
      until: sundayOf(today),
      next: isOfficer(self) ? weekAfter(turns, self, today) : null,
      noted: turns.map(named).find(({ id }) => id === noted) ?? null,
      ...{ today, day, given, faults, isDone },
    },
    away: new Map(
      absences
        .filter(({ beginsOn }) => beginsOn <= today)
        .map(({ holder, endsOn }) => [holder, { name: nameOf(holder), until: day(endsOn) }]),
    ),
  }
}

function noteState(
  notes: readonly NoteOfLeave[],
  about: { readonly id: string; readonly isMine: boolean; readonly self: string },
): ShownLeave['note'] {
  const note = notes.find(({ absence }) => absence === about.id)
  if (about.isMine) return note === undefined ? 'to-write' : 'mine'
  return note !== undefined && mayRead(note, about.self) ? 'to-read' : null
}
