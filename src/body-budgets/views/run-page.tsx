import { bodyPaths } from '../../bodies/index.ts'
import {
  Actions,
  Alert,
  Block,
  Button,
  Disclosure,
  ErrorSummary,
  Form,
  LinkButton,
  PageHeading,
  SectionHeading,
  Select,
  ShortText,
  Tag,
  Tags,
  TextArea,
  TextField,
  titleIn,
} from '../../platform/design/index.ts'
import { faultTexts } from '../../platform/design/fields/field-faults.ts'
import { sentFields } from '../../platform/design/fields/sent-fields.ts'
import { typedEuros } from '../../platform/kernel/cents.ts'
import { typedDay } from '../../platform/kernel/written-day.ts'
import { type Page, useAddress } from '../../platform/web/index.ts'
import { writtenIn } from '../../platform/words/content.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { mostLabel, mostWhy } from '../rules/forms.ts'
import { bodyBudgetPaths } from '../rules/paths.ts'
import { bodyBudgetWords, workWords } from '../words/index.ts'
import { GrantFields, keyField } from './line-fields.tsx'
import { BalanceFigures, Corrections, Decided, Expenses } from './line-parts.tsx'
import type { RunModel } from './run-model.ts'

/** The version that stood in the page when its writer began. */
export const seenField = 'lu'

/** One line, and what an officer may do with it. */
export function runPage(model: RunModel, speech: Speech): Page {
  const say = sayWith(workWords, speech)
  const { body, line } = model
  return {
    title: titleIn(line.title, speech),
    trail: [
      { label: say('list.bodies'), path: bodyPaths.workbench() },
      { label: titleIn(body.name, speech), path: bodyPaths.run(body.id) },
      { label: say('of-body'), path: bodyBudgetPaths.workbench(body.id) },
    ],
    isPrivate: true,
    body: <Run {...model} />,
  }
}

function Run(model: RunModel) {
  const { body, line, faults, isDone } = model
  const say = useWords(workWords)
  const tell = useWords(bodyBudgetWords)
  const address = useAddress()
  return (
    <Block>
      <ErrorSummary faults={faultTexts(faults, say)} />
      {isDone && (
        <Alert kind="success" isAnnounced>
          {say('done')}
        </Alert>
      )}
      <PageHeading
        eyebrow={<ShortText content={body.name} />}
        title={<ShortText content={line.title} />}
        tags={
          <Tags>
            <Tag>{String(line.year)}</Tag>
            <Tag>{tell(`kind.${line.kind}`)}</Tag>
          </Tags>
        }
        actions={
          body.publishedAt !== null && (
            <Actions>
              <LinkButton
                variant="secondary"
                href={address(bodyBudgetPaths.one(body.id, line.number))}
              >
                {say('public')}
              </LinkButton>
            </Actions>
          )
        }
      />
      <Decided {...model} />
      <BalanceFigures balance={line} />
      <ExpenseForm {...model} />
      <Expenses
        told={model}
        path={bodyBudgetPaths.run(body.id, line.number)}
        withdrawalOf={({ id }) => ({
          path: bodyBudgetPaths.withdrawal(body.id, line.number, id),
          label: say('withdraw.way'),
        })}
      />
      <Corrections told={model} />
      <CorrectionForm {...model} />
    </Block>
  )
}

function ExpenseForm(model: RunModel) {
  const { body, line, key, today, proposals } = model
  const say = useWords(workWords)
  const address = useAddress()
  const field = sentFields(model, 'expense', say, { spentOn: today })
  return (
    <>
      <SectionHeading title={say('spend.title')} />
      <Form action={address(bodyBudgetPaths.run(body.id, line.number, 'depenses'))}>
        <input type="hidden" name={keyField} value={key} />
        <TextField {...field('spentOn')} label={say('spend.on')} width={12} />
        <TextField
          {...field('label')}
          label={say('spend.label')}
          hint={say('spend.label-hint')}
          maxLength={mostLabel}
          width={48}
        />
        <TextField
          {...field('amount')}
          label={say('spend.amount')}
          hint={say('form.amount-hint')}
          inputMode="decimal"
          width={12}
        />
        {proposals.length > 0 && (
          <Select
            {...field('proposal')}
            label={say('spend.proposal')}
            emptyLabel={say('spend.proposal-none')}
            options={proposals.map(({ id, number, title }) => ({
              value: id,
              label: say('spend.proposal-one', { number, title }),
            }))}
            isOptional
          />
        )}
        <TextArea
          {...field('overWhy')}
          label={say('over.label')}
          hint={say('over.hint')}
          rows={2}
          maxLength={mostWhy}
          isOptional
        />
        <Button>{say('spend.go')}</Button>
      </Form>
    </>
  )
}

function CorrectionForm(model: RunModel) {
  const { body, line, sent } = model
  const say = useWords(workWords)
  const address = useAddress()
  const field = sentFields(model, 'correction', say, {
    titleFr: writtenIn(line.title, 'fr'),
    titleEn: writtenIn(line.title, 'en'),
    kind: line.kind,
    amount: typedEuros(line.grantedCents),
    decidedOn: typedDay(line.decidedOn),
    source: line.source,
  })
  return (
    <Disclosure summary={say('correct.title')} isOpen={sent === 'correction'}>
      <p>{say('correct.lead')}</p>
      <Form
        action={address(bodyBudgetPaths.run(body.id, line.number, 'correction'))}
        label={say('correct.title')}
      >
        <input type="hidden" name={seenField} value={line.version} />
        <GrantFields field={field} amountHint={say('correct.amount-hint')} />
        <TextArea
          {...field('why')}
          label={say('correct.why')}
          hint={say('correct.why-hint')}
          rows={2}
          maxLength={mostWhy}
        />
        <TextArea
          {...field('overWhy')}
          label={say('correct.over')}
          hint={say('over.hint')}
          rows={2}
          maxLength={mostWhy}
          isOptional
        />
        <Button variant="secondary">{say('correct.go')}</Button>
      </Form>
    </Disclosure>
  )
}
