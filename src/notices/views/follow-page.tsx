import { messagePaths } from '../../messages/index.ts'
import {
  Alert,
  Button,
  DownloadLink,
  Figure,
  Figures,
  Form,
  SectionHeading,
  Table,
} from '../../platform/design/index.ts'
import { type Page, useAddress } from '../../platform/web/index.ts'
import { nameOfLanguage } from '../../platform/words/languages.ts'
import { type Speech, useSpoken, useWords } from '../../platform/words/speech.tsx'
import { type NeedCount, needLines, needsWords, sayNeed } from '../../registrations/index.ts'
import type { AnswerCounts } from '../rules/answer.ts'
import { callsByName } from '../rules/notice.ts'
import { noticePaths } from '../rules/paths.ts'
import type { NoticeRecipient } from '../rules/recipient.ts'
import { workWords } from '../words/index.ts'
import { type AroundNotice, noticeWorkPage } from './notice-frame.tsx'

/** What was just done, as the address says it. */
export const newsOfNotice = ['oui', 'parti', 'rappel', 'personne'] as const

const sentences = {
  oui: 'done',
  parti: 'sent',
  rappel: 'reminded',
  personne: 'reminded-nobody',
} as const

export interface FollowModel extends Omit<AroundNotice, 'faults'> {
  readonly recipients: readonly NoticeRecipient[]
  readonly counts: AnswerCounts
  readonly needs: readonly NeedCount[]
  /** How many a reminder would reach now. */
  readonly silent: number
  readonly hasNotice: boolean
  /** An answer may still be noted for somebody. */
  readonly mayAnswer: boolean
  readonly news: (typeof newsOfNotice)[number] | undefined
}

/** Once a notice left: who answered what. */
export const followPage = (model: FollowModel, speech: Speech): Page =>
  noticeWorkPage({ ...model, faults: [] }, speech, <Follow {...model} />)

function Follow(model: FollowModel) {
  const { file, hasNotice, news } = model
  const say = useWords(workWords)
  if (!hasNotice) return <p>{say('over')}</p>
  return (
    <>
      {news !== undefined && (
        <Alert kind={news === 'personne' ? 'info' : 'success'} isAnnounced>
          {say(sentences[news])}
        </Alert>
      )}
      <Trouble {...model} />
      {callsByName(file) ? <Answers {...model} /> : <p>{say('called.nobody')}</p>}
    </>
  )
}

function Trouble({ recipients }: FollowModel) {
  const say = useWords(workWords)
  const address = useAddress()
  const count = recipients.filter(({ mail }) => mail !== null && mail.error !== null).length
  if (count === 0) return null
  return (
    <Alert kind="danger">
      <p>{say('mail.trouble', { count })}</p>
      <p>
        <a href={address(messagePaths.work())}>{say('mail.trouble-link')}</a>
      </p>
    </Alert>
  )
}

function Answers(model: FollowModel) {
  const { counts } = model
  const say = useWords(workWords)
  return (
    <>
      <SectionHeading title={say('answers.title')} lead={say('answers.erased')} />
      <Figures>
        {(['coming', 'excused', 'silent'] as const).map((one) => (
          <Figure
            value={String(counts[one])}
            label={say(`answers.${one}`, { count: counts[one] })}
          />
        ))}
      </Figures>
      <Needs {...model} />
      <Remind {...model} />
      <LettersToPrint {...model} />
      <PersonByPerson {...model} />
    </>
  )
}

function Needs({ needs }: FollowModel) {
  const say = useWords(workWords)
  const sayOfNeeds = useWords(needsWords)
  return (
    <>
      <SectionHeading title={say('answers.needs')} />
      {needs.length === 0 ? (
        <p>{say('answers.no-needs')}</p>
      ) : (
        <ul>
          {needs.map(({ kind, language, count }) => (
            <li>{say('answers.need', { need: sayNeed(kind, language, sayOfNeeds), count })}</li>
          ))}
        </ul>
      )}
    </>
  )
}

function Remind({ file, silent }: FollowModel) {
  const say = useWords(workWords)
  const address = useAddress()
  if (silent === 0) return null
  return (
    <>
      <SectionHeading title={say('remind.title')} />
      <Form action={address(noticePaths.remind(file.number))}>
        <p>{say('remind.means', { count: silent })}</p>
        <Button variant="secondary">{say('remind.go')}</Button>
      </Form>
    </>
  )
}

function LettersToPrint({ file, recipients }: FollowModel) {
  const say = useWords(workWords)
  const address = useAddress()
  const count = recipients.filter((one) => one.way === 'letter' && one.address !== null).length
  if (count === 0) return null
  return (
    <>
      <SectionHeading title={say('letters.title')} lead={say('letters.lead', { count })} />
      <p>
        <DownloadLink
          href={address(noticePaths.letters(file.number))}
          label={say('letters.print')}
          format="PDF"
        />
      </p>
    </>
  )
}

function PersonByPerson(model: FollowModel) {
  const { recipients } = model
  const say = useWords(workWords)
  const spoken = useSpoken()
  return (
    <>
      <SectionHeading title={say('answers.list')} />
      <Table
        caption={say('answers.list')}
        isCaptionHidden
        columns={[
          { key: 'name', label: say('called.name') },
          { key: 'answer', label: say('answers.answer') },
          { key: 'way', label: say('called.way') },
          { key: 'language', label: say('called.language') },
        ]}
        rows={recipients.map((one) => ({
          name: one.name ?? say('answers.gone'),
          answer: <OneAnswer {...model} one={one} />,
          way: <OneWay {...model} one={one} />,
          language: nameOfLanguage(one.language, spoken),
        }))}
      />
    </>
  )
}

type OfOne = FollowModel & { readonly one: NoticeRecipient }

function OneAnswer({ file, one, mayAnswer }: OfOne) {
  const say = useWords(workWords)
  const address = useAddress()
  const sayOfNeeds = useWords(needsWords)
  return (
    <div>
      <strong>{say(`answers.is-${one.answer ?? 'silent'}`)}</strong>
      {mayAnswer && one.name !== null && (
        <>
          {' '}
          <a href={address(noticePaths.note(file.number, one.id))}>
            {say('answers.note')}
            <span class="visually-hidden"> {one.name}</span>
          </a>
        </>
      )}
      {one.needs !== null && needLines(one.needs, sayOfNeeds).map((line) => <div>{line}</div>)}
    </div>
  )
}

function OneWay({ one, dayOf }: OfOne) {
  const say = useWords(workWords)
  return (
    <div>
      {one.mail === null ? say(`way.${one.way}`) : say(`mail.${mailState(one.mail)}`)}
      {one.remindedAt !== null && (
        <div>
          <small>{say('answers.reminded', { day: dayOf(one.remindedAt) })}</small>
        </div>
      )}
    </div>
  )
}

const mailState = ({ state }: { readonly state: string }): 'waiting' | 'failed' | 'sent' =>
  state === 'failed' || state === 'sent' ? state : 'waiting'
