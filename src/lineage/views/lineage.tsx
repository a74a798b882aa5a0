import { SectionHeading, StorySteps, Tag } from '../../platform/design/index.ts'
import { useAddress } from '../../platform/web/index.ts'
import { useWords } from '../../platform/words/speech.tsx'
import type { Trace } from '../rules/origin.ts'
import { lineageWords } from '../words/index.ts'

/** « D’où cela vient », « Ce que c’est devenu »: nothing at all when there is nothing to tell. */
export function Lineage(story: {
  readonly before: readonly Trace[]
  readonly after: readonly Trace[]
}) {
  const say = useWords(lineageWords)
  return (
    <>
      {(['before', 'after'] as const).map(
        (side) =>
          story[side].length > 0 && (
            <>
              <SectionHeading title={say(side)} />
              <Told traces={story[side]} />
            </>
          ),
      )}
    </>
  )
}

function Told({ traces }: { readonly traces: readonly Trace[] }) {
  const address = useAddress()
  return (
    <StorySteps
      steps={traces.map(({ label, title, path, detail, state }) => ({
        label,
        title,
        href: address(path),
        detail,
        tag: state && <Tag tone={state.tone}>{state.label}</Tag>,
      }))}
    />
  )
}
