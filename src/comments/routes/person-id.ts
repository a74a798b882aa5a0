import type { Visitor } from '../../platform/web/index.ts'

/** Who writes, in person: the audience saw to that. */
export const personId = (visitor: Visitor): string =>
  visitor.kind === 'person' ? visitor.person : ''
