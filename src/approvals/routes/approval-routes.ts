import type { Route } from '../../platform/web/index.ts'
import type { Approvable } from '../store/approvable.ts'
import { absenceRoutes } from './absences.ts'
import { officeRoutes } from './office.ts'
import { signingRoutes } from './signing.ts'

/** @param approvables  what other modules bring to be signed */
export const approvalRoutes = ({
  approvables,
}: {
  readonly approvables: readonly Approvable[]
}): readonly Route[] => [
  ...absenceRoutes,
  ...signingRoutes(approvables),
  ...officeRoutes(approvables),
]
