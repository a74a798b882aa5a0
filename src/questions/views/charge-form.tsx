import { Button, Disclosure, Form, Select } from '../../platform/design/index.ts'
import { useAddress } from '../../platform/web/index.ts'
import { useWords } from '../../platform/words/speech.tsx'
import { questionPaths } from '../rules/paths.ts'
import { workWords } from '../words/index.ts'
import { useFields } from './run-forms.tsx'
import type { RunModel } from './run-model.ts'

/** Who follows it and who stands in: said in a line, changed behind it. */
export function ChargeForm(model: RunModel) {
  const { question, officers, may, sent } = model
  const say = useWords(workWords)
  const address = useAddress()
  const field = useFields(model, 'charge', {
    owner: question.owner ?? '',
    deputy: question.deputy ?? '',
  })
  const nameOf = (party: string | null) =>
    officers.find((one) => one.party === party)?.name ?? say('charge.nobody')
  const options = officers.map(({ party, name }) => ({ value: party, label: name }))
  return (
    <>
      <p>
        {question.owner === null && question.deputy === null
          ? say('charge.none')
          : say('charge.line', { owner: nameOf(question.owner), deputy: nameOf(question.deputy) })}
        <Away {...model} />
      </p>
      {may('take-charge') && (
        <Disclosure summary={say('charge.change')} isOpen={sent === 'charge'}>
          <Form action={address(questionPaths.run(question.number, 'suivi'))}>
            <Select
              {...field('owner')}
              label={say('charge.owner')}
              emptyLabel={say('charge.nobody')}
              options={options}
            />
            <Select
              {...field('deputy')}
              label={say('charge.deputy')}
              emptyLabel={say('charge.nobody')}
              options={options}
            />
            <Button variant="secondary">{say('qualify.save')}</Button>
          </Form>
        </Disclosure>
      )}
    </>
  )
}

/** Since when and until when who follows it is away, and who has it meanwhile. */
function Away({ question, officers, day }: RunModel) {
  const say = useWords(workWords)
  const owner = officers.find(({ party }) => party === question.owner)
  if (owner?.leave == null) return null
  const deputy = officers.find(({ party }) => party === question.deputy)
  const { from, until, standIn } = owner.leave
  const there = deputy?.leave === null ? deputy.name : null
  const about = { owner: owner.name, from: day(from), until: day(until) }
  const name = standIn ?? there
  const said =
    name === null ? say('charge.away-alone', about) : say('charge.away', { ...about, deputy: name })
  return <> {said}</>
}
