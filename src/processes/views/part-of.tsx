import { ShortText } from '../../platform/design/index.ts'
import { useAddress } from '../../platform/web/index.ts'
import type { Content } from '../../platform/words/content.ts'
import { useWords } from '../../platform/words/speech.tsx'
import { processPaths } from '../rules/paths.ts'
import { processWords } from '../words/index.ts'

/** `null` for an activity of no process. */
export type PartOf = { readonly slug: string; readonly title: Content } | null

/** On the page of an activity: the process it belongs to. */
export function PartOfProcess({ process }: { readonly process: PartOf }) {
  const say = useWords(processWords)
  const address = useAddress()
  if (process === null) return null
  return (
    <p>
      {say('part-of')}{' '}
      <a href={address(processPaths.one(process.slug))}>
        <ShortText content={process.title} />
      </a>
    </p>
  )
}
