import type { ComponentChildren } from 'preact'
import { type MeetingFile, meetingPaths } from '../../meetings/index.ts'
import {
  Block,
  ErrorSummary,
  PageHeading,
  ShortText,
  titleIn,
} from '../../platform/design/index.ts'
import { faultTexts } from '../../platform/design/fields/field-faults.ts'
import type { Day } from '../../platform/kernel/day.ts'
import type { FieldRefusal, Page } from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { workWords } from '../words/index.ts'

export interface AroundNotice {
  readonly file: MeetingFile
  readonly when: string
  readonly day: (on: Day) => string
  readonly dayOf: (instant: string) => string
  readonly faults: readonly FieldRefusal[]
}

/** A page of the notice of one meeting, for officers. */
export function noticeWorkPage(
  { file, when, faults }: Pick<AroundNotice, 'file' | 'when' | 'faults'>,
  speech: Speech,
  body: ComponentChildren,
): Page {
  const say = sayWith(workWords, speech)
  const title = titleIn(file.title, speech)
  return {
    title: say('title-of', { title }),
    trail: [{ label: title, path: meetingPaths.run(file.number) }],
    isPrivate: true,
    body: (
      <Frame file={file} when={when} faults={faults}>
        {body}
      </Frame>
    ),
  }
}

function Frame({
  file,
  when,
  faults,
  children,
}: Pick<AroundNotice, 'file' | 'when' | 'faults'> & { readonly children: ComponentChildren }) {
  const say = useWords(workWords)
  return (
    <Block>
      <ErrorSummary faults={faultTexts(faults, say)} />
      <PageHeading eyebrow={when} title={say('title')} lead={<ShortText content={file.title} />} />
      {children}
    </Block>
  )
}
