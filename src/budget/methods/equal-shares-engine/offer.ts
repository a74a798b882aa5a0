import { type Collection, summationError, ulp } from './collection.ts'
import type { Supporters } from './electorate.ts'
import { nearestDouble, type Ratio } from './ratio.ts'

/** What a project asks of its supporters: bounds that hold for certain, in whole money. */
export interface Offer {
  readonly project: number
  /** Full payment per unit of weight: between these, and near `estimate`. */
  readonly leastPayment: number
  readonly estimate: number
  readonly greatestPayment: number
  /** Payment per unit of satisfaction. */
  readonly leastRate: number
  readonly greatestRate: number
  /** All the supporters pay in full, for certain. */
  readonly allPayFull: boolean
  readonly exact?: Ratio
}

interface Asking {
  readonly project: number
  readonly cost: number
  readonly unit: number
  readonly supporters: Supporters
  /** Bound on the error of any voter's money. */
  readonly doubt: number
}

/**
 * The offer that follows from what a `payment` collects, or `null` when rounding hides who can pay.
 *
 * Below: whichever supporters are set aside as poor, nobody gives more than she holds and nobody
 * more than the full payment, so (cost − money of the poor) / weight of the others is a lower bound.
 * Above: the same quotient, once every rich can surely pay it and every poor surely gives all.
 */
export function offerFromCollection(
  { project, cost, unit, supporters, doubt }: Asking,
  { poorMoney, poorVoters, richWeight, leastRich }: Collection,
  payment: number,
): Offer | null {
  const owed = cost - poorMoney
  const error =
    (poorVoters * doubt + summationError(supporters) * poorMoney) * (1 + 1e-9) + 4 * ulp * cost
  const leastPayment = Math.max(0, ((owed - error) / richWeight) * (1 - 8 * ulp))
  const greatestPayment = ((owed + error) / richWeight) * (1 + 8 * ulp)
  const everyRichPays = leastRich * (1 - 4 * ulp) - doubt * (1 + 1e-9) >= greatestPayment
  const everyPoorGivesAll = payment * (1 + 4 * ulp) <= greatestPayment
  if (!everyRichPays || !everyPoorGivesAll) return null

  return {
    project,
    leastPayment,
    estimate: owed / richWeight,
    greatestPayment,
    leastRate: (leastPayment / unit) * (1 - 4 * ulp),
    greatestRate: (greatestPayment / unit) * (1 + 4 * ulp),
    allPayFull: richWeight === supporters.totalWeight,
  }
}

/** The offer of a full payment known exactly. */
export function offerFromRatio(project: number, exact: Ratio, unit: number): Offer {
  const estimate = nearestDouble(exact)
  const [leastPayment, greatestPayment] = [estimate * (1 - 8 * ulp), estimate * (1 + 8 * ulp)]
  return {
    project,
    leastPayment,
    estimate,
    greatestPayment,
    leastRate: (leastPayment / unit) * (1 - 4 * ulp),
    greatestRate: (greatestPayment / unit) * (1 + 4 * ulp),
    allPayFull: false,
    exact,
  }
}
