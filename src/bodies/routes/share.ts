import type { Asked } from '../../platform/web/index.ts'
import type { Speech } from '../../platform/words/speech.tsx'
import type { BodyPart } from '../rules/body-part.ts'
import type { Body, BodyRules } from '../rules/body.ts'

type SharedBody = Pick<Body, 'id' | 'neighbourhoods'>

/** What leads the members of a body to what they do together. */
export interface MemberWay {
  readonly name: (speech: Speech) => string
  readonly path: (body: string) => string
  /** Not offered by all bodies: asked of the rules in force. */
  readonly isOffered?: (rules: BodyRules) => boolean
  /** The councillors who follow the body find it too. */
  readonly isForLeads?: boolean
  /** Only those who animate the body find it. */
  readonly isForTeam?: boolean
}

/** What leads officers, from a body, to what they do for it. */
export interface OfficerWay {
  readonly name: (speech: Speech) => string
  /** Without language. */
  readonly path: (body: string) => string
  /** Not offered by all bodies: asked of the rules in force of one that is public. */
  readonly isOffered?: (rules: BodyRules) => boolean
}

/** What another module shows of a body on its page, or where it shows it; collected in `site.ts`. */
export interface BodyShare {
  readonly name: (speech: Speech) => string
  /** All of it, without language. */
  readonly path: (body: string, neighbourhoods: readonly string[]) => string
  /** What its members do there together, behind a page of their own. */
  readonly forMembers?: MemberWay
  /** Its few lines, in one question to the database at most; `null`: nothing of it is this body’s. */
  readonly part?: {
    /** Keys of what it says. */
    readonly versions: readonly string[]
    readonly read: (
      asked: Pick<Asked<unknown, unknown>, 'db' | 'remember' | 'speech' | 'today' | 'now'>,
      body: SharedBody,
    ) => Promise<BodyPart | null>
  }
}
