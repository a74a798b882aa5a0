import type { Say } from '../../platform/words/catalogue.ts'
import { phasesAt, phaseState, stateOf } from '../rules/phases.ts'
import type { Phase } from '../rules/process.ts'
import type { processWords } from '../words/index.ts'

type ProcessWord = keyof typeof processWords.messages.fr

/** Where a process stands, in one sentence; `null` while it has no date. */
export function nowSentence(
  phases: readonly Phase[],
  now: Date,
  say: Say<ProcessWord>,
  {
    nameOf,
    written,
  }: {
    readonly nameOf: (phase: Phase) => string
    readonly written: (instant: string) => string
  },
): string | null {
  const state = stateOf(phases, now)
  if (state === null) return null
  if (state === 'done') return say('page.done')
  const next = phases.find((phase) => phaseState(phase, now) === 'coming')
  if (state === 'coming' && next !== undefined) {
    return say('page.coming', { from: written(next.beginsAt) })
  }
  const current = phasesAt(phases, now)
  if (current.length > 0) {
    const names = current.map((phase) =>
      phase.endsAt === null
        ? nameOf(phase)
        : `${nameOf(phase)}, ${say('page.until', { until: written(phase.endsAt) })}`,
    )
    return say('page.now', { phase: names.join(' · ') })
  }
  return next === undefined
    ? null
    : say('page.between', { phase: nameOf(next), from: written(next.beginsAt) })
}
