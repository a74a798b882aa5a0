/** The database does not answer, or went away in the middle: nothing was promised to anybody. */
export class DatabaseUnavailable extends Error {
  readonly code = 'database-unavailable'
}

/** The disk of the database is full: reading goes on, nothing can be written. */
export class DiskFull extends Error {
  readonly code = 'disk-full'
}

// Source: https://www.postgresql.org/docs/18/errcodes-appendix.html, classes 08, 3D, 53 and 57P.
const diskFullStates = new Set(['53100'])
const unavailableStates = new Set(['57P01', '57P02', '57P03', '57P05', '53300'])
/** Dropped under our feet, or moved: to a resident, it is as gone as a server that is down. */
const droppedStates = new Set(['57P04', '3D000'])
const brokenLinks = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOENT',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENOTFOUND',
])

/** What `pg` says, without a code, when the server is gone. */
const brokenSentences =
  /Connection terminated|connection timeout|timeout exceeded when trying to connect|not queryable/i

/** Names the two faults a page must tell apart; any other error comes back as it was. */
export function namedFailure(error: unknown): unknown {
  if (error instanceof DatabaseUnavailable || error instanceof DiskFull) return error
  if (!(error instanceof Error)) return error

  const state = 'code' in error && typeof error.code === 'string' ? error.code : ''
  if (diskFullStates.has(state) || state === 'ENOSPC')
    return new DiskFull('Le disque de la base de données est plein.', { cause: error })

  if (droppedStates.has(state))
    return new DatabaseUnavailable('Cette base de données n’existe pas, ou plus.', { cause: error })

  const isGone = unavailableStates.has(state) || state.startsWith('08') || brokenLinks.has(state)
  if (isGone || (state === '' && brokenSentences.test(error.message)))
    return new DatabaseUnavailable('La base de données ne répond pas.', { cause: error })

  return error
}
