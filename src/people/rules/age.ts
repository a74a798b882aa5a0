import type { Day } from '../../platform/kernel/day.ts'

/** Whole years lived on a day. Born on 29 February, one ages on 1 March of common years. */
export function ageOn(birthDate: Day, today: Day): number {
  const [bornYear = 0, bornMonth = 0, bornDay = 0] = birthDate.split('-').map(Number)
  const [year = 0, month = 0, day = 0] = today.split('-').map(Number)
  const hadBirthday = month > bornMonth || (month === bornMonth && day >= bornDay)
  return year - bornYear - (hadBirthday ? 0 : 1)
}

/** What a young person needs besides herself to take part. */
export type GuardianNeed = 'none' | 'contact' | 'confirmation'

const contactUnder = 16
const confirmationUnder = 15

/**
 * Under 16 a guardian’s contact, under 15 the guardian’s confirmation.
 *
 * Source: loi n° 78-17 du 6 janvier 1978, art. 45 (15 years); regulation of the participatory budget
 * of Cachan (16 years, contact).
 */
export function guardianNeed(age: number): GuardianNeed {
  if (age < confirmationUnder) return 'confirmation'
  return age < contactUnder ? 'contact' : 'none'
}

/** As turnout is told: bands of DOMAIN’s, `0-6` to `75+`. */
export function ageBand(age: number): string {
  const bands = [
    [75, '75+'],
    [60, '60-74'],
    [40, '40-59'],
    [25, '25-39'],
    [16, '16-24'],
    [7, '7-15'],
  ] as const
  return bands.find(([from]) => age >= from)?.[1] ?? '0-6'
}
