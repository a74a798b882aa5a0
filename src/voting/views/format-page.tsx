import { Block, PageHeading, Prose } from '../../platform/design/index.ts'
import { sayWith, type Speech } from '../../platform/words/speech.tsx'
import type { Page } from '../../platform/web/index.ts'
import type { BallotFormat } from '../methods/ballot-rule.ts'
import { votingWords } from '../words/index.ts'

export interface FormatModel {
  readonly format: BallotFormat
  /** The explanation that stands beside the method, rendered, in the reader’s language. */
  readonly explanation: { readonly html: string }
}

/** How a ballot is filled in, with an example. */
export function formatPage({ format, explanation }: FormatModel, speech: Speech): Page {
  const say = sayWith(votingWords, speech)
  const title = say(`format.${format}`)
  return {
    title,
    body: (
      <Block>
        <PageHeading eyebrow={say('format.eyebrow')} title={title} />
        <Prose html={explanation.html} />
      </Block>
    ),
  }
}
