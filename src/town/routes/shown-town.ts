import type { Asked } from '../../platform/web/index.ts'
import { townVersion } from '../store/note-change.ts'
import { departments } from '../store/departments.ts'
import { towns } from '../store/towns.ts'

/** The town as pages read it: once, until somebody changes it. */
export function shownTown({ db, remember }: Pick<Asked<unknown, unknown>, 'db' | 'remember'>) {
  const store = towns(db)
  const whole = () => remember(townVersion, 'town', () => store.whole())
  return {
    town: async () => (await whole()).town,
    neighbourhoods: async () => (await whole()).neighbourhoods,
    isUndescribed: () => remember(townVersion, 'undescribed', () => store.isUndescribed()),
    /** Those that ended too. */
    departments: () => remember(townVersion, 'departments', () => departments(db).all()),
  }
}
