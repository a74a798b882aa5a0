import type { Needs } from './needs.ts'
import type { ThingKey } from './registrable.ts'

/** By where somebody registered: the site, or an officer for her. */
export const doors = ['web', 'phone', 'paper', 'desk'] as const
export type Door = (typeof doors)[number]

/** People of one registration: a family, never a coach. */
export const mostPeople = 5

export type RegistrationState = 'seated' | 'waiting' | 'cancelled'

/** What somebody who left no e-mail is called for. */
export type News = 'moved-up' | 'moved' | 'called-off'

/** Registrations opened for something. */
export interface Opening extends ThingKey {
  /** People; `null`: as many as come. */
  readonly capacity: number | null
  readonly closesAt: string
  /** People who have a place. */
  readonly seated: number
  /** People who wait for one. */
  readonly waiting: number
}

/** Somebody who comes, with those she comes with. */
export interface Registration extends ThingKey {
  /** Of the registration; `id` is what she registers for. */
  readonly key: string
  readonly number: number
  readonly door: Door
  readonly state: RegistrationState
  readonly people: number
  /** `null` once erased. */
  readonly name: string | null
  readonly email: string | null
  readonly phone: string | null
  readonly language: string
  readonly needs: Needs | null
  readonly toCall: News | null
}
