import { type Asked, forbidden } from '../../platform/web/index.ts'

/** Who acts: a route that only roles enter is never asked by nobody. */
export const personAsking = ({ visitor }: Pick<Asked<unknown, unknown>, 'visitor'>): string =>
  visitor.kind === 'person' ? visitor.person : forbidden()
