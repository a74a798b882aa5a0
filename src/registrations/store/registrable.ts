import type { Database } from '../../platform/database/database.ts'
import type { RegistrableThing, ThingKey } from '../rules/registrable.ts'

/** What a module brings so that one registers for its things; collected in `site.ts`. */
export interface Registrable {
  readonly kind: string
  /** Those that exist among these, in one query. */
  readonly find: (
    db: Database,
    ids: readonly string[],
  ) => Promise<ReadonlyMap<string, RegistrableThing>>
}

/**
 * E-mails, in small letters, of those whom another module tells that a thing is moved or called off:
 * nobody is told twice.
 */
export type ToldElsewhere = (
  db: Database,
  about: ThingKey,
  now: Date,
) => Promise<ReadonlySet<string>>

/** What registrations need of the modules that lean on them. */
export interface RegistrationNeeds {
  readonly registrables: readonly Registrable[]
  readonly toldElsewhere: ToldElsewhere
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
