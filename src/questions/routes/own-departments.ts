import { type Asked, holdsOn } from '../../platform/web/index.ts'
import { type Holds, isHeadOf, mayServe } from '../rules/permissions.ts'

type Visiting = Pick<Asked<unknown, unknown>, 'visitor'>

export const heldBy =
  ({ visitor }: Visiting): Holds =>
  (roles, object) =>
    holdsOn(visitor, roles, object)

type Named = readonly { readonly id: string }[]

/** Those whose questions she answers. */
export const ownDepartments = (asked: Visiting, departments: Named): readonly string[] =>
  departments.map(({ id }) => id).filter((department) => mayServe(heldBy(asked), { department }))

/** Those she is the head of. */
export const headedDepartments = (asked: Visiting, departments: Named): readonly string[] =>
  departments.map(({ id }) => id).filter((department) => isHeadOf(heldBy(asked), { department }))
