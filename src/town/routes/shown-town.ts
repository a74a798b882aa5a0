import type { Asked } from '../../platform/web/index.ts'
import { townVersion } from '../store/note-change.ts'
import { departments } from '../store/departments.ts'
import { towns } from '../store/towns.ts'

/** The town as pages read it: once, until somebody changes it. */
export function shownTown({ db, remember }: Pick<Asked<unknown, unknown>, 'db' | 'remember'>) {
  const store = towns(db)
  return {
    town: () => remember(townVersion, 'town', () => store.find()),
    isUndescribed: () => remember(townVersion, 'undescribed', () => store.isUndescribed()),
    neighbourhoods: () => remember(townVersion, 'neighbourhoods', () => store.neighbourhoods()),
    /** Those that ended too. */
    departments: () => remember(townVersion, 'departments', () => departments(db).all()),
  }
}
