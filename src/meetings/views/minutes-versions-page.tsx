import { ComparedVersions } from '../../approvals/index.ts'
import { EmptyState } from '../../platform/design/index.ts'
import { type Page, useAddress } from '../../platform/web/index.ts'
import { type Speech, useWords } from '../../platform/words/speech.tsx'
import type { Minutes } from '../rules/minutes.ts'
import { meetingPaths } from '../rules/paths.ts'
import { workWords } from '../words/index.ts'
import { type AroundMeeting, meetingWorkPage } from './meeting-frame.tsx'

export interface MinutesVersionsModel extends AroundMeeting {
  readonly before: Minutes | null
  readonly after: Minutes | null
}

/** Two versions of the minutes of a meeting, side by side. */
export const minutesVersionsPage = (model: MinutesVersionsModel, speech: Speech): Page =>
  meetingWorkPage(model, 'nav.minutes', speech, <Versions {...model} />)

function Versions({ file, before, after, written }: MinutesVersionsModel) {
  const say = useWords(workWords)
  const address = useAddress()
  if (before === null || after === null)
    return (
      <EmptyState title={say('minutes.few-versions')}>
        {say('minutes.few-versions-hint')}
      </EmptyState>
    )
  const named = (one: Minutes) => ({
    ...one,
    name: say('minutes.version-of', { version: one.version, when: written(one.writtenAt) }),
  })
  return (
    <ComparedVersions
      action={address(meetingPaths.run(file.number, 'compte-rendu/versions'))}
      versions={file.minutes.map(named)}
      before={named(before)}
      after={named(after)}
      labels={{
        before: say('minutes.before'),
        after: say('minutes.after'),
        compare: say('minutes.compare-go'),
      }}
    />
  )
}
