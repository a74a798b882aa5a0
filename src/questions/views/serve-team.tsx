import {
  Button,
  Disclosure,
  Form,
  SectionHeading,
  Select,
  TextArea,
} from '../../platform/design/index.ts'
import { faultOf } from '../../platform/design/fields/field-faults.ts'
import { typed, useAddress } from '../../platform/web/index.ts'
import { useWords } from '../../platform/words/speech.tsx'
import type { Colleague } from '../rules/team.ts'
import { workWords } from '../words/index.ts'
import type { ServeModel } from './service-page.tsx'
import { holderIn, type Holding, useWhoHasIt } from './who-has-it.ts'

/** Who of her department has a question, as one of them sees it. */
export interface ServeTeam extends Holding {
  readonly mayEntrust: boolean
}

/** What was done, once a question is handed over. */
export function EntrustedTo({ team }: { readonly team: ServeTeam }) {
  const say = useWords(workWords)
  const holder = holderIn(team)
  if (holder === undefined || holder.party === team.by) return <>{say('team.done-you')}</>
  return <>{say('team.done', { name: holder.name })}</>
}

/** Who of the department looks after it, and « confier à un collègue ». */
export function TeamOfQuestion(model: ServeModel & { readonly team: ServeTeam }) {
  const { team, may, sent } = model
  const say = useWords(workWords)
  const whoHasIt = useWhoHasIt(team, model.day, say('team.with-nobody'))
  const isForHer = team.mayEntrust && may('entrust')
  return (
    <>
      <SectionHeading title={say('team.who')} />
      <p>{whoHasIt}</p>
      {!team.mayEntrust && may('entrust') && <p class="muted">{say('team.not-yours')}</p>}
      {(isForHer || sent === 'entrust') && <Entrust {...model} />}
    </>
  )
}

function Entrust({
  team,
  sent,
  given,
  faults,
  ways,
  day,
}: ServeModel & { readonly team: ServeTeam }) {
  const say = useWords(workWords)
  const address = useAddress()
  const isSent = sent === 'entrust'
  const choices = team.team.filter(({ party }) => party !== team.agent)
  const nameOf = ({ party, name, awayUntil }: Colleague) => {
    if (party === team.by) return say('team.you', { name })
    return awayUntil === null ? name : say('team.option-away', { name, day: day(awayUntil) })
  }
  if (choices.length === 0 && !isSent) return null
  return (
    <Disclosure summary={say('team.entrust')} isOpen={isSent}>
      <Form action={address(ways.to('confier'))}>
        <p>{say('team.entrust-lead')}</p>
        <Select
          name="colleague"
          id="entrust-colleague"
          label={say('team.colleague')}
          emptyLabel={say('team.choose')}
          value={isSent ? typed(given, 'colleague') : ''}
          error={isSent ? faultOf(faults, 'entrust-colleague', say) : undefined}
          options={choices.map((one) => ({ value: one.party, label: nameOf(one) }))}
        />
        <TextArea
          name="text"
          id="entrust-text"
          label={say('team.word')}
          value={isSent ? typed(given, 'text') : ''}
          error={isSent ? faultOf(faults, 'entrust-text', say) : undefined}
          rows={2}
          isOptional
        />
        <Button variant="secondary">{say('team.go')}</Button>
      </Form>
    </Disclosure>
  )
}
