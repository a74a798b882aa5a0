import {
  Block,
  Button,
  Confirmation,
  Disclosure,
  Form,
  PageHeading,
  Select,
  TextArea,
  TextField,
} from '../../platform/design/index.ts'
import { type Page, useAddress } from '../../platform/web/index.ts'
import { sayWith, type Speech, useSpeech, useWords } from '../../platform/words/speech.tsx'
import { masked } from '../rules/masking.ts'
import { questionPaths } from '../rules/paths.ts'
import { mayRejoin } from '../rules/split.ts'
import { workWords } from '../words/index.ts'
import { useFields } from './run-forms.tsx'
import type { RunModel } from './run-model.ts'
import { themeOptions } from './theme-name.ts'

/** The second question of a message that holds two subjects. */
export function SplitForm(model: RunModel) {
  const { question, themes, askers, told, sent, faults, newKey } = model
  const say = useWords(workWords)
  const speech = useSpeech()
  const address = useAddress()
  const firstText = question.publicText ?? ''
  const field = useFields(model, 'split', {
    publicText: masked(question.verbatim ?? ''),
    firstText,
    firstSeen: firstText,
  })
  // Refused because it changed: what stands now is what she has read.
  const isReadAgain = faults.some(({ code }) => code === 'changed')
  return (
    <Disclosure summary={say('split.title')} isOpen={sent === 'split' && model.may('split')}>
      <Form action={address(questionPaths.run(question.number, 'separation'))}>
        <input type="hidden" name="key" value={newKey} />
        <input
          type="hidden"
          name="firstSeen"
          value={isReadAgain ? firstText : field('firstSeen').value}
        />
        <p>{say('split.lead')}</p>
        <TextField
          {...field('title')}
          label={say('split.second-title')}
          maxLength={120}
          width={60}
        />
        <TextArea
          {...field('publicText')}
          label={say('split.second-text')}
          hint={say('split.second-hint')}
          rows={4}
        />
        <Select
          {...field('theme')}
          label={say('split.theme')}
          emptyLabel={say('qualify.theme-none')}
          options={themeOptions(themes, speech)}
        />
        {question.publicText !== null && (
          <TextArea
            {...field('firstText')}
            label={say('split.first-text')}
            hint={say('split.first-hint')}
            rows={4}
            isOptional
          />
        )}
        <p>{say('split.means', { count: told })}</p>
        {askers.length > told && told > 0 && (
          <p>{say('split.unreached', { count: askers.length - told })}</p>
        )}
        <Button variant="secondary">{say('split.go')}</Button>
      </Form>
    </Disclosure>
  )
}

/** Where a half came from, and where the others are; the way back, while it is still open. */
export function Halves({ question, inside: { cutFrom, parts } }: RunModel) {
  const say = useWords(workWords)
  const address = useAddress()
  const to = (number: number) => address(questionPaths.run(number))
  return (
    <>
      {cutFrom !== null && (
        <p>
          <a href={to(cutFrom.number)}>{say('split.from', { number: cutFrom.number })}</a>
          {mayRejoin(question, cutFrom) && (
            <>
              {' · '}
              <a href={address(questionPaths.run(question.number, 'separation/fin'))}>
                {say('rejoin.link', { number: cutFrom.number })}
              </a>
            </>
          )}
        </p>
      )}
      {parts.map((number) => (
        <p>
          <a href={to(number)}>{say('split.part', { number })}</a>
        </p>
      ))}
    </>
  )
}

interface Rejoining {
  readonly number: number
  readonly first: number
  /** How many are written to. */
  readonly told: number
}

/** Before a half goes back into the question it was cut from. */
export function rejoinPage(model: Rejoining, speech: Speech): Page {
  const say = sayWith(workWords, speech)
  return { title: say('rejoin.title'), isPrivate: true, body: <Rejoin {...model} /> }
}

function Rejoin({ number, first, told }: Rejoining) {
  const say = useWords(workWords)
  const address = useAddress()
  return (
    <Block>
      <PageHeading
        eyebrow={say('run.title', { number })}
        title={say('rejoin.link', { number: first })}
      />
      <Confirmation
        title={say('rejoin.title')}
        effects={[
          say('rejoin.effect-one', { first, number }),
          say('rejoin.effect-text', { number }),
          say('rejoin.effect-told', { count: told }),
        ]}
        action={address(questionPaths.run(number, 'separation/fin'))}
        confirmLabel={say('rejoin.go')}
        cancelHref={address(questionPaths.run(number))}
      />
    </Block>
  )
}
