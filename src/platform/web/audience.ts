/**
 * Who a route is for. Each route names one: a guard refuses a route without it.
 *
 * `admits` is a rule: it sees who asks, never the database.
 */
export interface Audience {
  readonly name: string
  readonly admits: (visitor: Visitor) => boolean
  /** They come with a role: what is for them is a page of work, unless its route says otherwise. */
  readonly isAtWork?: boolean
}

/** Who asks: nobody we know, or a person who signed in. */
export type Visitor = Anonymous | SignedIn

export interface Anonymous {
  readonly kind: 'anonymous'
}

/** A person in one of her sessions. Her name is for her own eyes: the frame shows it. */
export interface SignedIn {
  readonly kind: 'person'
  /** Id of the party, as in the tables. */
  readonly person: string
  /** Id of the session, which is not its token. */
  readonly session: string
  readonly name: string
  /** Those in force now. */
  readonly roles: readonly HeldRole[]
  /** A second factor was given in this session: without it, a role admits nowhere. */
  readonly isStrong: boolean
  /** Id of the officer who acts for this person at a desk, or `null`. */
  readonly assistedBy: string | null
  /** Repeated by each form of this session: another site cannot know it. */
  readonly formToken: string
}

export interface HeldRole {
  readonly role: string
  readonly scope: { readonly kind: string; readonly id: string | null }
}

export const anonymous: Anonymous = { kind: 'anonymous' }

/** Id of her party; '' for nobody known, whom the audience of the route turned away. */
export const personOf = (visitor: Visitor): string =>
  visitor.kind === 'person' ? visitor.person : ''

/** Anybody, without a name: the public square. */
export const everyone: Audience = { name: 'everyone', admits: () => true }

/**
 * Anybody with an account, in person: contacts, consents, sessions and rights are nobody else’s, not
 * even of an agent who acts for her.
 */
export const signedIn: Audience = {
  name: 'signed-in',
  admits: (visitor) => visitor.kind === 'person' && visitor.assistedBy === null,
}

/** Anybody with an account, or an agent who acts for her at a desk: said door by door. */
export const signedInOrAssisted: Audience = {
  name: 'signed-in-or-assisted',
  admits: (visitor) => visitor.kind === 'person',
}

/** A role counts in a session with a second factor only, and never while somebody else acts. */
const inForce = (visitor: Visitor): readonly HeldRole[] =>
  visitor.kind === 'person' && visitor.isStrong && visitor.assistedBy === null ? visitor.roles : []

/** Holders of one of these roles on the whole town: who runs one process does not open its doors. */
export const holding = (name: string, roles: readonly string[]): Audience => ({
  name,
  isAtWork: true,
  admits: (visitor) =>
    inForce(visitor).some(({ role, scope }) => roles.includes(role) && scope.kind === 'town'),
})

/**
 * Holders of one of these roles on the town or on a part of it: each answer then asks a rule about
 * the one object (`holdsOn`).
 */
export const holdingSomewhere = (name: string, roles: readonly string[]): Audience => ({
  name,
  isAtWork: true,
  admits: (visitor) => inForce(visitor).some(({ role }) => roles.includes(role)),
})

/** The person holds the role on the whole town, or on this very object. */
export const holdsOn = (
  visitor: Visitor,
  roles: readonly string[],
  object: { readonly kind: string; readonly id: string } | null = null,
): boolean =>
  inForce(visitor).some(
    ({ role, scope }) =>
      roles.includes(role) &&
      (scope.kind === 'town' || (scope.kind === object?.kind && scope.id === object.id)),
  )
