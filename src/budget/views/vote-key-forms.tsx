import { Actions, Button, Form, PageHeading } from '../../platform/design/index.ts'
import { useSpeech, useWords } from '../../platform/words/speech.tsx'
import { useAddress } from '../../platform/web/index.ts'
import { paths } from '../rules/paths.ts'
import { voteWords } from '../words/index.ts'
import { nameIn } from './edition-name.ts'
import type { ActModel } from './vote-act-model.ts'

export function KeyFileField() {
  const say = useWords(voteWords)
  return (
    <div class="field">
      <label class="field-label" for="key">
        {say('act.check-file')}
      </label>
      <input class="ds-input" type="file" id="key" name="key" accept=".json,application/json" />
    </div>
  )
}

export function MakeKey({ edition, urn, box }: ActModel) {
  const say = useWords(voteWords)
  const speech = useSpeech()
  const address = useAddress()
  return (
    <>
      <PageHeading title={say('admin.step-key')} lead={say('act.key-lead')} />
      <p>
        <strong>{say('act.key-two')}</strong>
      </p>
      <noscript>
        <p>{say('act.key-script')}</p>
      </noscript>
      <Form action={address(`${paths.votes(edition.slug, urn)}/key`)} class="form make-key">
        <div
          data-make-key
          data-box={box?.id ?? ''}
          data-name={nameIn(edition.name, speech)}
          data-file={`cle-${edition.slug}${urn === 'essai' ? '-essai' : ''}.json`}
        >
          <input type="hidden" name="publicKey" value="" />
          <Actions>
            <button class="ds-button" type="button" data-make hidden>
              {say('act.key-make')}
            </button>
            {[1, 2].map((number) => (
              <a class="ds-button" data-variant="secondary" data-copy href="#contenu" hidden>
                {say('act.key-copy', { number })}
              </a>
            ))}
            <button class="ds-button" type="submit" data-send hidden>
              {say('act.key-send')}
            </button>
          </Actions>
        </div>
      </Form>
    </>
  )
}

export function CheckKey({ edition, urn, box, challenge, publicKey }: ActModel) {
  const say = useWords(voteWords)
  const address = useAddress()
  const faults = {
    'not-a-key-file': say('refusal.not-a-key-file'),
    damaged: say('refusal.damaged'),
    'another-vote': say('refusal.another-vote'),
    'another-key': say('refusal.another-key'),
    sound: say('act.check-sound'),
  }
  return (
    <>
      <PageHeading title={say('admin.step-check')} lead={say('act.check-lead')} />
      <noscript>
        <p>{say('act.check-script')}</p>
      </noscript>
      <Form action={address(`${paths.votes(edition.slug, urn)}/check`)} class="form check-key">
        <div
          data-check-key
          data-box={box?.id ?? ''}
          data-key={publicKey}
          data-challenge={challenge?.sealed ?? ''}
          data-faults={JSON.stringify(faults)}
        >
          <KeyFileField />
          <input type="hidden" name="answer" value="" />
          <input type="hidden" name="mark" value={challenge?.mark ?? ''} />
          <p role="status" data-told />
          <Button>{say('act.check-do')}</Button>
        </div>
      </Form>
    </>
  )
}
