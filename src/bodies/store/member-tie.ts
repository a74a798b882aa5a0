import type { Database } from '../../platform/database/database.ts'

/**
 * What another module keeps of the members of bodies and that would go with them; collected in `site.ts`.
 *
 * @returns whether it keeps something of one of these
 */
export type MemberTie = (db: Database, members: readonly string[]) => Promise<boolean>
