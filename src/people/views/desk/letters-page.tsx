import {
  Alert,
  Block,
  Button,
  EmptyState,
  Form,
  PageHeading,
  SectionHeading,
} from '../../../platform/design/index.ts'
import { type Page, useAddress } from '../../../platform/web/index.ts'
import type { Day } from '../../../platform/kernel/day.ts'
import { formatDay } from '../../../platform/words/dates.ts'
import { sayWith, type Speech, useSpoken, useWords } from '../../../platform/words/speech.tsx'
import { deskPaths } from '../../rules/desk-paths.ts'
import { deskWords, letterWords } from '../../words/index.ts'

export interface LettersModel {
  readonly waiting: number
  readonly batches: readonly BatchShown[]
  readonly done: 'made' | 'remade' | null
  readonly fault: 'gone' | 'nobody' | null
}

export interface BatchShown {
  readonly id: string
  readonly madeOn: Day
  readonly letters: number
  readonly used: number
  readonly open: number
  readonly downloadedOn: Day | null
}

/** The officer’s page of letters: who waits, and the batches. */
export function lettersPage(model: LettersModel, speech: Speech): Page {
  const say = sayWith(letterWords, speech)
  return {
    title: say('office.title'),
    isPrivate: true,
    trail: [{ label: sayWith(deskWords, speech)('search.title'), path: deskPaths.search }],
    body: <Letters {...model} />,
  }
}

function Letters({ waiting, batches, done, fault }: LettersModel) {
  const say = useWords(letterWords)
  const address = useAddress()
  return (
    <Block>
      {done !== null && <Alert kind="success">{say(`office.${done}`)}</Alert>}
      {fault !== null && <Alert kind="danger">{say(`office.fault-${fault}`)}</Alert>}
      <PageHeading title={say('office.title')} lead={say('office.lead')} />
      <p>{say('office.waiting', { count: waiting })}</p>
      {waiting > 0 && (
        <Form action={address(deskPaths.letters)}>
          <Button>{say('office.make')}</Button>
        </Form>
      )}
      <SectionHeading title={say('office.batches')} />
      {batches.length === 0 && <EmptyState title={say('office.none')} />}
      <ul class="plain-list" role="list">
        {batches.map((batch) => (
          <BatchLine batch={batch} />
        ))}
      </ul>
    </Block>
  )
}

function BatchLine({ batch }: { readonly batch: BatchShown }) {
  const say = useWords(letterWords)
  const language = useSpoken()
  const address = useAddress()
  const { id, madeOn, letters, used, open, downloadedOn } = batch
  const place = `${deskPaths.letters}/${id}`
  return (
    <li>
      <span>
        {say('office.batch', { day: formatDay(madeOn, language), letters, used })}
        {downloadedOn !== null &&
          ` · ${say('office.downloaded', { day: formatDay(downloadedOn, language) })}`}
      </span>
      {downloadedOn === null && (
        <>
          <p class="muted">{say('office.download-hint')}</p>
          <Form action={address(`${place}/fichier`)} class="inline-form">
            <Button>{say('office.download')}</Button>
          </Form>
        </>
      )}
      {open > 0 && (
        <Form action={address(`${place}/encore`)} class="inline-form">
          <Button variant="secondary" tone="danger">
            {say('office.again')}
          </Button>
        </Form>
      )}
    </li>
  )
}
