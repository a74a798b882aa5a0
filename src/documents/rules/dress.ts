import { contrastOf } from '../../platform/design/theme/index.ts'
import { type Speech, spokenIn } from '../../platform/words/speech.tsx'
import type { Paper } from './paper.ts'

/** What every document says of the town. */
export interface PaperPlace {
  readonly town: {
    readonly name: string
    readonly colours: { readonly accent: string }
    readonly zone: string
    readonly contactEmail: string | null
  }
  readonly speech: Speech
}

const black = '#1b1b1b'
/** WCAG 2.1, 1.4.3: what small text needs on its ground. */
const leastContrast = 4.5

/** The language of a document, the town’s name and colour: black when the colour is too pale to read. */
export const dressed = (
  { town, speech }: PaperPlace,
  title: string,
): Pick<Paper, 'title' | 'language' | 'town' | 'colour'> => ({
  title,
  language: spokenIn(speech),
  town: town.name,
  colour: contrastOf(town.colours.accent, '#ffffff') < leastContrast ? black : town.colours.accent,
})
