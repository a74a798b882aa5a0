import { type Asked, personOf } from '../../platform/web/index.ts'
import type { Act } from '../store/versions.ts'

export const actOf = ({
  visitor,
  now,
}: Pick<Asked<unknown, unknown, unknown>, 'visitor' | 'now'>): Act => ({
  by: personOf(visitor),
  now,
})
