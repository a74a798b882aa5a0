import { ComparedVersions } from '../../approvals/index.ts'
import { Button, EmptyState, Form } from '../../platform/design/index.ts'
import { type Page, useAddress } from '../../platform/web/index.ts'
import { type Speech, useWords } from '../../platform/words/speech.tsx'
import type { Minutes } from '../rules/minutes.ts'
import { meetingPaths } from '../rules/paths.ts'
import { workWords } from '../words/index.ts'
import { type AroundMeeting, meetingWorkPage } from './meeting-frame.tsx'
import { seenField } from './minutes-work-page.tsx'
import { versionTold } from './version-told.ts'

export interface MinutesVersionsModel extends AroundMeeting {
  readonly before: Minutes | null
  readonly after: Minutes | null
}

/** Two versions of the minutes of a meeting, side by side. */
export const minutesVersionsPage = (model: MinutesVersionsModel, speech: Speech): Page =>
  meetingWorkPage(model, 'nav.minutes', speech, <Versions {...model} />)

function Versions(model: MinutesVersionsModel) {
  const { file, before, after } = model
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
    name: versionTold(one, model, say),
  })
  return (
    <>
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
      <TakeUp file={file} former={before} />
    </>
  )
}

/** Words that were left come back: not while others are being signed. */
function TakeUp({
  file,
  former: { version, text },
}: Pick<MinutesVersionsModel, 'file'> & { readonly former: Minutes }) {
  const say = useWords(workWords)
  const address = useAddress()
  const [latest] = file.minutes
  if (latest === undefined || latest.text === text || file.askedVersion !== null) return null
  return (
    <Form action={address(meetingPaths.run(file.number, 'compte-rendu/versions'))}>
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name={seenField} value={latest.revision} />
      <p>{say(latest.isGranted ? 'minutes.take-up-granted' : 'minutes.take-up-means')}</p>
      <Button variant="secondary">{say('minutes.take-up', { version })}</Button>
    </Form>
  )
}
