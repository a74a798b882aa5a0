import { Actions, Block, LinkButton, PageHeading } from '../../platform/design/index.ts'
import { type Page, useAddress } from '../../platform/web/index.ts'
import { readIn } from '../../platform/words/content.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { meetingPaths } from '../rules/paths.ts'
import { meetingWords } from '../words/index.ts'
import type { MeetingModel } from './public-pages.tsx'
import { Records } from './records.tsx'
import { TownText } from './town-text.tsx'

/** What a meeting decided, on one page, before its minutes are written. */
export function logPage(model: MeetingModel, speech: Speech): Page {
  const say = sayWith(meetingWords, speech)
  const title = readIn(model.file.title, speech.language).text
  return {
    title: say('log.of', { title }),
    trail: [
      { label: say('list.title'), path: meetingPaths.all() },
      { label: title, path: meetingPaths.one(model.file.number) },
    ],
    body: <LogBody {...model} />,
  }
}

function LogBody(model: MeetingModel) {
  const { file, when, dayOf } = model
  const say = useWords(meetingWords)
  const address = useAddress()
  return (
    <Block>
      <PageHeading
        eyebrow={when(file)}
        title={say('log.title')}
        lead={<TownText content={file.title} />}
      />
      <p>{say('log.published', { day: dayOf(file.logPublishedAt ?? '') })}</p>
      <Records {...model} />
      <Actions>
        <LinkButton variant="secondary" href={address(meetingPaths.logFile(file.number))}>
          {say('log.pdf')}
        </LinkButton>
        {file.publishedVersion !== null && (
          <LinkButton variant="secondary" href={address(meetingPaths.minutes(file.number))}>
            {say('page.minutes')}
          </LinkButton>
        )}
      </Actions>
    </Block>
  )
}
