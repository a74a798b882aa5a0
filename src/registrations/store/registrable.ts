import type { Database } from '../../platform/database/database.ts'
import type { RegistrableThing } from '../rules/registrable.ts'

/** What a module brings so that one registers for its things; collected in `site.ts`. */
export interface Registrable {
  readonly kind: string
  /** Those that exist among these, in one query. */
  readonly find: (
    db: Database,
    ids: readonly string[],
  ) => Promise<ReadonlyMap<string, RegistrableThing>>
}

/** The thing behind an address; `null` when no module knows it. */
export async function thingOf(
  db: Database,
  registrables: readonly Registrable[],
  { kind, id }: Pick<RegistrableThing, 'kind' | 'id'>,
): Promise<RegistrableThing | null> {
  const owner = registrables.find((one) => one.kind === kind)
  return (await owner?.find(db, [id]))?.get(id) ?? null
}
