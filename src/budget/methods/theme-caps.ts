import { add, compare, type Fraction, zero } from '../../platform/kernel/fraction.ts'
import type { AllocationRules } from './allocation-rules.ts'
import type { CandidateProject } from './election.ts'

/** What each capped theme has received so far. */
export class ThemeCaps {
  readonly #rules: Pick<AllocationRules, 'themeCaps' | 'themesOf'>
  readonly #spent: ReadonlyMap<string, Fraction>
  readonly #taken: ReadonlyMap<string, number>

  constructor(
    rules: Pick<AllocationRules, 'themeCaps' | 'themesOf'>,
    spent: ReadonlyMap<string, Fraction> = new Map(),
    taken: ReadonlyMap<string, number> = new Map(),
  ) {
    this.#rules = rules
    this.#spent = spent
    this.#taken = taken
  }

  /** The first cap this project would break; `null` when it breaks none. */
  brokenBy(project: CandidateProject): string | null {
    const themes = this.#rules.themesOf.get(project.id) ?? []
    const broken = this.#rules.themeCaps.find(({ theme, money, projects }) => {
      if (!themes.includes(theme)) return false
      const spent = add(this.#spent.get(theme) ?? zero, project.cost)
      const taken = (this.#taken.get(theme) ?? 0) + 1
      const tooDear = money !== undefined && compare(spent, money) > 0
      return tooDear || (projects !== undefined && taken > projects)
    })
    return broken?.theme ?? null
  }

  /** After this project is taken: its whole cost counts in each of its themes. */
  with(project: CandidateProject): ThemeCaps {
    const spent = new Map(this.#spent)
    const taken = new Map(this.#taken)
    for (const theme of this.#rules.themesOf.get(project.id) ?? []) {
      spent.set(theme, add(spent.get(theme) ?? zero, project.cost))
      taken.set(theme, (taken.get(theme) ?? 0) + 1)
    }
    return new ThemeCaps(this.#rules, spent, taken)
  }
}
