import {
  Alert,
  Block,
  ErrorSummary,
  PageHeading,
  SubNavigation,
  Tag,
  Tags,
} from '../../platform/design/index.ts'
import type { ComponentChildren } from 'preact'
import { faultTexts } from '../../platform/design/fields/field-faults.ts'
import { type FieldRefusal, type Page, useAddress } from '../../platform/web/index.ts'
import { readIn } from '../../platform/words/content.ts'
import { sayWith, type Speech, useSpeech, useWords } from '../../platform/words/speech.tsx'
import type { MeetingFile } from '../rules/file.ts'
import { meetingPaths } from '../rules/paths.ts'
import { workWords } from '../words/index.ts'
import type { WorkPlace } from './place.ts'
import { TownText } from './town-text.tsx'

/** The five pages an officer has of one meeting. */
const parts = [
  ['nav.run', undefined],
  ['nav.agenda', 'ordre-du-jour'],
  ['nav.held', 'soir'],
  ['nav.presence', 'presence'],
  ['nav.minutes', 'compte-rendu'],
] as const
export type MeetingPart = (typeof parts)[number][0]

export interface AroundMeeting extends WorkPlace {
  readonly file: MeetingFile
  readonly faults: readonly FieldRefusal[]
  readonly isDone: boolean
}

/** A page of one meeting: which, in what state, and the way to the others. */
export function meetingWorkPage(
  model: AroundMeeting,
  part: MeetingPart,
  speech: Speech,
  body: ComponentChildren,
): Page {
  const say = sayWith(workWords, speech)
  return {
    title: `${say(part)} : ${readIn(model.file.title, speech.language).text}`,
    trail: [{ label: say('list.title'), path: meetingPaths.workbench() }],
    isPrivate: true,
    body: (
      <MeetingFrame {...model} part={part}>
        {body}
      </MeetingFrame>
    ),
  }
}

function MeetingFrame({
  file,
  faults,
  isDone,
  part,
  children,
  ...place
}: AroundMeeting & { readonly part: MeetingPart; readonly children: ComponentChildren }) {
  const say = useWords(workWords)
  const address = useAddress()
  return (
    <Block>
      <ErrorSummary faults={faultTexts(faults, say)} />
      {isDone && (
        <Alert kind="success" isAnnounced>
          {say('done')}
        </Alert>
      )}
      <PageHeading
        eyebrow={place.when(file)}
        title={<TownText content={file.title} />}
        tags={<WorkTags file={file} />}
      />
      <SubNavigation
        label={say('nav.label')}
        foldedLabel={say('nav.folded')}
        items={parts.map(([word, what]) => ({
          label: say(word),
          href: address(meetingPaths.run(file.number, what)),
          isCurrent: word === part,
        }))}
      />
      {children}
    </Block>
  )
}

function WorkTags({ file }: Pick<AroundMeeting, 'file'>) {
  const say = useWords(workWords)
  const { language } = useSpeech()
  return (
    <Tags>
      <Tag tone={file.state === 'cancelled' ? 'danger' : 'info'}>{say(`state.${file.state}`)}</Tag>
      {file.bodyName !== null && <Tag>{readIn(file.bodyName, language).text}</Tag>}
    </Tags>
  )
}
