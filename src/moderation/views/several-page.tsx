import {
  Alert,
  Block,
  Card,
  EmptyState,
  ErrorSummary,
  PageHeading,
} from '../../platform/design/index.ts'
import { faultTexts } from '../../platform/design/fields/field-faults.ts'
import type { Page } from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { moderationPaths } from '../rules/paths.ts'
import { moderationWorkWords } from '../words/index.ts'
import { DecideForms, type DecideProps } from './decide-forms.tsx'
import { Why } from './queue-page.tsx'

export interface SeveralModel extends DecideProps {
  /** Chosen, and no longer waiting. */
  readonly gone: number
  readonly dayOf: (instant: string) => string
}

/** Several texts, whole, before one act on all of them. */
export function severalPage(model: SeveralModel, speech: Speech): Page {
  const say = sayWith(moderationWorkWords, speech)
  return {
    title: say('several-title'),
    trail: [{ label: say('title'), path: moderationPaths.queue() }],
    isPrivate: true,
    body: <Several {...model} />,
  }
}

function Several(model: SeveralModel) {
  const { cases, gone, faults, dayOf } = model
  const say = useWords(moderationWorkWords)
  return (
    <Block>
      <ErrorSummary faults={faultTexts(faults, say)} />
      <PageHeading
        title={say('several-title')}
        lead={say('several-count', { count: cases.length })}
      />
      {gone > 0 && <Alert kind="info">{say('several-gone', { count: gone })}</Alert>}
      {cases.length === 0 ? (
        <EmptyState title={say('several-none')} />
      ) : (
        <>
          {cases.map((shown) => (
            <Card
              title={shown.content?.title ?? say('case.erased')}
              level={2}
              tags={<Why shown={shown} dayOf={dayOf} />}
            >
              <p class="as-written written-text">{shown.content?.text}</p>
            </Card>
          ))}
          <DecideForms {...model} />
        </>
      )}
    </Block>
  )
}
