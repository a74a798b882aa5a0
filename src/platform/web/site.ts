import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Clock } from '../clock/index.ts'
import type { Database } from '../database/database.ts'
import type { Day } from '../kernel/day.ts'
import type { ContentLanguage, GuestLanguage } from '../words/languages.ts'
import type { Speech } from '../words/speech.tsx'
import type { Page } from './answer.ts'
import type { Assets } from './assets.ts'
import type { SignedIn, Visitor } from './audience.ts'
import type { Memory } from './remembered.ts'
import type { Route } from './route.ts'
import type { WatchedVersions } from './watched-versions.ts'

/** What the frame needs to know to be drawn around a page. */
export interface Drawing {
  readonly page: Page
  readonly speech: Speech
  readonly address: string
  readonly db: Database
  readonly visitor: Visitor
  /** Languages of guests that this page exists in. */
  readonly speaks: readonly GuestLanguage[]
  /** As its route declares. */
  readonly isOfWork: boolean
}

export const troubleKinds = {
  'not-found': 404,
  forbidden: 403,
  'signed-out': 401,
  'cross-site': 403,
  'too-large': 413,
  'unreadable-form': 400,
  'not-a-form': 415,
  failure: 500,
  unavailable: 503,
  'disk-full': 503,
} as const
export type TroubleKind = keyof typeof troubleKinds

/** A person as `people` knows her; the token of her forms is added here. */
export type KnownPerson = Omit<SignedIn, 'formToken'>

/** A site: its routes and how its pages are drawn. Assembled in `main.ts`. */
export interface Site {
  readonly db: Database
  readonly routes: readonly Route[]
  readonly clock: Clock
  readonly today: () => Day
  readonly versions: WatchedVersions
  /** Of what pages share. */
  readonly memory: Memory
  readonly assets: Assets
  /** `https://participation.ville.fr`, without final slash. */
  readonly origin: string
  readonly log: false | { readonly level: string }
  /** Whose session a token opens; `null` when it opens none, or none any more. */
  readonly whoHas: (token: string, now: Date) => Promise<KnownPerson | null>
  /** Where an anonymous visitor is led who asks for a page that needs a name. */
  readonly signInPath: string
  /** Where a person is led whose role needs a second factor first. */
  readonly secondFactorPath: string
  /** Where an agent is led who acts for somebody and asks for what is not hers to do. */
  readonly assistedPath: string
  /** In the reader's language, with the town's own wording. */
  readonly speak: (language: ContentLanguage) => Promise<Speech>
  /** Keys every page shows, whatever its route: the town, its wording, its colours. */
  readonly everywhere: readonly string[]
  readonly draw: (drawing: Drawing) => Promise<string>
  /** The same in a sentence, for programs. */
  readonly tellTrouble: (kind: TroubleKind, language: ContentLanguage) => string
  /** Must not need the database: it may be the very thing that is lost. */
  readonly drawTrouble: (
    kind: TroubleKind,
    about: {
      readonly language: ContentLanguage
      readonly reference: string
      /** Asked for, without its language: the same page may exist in another one. */
      readonly address: string
      /** Who asked, as far as it could be read. */
      readonly visitor: Visitor
    },
  ) => Promise<string>
}

/** One request and its reply, in the site it was sent to. */
export interface Exchange {
  readonly site: Site
  readonly request: FastifyRequest
  readonly reply: FastifyReply
}
