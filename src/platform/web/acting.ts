import type { Act } from '../kernel/act.ts'
import { personOf } from './audience.ts'
import type { Asked } from './route.ts'

/** Who asks, as the one who acts. */
export const actOf = ({ visitor, now }: Pick<Asked<unknown, unknown>, 'visitor' | 'now'>): Act => ({
  by: personOf(visitor),
  now,
})
