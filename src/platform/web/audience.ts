/**
 * Who a route is for. Each route names one: a guard refuses a route without it.
 *
 * `admits` is a rule: it sees who asks, never the database.
 */
export interface Audience {
  readonly name: string
  readonly admits: (visitor: Visitor) => boolean
}

/** Who asks. Until people have accounts, everybody is an anonymous visitor. */
export interface Visitor {
  readonly kind: 'anonymous'
}

export const anonymous: Visitor = { kind: 'anonymous' }

/** Anybody, without a name: the public square. */
export const everyone: Audience = { name: 'everyone', admits: () => true }
