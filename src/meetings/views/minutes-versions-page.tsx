import { compareTexts } from '../../approvals/index.ts'
import { Comparison, EmptyState, FilterBar, Select } from '../../platform/design/index.ts'
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
  const nameOf = ({ version, writtenAt }: Minutes) =>
    say('minutes.version-of', { version, when: written(writtenAt) })
  const options = file.minutes.map((one) => ({ value: String(one.version), label: nameOf(one) }))
  return (
    <>
      <FilterBar
        action={address(meetingPaths.run(file.number, 'compte-rendu/versions'))}
        actLabel={say('minutes.compare-go')}
      >
        <Select
          name="avant"
          label={say('minutes.before')}
          options={options}
          value={String(before.version)}
        />
        <Select
          name="apres"
          label={say('minutes.after')}
          options={options}
          value={String(after.version)}
        />
      </FilterBar>
      <Comparison
        beforeLabel={nameOf(before)}
        {...compareTexts(before.text, after.text)}
        afterLabel={nameOf(after)}
      />
    </>
  )
}
