import { titleIn } from '../../platform/design/index.ts'
import type { Say } from '../../platform/words/catalogue.ts'
import type { Speech } from '../../platform/words/speech.tsx'
import type { BodyRules } from '../rules/body.ts'
import type { fr } from '../words/fr.ts'

type SayOfBodies = Say<keyof typeof fr>

/** The rules of a body, as sentences anybody reads. */
export function ruleSentences(
  rules: BodyRules,
  say: SayOfBodies,
  speech: Speech,
): readonly string[] {
  const yes = (is: boolean) => (is ? 'yes' : 'no')
  const { termMonths, mostRenewals, quorumPercent, noticeDays } = rules
  return [
    ...rules.colleges.map((college) =>
      say('rule.seats', {
        name: titleIn(college.name, speech),
        seats: college.seats,
        alternates: yes(college.hasAlternates),
        parity: yes(college.hasParity),
      }),
    ),
    ...ageSentence(rules, say),
    ...(rules.isOnePerHousehold ? [say('rule.household')] : []),
    ...(rules.condition === '' ? [] : [rules.condition]),
    ...(rules.needsGuardian ? [say('rule.guardian')] : []),
    ...(rules.needsOrder ? [say('rule.order')] : []),
    say('rule.term', { months: termMonths, renewals: mostRenewals ?? -1 }),
    quorumPercent === null ? say('rule.no-quorum') : say('rule.quorum', { percent: quorumPercent }),
    say(rules.isPublic ? 'rule.public' : 'rule.closed'),
    say('rule.notice', { days: noticeDays }),
    ...(rules.hasPrivateSpace ? [say('rule.space')] : []),
  ]
}

function ageSentence({ minAge, maxAge }: BodyRules, say: SayOfBodies): readonly string[] {
  if (minAge !== null && maxAge !== null)
    return [say('rule.age-between', { min: minAge, max: maxAge })]
  if (minAge !== null) return [say('rule.age-from', { min: minAge })]
  return maxAge === null ? [] : [say('rule.age-until', { max: maxAge })]
}
