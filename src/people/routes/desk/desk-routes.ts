import type { Route } from '../../../platform/web/index.ts'
import { deskRoutes as newAccountRoutes } from '../desk.ts'
import { assistanceRoutes } from './assistance.ts'
import { correctRoutes } from './correct.ts'
import { groupOfficeRoutes } from './groups-office.ts'
import { letterOfficeRoutes } from './letters.ts'
import { mergeRoutes } from './merge.ts'
import { personRoutes } from './person.ts'
import { resemblanceRoutes } from './resemblances.ts'
import { searchRoutes } from './search.ts'
import { tallyRoutes } from './tally.ts'

/** All that is done at the desk. */
export const deskRoutes: readonly Route[] = [
  ...searchRoutes,
  ...newAccountRoutes,
  ...personRoutes,
  ...correctRoutes,
  ...mergeRoutes,
  ...assistanceRoutes,
  ...letterOfficeRoutes,
  ...groupOfficeRoutes,
  ...tallyRoutes,
  ...resemblanceRoutes,
]
