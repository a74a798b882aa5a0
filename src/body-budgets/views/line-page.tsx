import { type Body, bodyPaths } from '../../bodies/index.ts'
import { Block, PageHeading, ShortText, Tag, Tags, titleIn } from '../../platform/design/index.ts'
import { type Page, queryText } from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { bodyBudgetPaths } from '../rules/paths.ts'
import { bodyBudgetWords } from '../words/index.ts'
import { BalanceFigures, Corrections, Decided, Expenses, type Told } from './line-parts.tsx'

export interface LineModel extends Told {
  readonly body: Body
}

/** One line of what a body is granted: each expense, and what was corrected. */
export function linePage(model: LineModel, speech: Speech): Page {
  const say = sayWith(bodyBudgetWords, speech)
  const { body, line } = model
  const name = titleIn(body.name, speech)
  return {
    title: say('line.title-of', {
      ...{ title: titleIn(line.title, speech), body: name, year: String(line.year) },
    }),
    trail: [
      { label: say('page.bodies'), path: bodyPaths.all() },
      { label: name, path: bodyPaths.one(body.id) },
      {
        label: say('page.title'),
        path: bodyBudgetPaths.all(body.id) + queryText({ annee: line.year }),
      },
    ],
    body: <Line {...model} />,
  }
}

function Line(model: LineModel) {
  const { body, line } = model
  const say = useWords(bodyBudgetWords)
  return (
    <Block>
      <PageHeading
        eyebrow={<ShortText content={body.name} />}
        title={<ShortText content={line.title} />}
        tags={
          <Tags>
            <Tag>{String(line.year)}</Tag>
            <Tag>{say(`kind.${line.kind}`)}</Tag>
          </Tags>
        }
      />
      <Decided {...model} />
      <BalanceFigures balance={line} />
      <Expenses told={model} path={bodyBudgetPaths.one(body.id, line.number)} />
      <Corrections told={model} />
    </Block>
  )
}
