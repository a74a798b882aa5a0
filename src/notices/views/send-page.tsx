import {
  Confirmation,
  Disclosure,
  inLanguage,
  Prose,
  TextArea,
} from '../../platform/design/index.ts'
import { faultOf } from '../../platform/design/fields/field-faults.ts'
import type { Day } from '../../platform/kernel/day.ts'
import { type FormGiven, type Page, typed, useAddress } from '../../platform/web/index.ts'
import {
  type ContentLanguage,
  directionOf,
  nameOfLanguage,
} from '../../platform/words/languages.ts'
import { type Speech, useSpoken, useWords } from '../../platform/words/speech.tsx'
import { mostReason } from '../rules/forms.ts'
import type { NoticeEffect } from '../rules/notice.ts'
import { noticePaths } from '../rules/paths.ts'
import { workWords } from '../words/index.ts'
import { type AroundNotice, noticeWorkPage } from './notice-frame.tsx'
import { useEffectSentences } from './effect-sentences.ts'
import { Deadline } from './prepare-page.tsx'

export interface SendModel extends AroundNotice {
  readonly effect: NoticeEffect
  readonly stamp: string
  readonly deadline: Day | null
  readonly today: Day
  readonly given: FormGiven
  readonly previews: readonly {
    readonly language: ContentLanguage
    readonly subject: string
    readonly html: string
  }[]
}

/** Exactly what leaves, before it does. */
export const sendPage = (model: SendModel, speech: Speech): Page =>
  noticeWorkPage(model, speech, <Send {...model} />)

function Send(model: SendModel) {
  const { file, effect, stamp, deadline, today, given, faults, previews } = model
  const say = useWords(workWords)
  const spoken = useSpoken()
  const address = useAddress()
  const effects = [say('send.called'), ...useEffectSentences()(effect)]
  const isLate = deadline !== null && deadline < today
  return (
    <>
      <Deadline {...model} />
      {previews.map(({ language, subject, html }) => (
        <Disclosure summary={say('send.preview', { language: nameOfLanguage(language, spoken) })}>
          <div {...inLanguage({ language, direction: directionOf(language) })}>
            <p>
              <strong>{subject}</strong>
            </p>
            <Prose html={html} />
          </div>
        </Disclosure>
      ))}
      <Confirmation
        title={say('send.title')}
        effects={effects}
        isIrreversible
        action={address(noticePaths.send(file.number))}
        confirmLabel={say('send.confirm')}
        cancelHref={address(noticePaths.run(file.number))}
      >
        <input type="hidden" name="stamp" value={stamp} />
        {isLate && (
          <TextArea
            name="why"
            label={say('send.why')}
            hint={say('send.why-hint')}
            value={typed(given, 'why')}
            error={faultOf(faults, 'why', say)}
            rows={3}
            maxLength={mostReason}
          />
        )}
      </Confirmation>
    </>
  )
}
