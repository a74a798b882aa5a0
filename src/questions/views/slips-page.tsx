import {
  Alert,
  Block,
  Button,
  ErrorSummary,
  Form,
  LinkButton,
  PageHeading,
  Pagination,
  SectionHeading,
  TextField,
} from '../../platform/design/index.ts'
import { faultTexts } from '../../platform/design/fields/field-faults.ts'
import { typedFields } from '../../platform/design/fields/sent-fields.ts'
import {
  type FieldRefusal,
  type FormGiven,
  type Page,
  queryText,
  useAddress,
} from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { questionPaths } from '../rules/paths.ts'
import { mostSlips, type SlipBatch } from '../rules/slips.ts'
import { slipWords, workWords } from '../words/index.ts'

export interface SlipsModel {
  readonly key: string
  readonly given: FormGiven
  readonly faults: readonly FieldRefusal[]
  readonly batches: readonly SlipBatch[]
  /** The one that was just asked for. */
  readonly made: SlipBatch | null
  readonly current: number
  readonly pages: number
  readonly dayOf: (instant: string) => string
}

/** Numbered slips: how many, for where, and what became of those given out. */
export function slipsPage(model: SlipsModel, speech: Speech): Page {
  return {
    title: sayWith(slipWords, speech)('page.title'),
    trail: [{ label: sayWith(workWords, speech)('list.title'), path: questionPaths.workbench() }],
    isPrivate: true,
    body: <SlipsToGive {...model} />,
  }
}

function SlipsToGive(model: SlipsModel) {
  const { faults, made } = model
  const say = useWords(slipWords)
  const address = useAddress()
  return (
    <Block>
      <ErrorSummary faults={faultTexts(faults, say)} />
      {made !== null && (
        <Alert kind="success" isAnnounced>
          {say('page.made-done', numbersOf(made))} <FileOf batch={made} />
        </Alert>
      )}
      <PageHeading
        title={say('page.title')}
        lead={say('page.lead')}
        actions={
          <LinkButton variant="secondary" href={`${address(questionPaths.entry())}?porte=slip`}>
            {say('page.enter')}
          </LinkButton>
        }
      />
      <p>{say('page.how')}</p>
      <ToMake {...model} />
      <Made {...model} />
    </Block>
  )
}

function ToMake({ key, given, faults }: SlipsModel) {
  const say = useWords(slipWords)
  const address = useAddress()
  const field = typedFields(given, faults, say)
  return (
    <Form action={address(questionPaths.slips())} autocomplete="off">
      <input type="hidden" name="key" value={key} />
      <TextField
        {...field('count')}
        label={say('page.count')}
        hint={say('page.count-hint', { most: mostSlips })}
        inputMode="numeric"
        width={6}
      />
      <TextField
        {...field('purpose')}
        label={say('page.purpose')}
        hint={say('page.purpose-hint')}
        width={40}
        isOptional
      />
      <Button>{say('page.make')}</Button>
    </Form>
  )
}

function Made({ batches, dayOf, current, pages }: SlipsModel) {
  const say = useWords(slipWords)
  const root = useAddress()(questionPaths.slips())
  return (
    <>
      <SectionHeading title={say('page.made')} />
      {batches.length === 0 ? (
        <p>{say('page.none')}</p>
      ) : (
        <ul>
          {batches.map((batch) => {
            const { purpose, slips, entered, madeAt } = batch
            const told = { slips, entered, day: dayOf(madeAt) }
            return (
              <li>
                {say('page.batch', { ...told, purpose: purpose || say('page.no-purpose') })}
                {' · '}
                {entered < slips ? <FileOf batch={batch} /> : say('page.all-back')}
              </li>
            )
          })}
        </ul>
      )}
      <Pagination
        current={current}
        total={pages}
        hrefFor={(to) => root + queryText({ page: to === 1 ? '' : to })}
      />
    </>
  )
}

function FileOf({ batch }: { readonly batch: SlipBatch }) {
  const say = useWords(slipWords)
  const address = useAddress()
  return (
    <a href={address(questionPaths.slipsFile(batch.id))}>{say('page.file', numbersOf(batch))}</a>
  )
}

/** As numbers are written on paper: without a space between their figures. */
const numbersOf = ({ first, last }: SlipBatch) => ({ first: String(first), last: String(last) })
