import {
  Actions,
  Block,
  Button,
  DescriptionList,
  ErrorSummary,
  Form,
  InFrench,
  LinkButton,
  PageHeading,
  TextArea,
  titleIn,
} from '../../platform/design/index.ts'
import { faultTexts } from '../../platform/design/fields/field-faults.ts'
import { typedFields } from '../../platform/design/fields/sent-fields.ts'
import type { Day } from '../../platform/kernel/day.ts'
import {
  type FieldRefusal,
  type FormGiven,
  type Page,
  useAddress,
} from '../../platform/web/index.ts'
import { useMoney } from '../../platform/words/money.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import type { BudgetLine, Expense } from '../rules/budget-line.ts'
import { mostWhy } from '../rules/forms.ts'
import { bodyBudgetPaths } from '../rules/paths.ts'
import { bodyBudgetWords, workWords } from '../words/index.ts'

export interface WithdrawModel {
  readonly line: BudgetLine
  readonly expense: Expense
  readonly day: (on: Day) => string
  readonly given: FormGiven
  readonly faults: readonly FieldRefusal[]
}

/** A wrong expense is taken back, with the reason. */
export function withdrawPage(model: WithdrawModel, speech: Speech): Page {
  const say = sayWith(workWords, speech)
  const { line } = model
  return {
    title: say('withdraw.title'),
    trail: [
      { label: say('of-body'), path: bodyBudgetPaths.workbench(line.body) },
      { label: titleIn(line.title, speech), path: bodyBudgetPaths.run(line.body, line.number) },
    ],
    isPrivate: true,
    body: <Withdraw {...model} />,
  }
}

function Withdraw({ line, expense, day, given, faults }: WithdrawModel) {
  const say = useWords(workWords)
  const tell = useWords(bodyBudgetWords)
  const address = useAddress()
  const money = useMoney()
  const field = typedFields(given, faults, say)
  return (
    <Block>
      <ErrorSummary faults={faultTexts(faults, say)} />
      <PageHeading title={say('withdraw.title')} lead={say('withdraw.lead')} />
      <DescriptionList
        items={[
          { term: tell('expenses.day'), description: day(expense.spentOn) },
          { term: tell('expenses.label'), description: <InFrench>{expense.label}</InFrench> },
          { term: tell('expenses.amount'), description: money(expense.cents) },
        ]}
      />
      <Form action={address(bodyBudgetPaths.withdrawal(line.body, line.number, expense.id))}>
        <TextArea
          {...field('why')}
          label={say('withdraw.why')}
          hint={say('correct.why-hint')}
          rows={2}
          maxLength={mostWhy}
        />
        <Actions>
          <Button>{say('withdraw.go')}</Button>
          <LinkButton
            variant="secondary"
            href={address(bodyBudgetPaths.run(line.body, line.number))}
          >
            {say('withdraw.back')}
          </LinkButton>
        </Actions>
      </Form>
    </Block>
  )
}
