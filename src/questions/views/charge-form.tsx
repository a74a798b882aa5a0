import { Button, Disclosure, Form, Select } from '../../platform/design/index.ts'
import { useAddress } from '../../platform/web/index.ts'
import { useWords } from '../../platform/words/speech.tsx'
import { questionPaths } from '../rules/paths.ts'
import { workWords } from '../words/index.ts'
import { useFields } from './run-forms.tsx'
import type { RunModel } from './run-model.ts'

/** Who follows it and who stands in: said in a line, changed behind it. */
export function ChargeForm(model: RunModel) {
  const { question, officers, may, sent, day } = model
  const say = useWords(workWords)
  const address = useAddress()
  const field = useFields(model, 'charge', {
    owner: question.owner ?? '',
    deputy: question.deputy ?? '',
  })
  const nameOf = (party: string | null) =>
    officers.find((one) => one.party === party)?.name ?? say('charge.nobody')
  const owner = officers.find(({ party }) => party === question.owner)
  const options = officers.map(({ party, name }) => ({ value: party, label: name }))
  return (
    <>
      <p>
        {question.owner === null && question.deputy === null
          ? say('charge.none')
          : say('charge.line', { owner: nameOf(question.owner), deputy: nameOf(question.deputy) })}
        {owner?.awayUntil != null && (
          <> {say('charge.away', { owner: owner.name, day: day(owner.awayUntil) })}</>
        )}
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
