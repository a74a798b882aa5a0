import type { Say } from '../../platform/words/catalogue.ts'
import type { SpacePart } from '../rules/permissions.ts'
import type { fr } from '../words/fr.ts'

/** What pages of the space need to say who wrote, and when. */
export interface Told {
  readonly nameOf: (author: string | null) => string | undefined
  readonly whenOf: (instant: string) => string
}

/** Who wrote something: by name; whoever’s account is gone, as what she was. */
export const authorName = (
  { author, part }: { readonly author: string | null; readonly part: SpacePart },
  { nameOf }: Pick<Told, 'nameOf'>,
  say: Say<keyof typeof fr>,
): string => nameOf(author) ?? say(author === null ? `gone.${part}` : `unnamed.${part}`)
