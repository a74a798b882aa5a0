import {
  Button,
  CheckboxList,
  Form,
  SectionHeading,
  Select,
} from '../../../platform/design/index.ts'
import { useAddress } from '../../../platform/web/index.ts'
import { formatDay } from '../../../platform/words/dates.ts'
import { useSpoken, useWords } from '../../../platform/words/speech.tsx'
import { deskPaths } from '../../rules/desk-paths.ts'
import { deskCheckYears, revocationReasons, seenThings } from '../../rules/verification.ts'
import { deskWords } from '../../words/index.ts'
import type { CheckShown, PersonModel } from './person-model.ts'

/** What was checked about somebody, and what the agent sees now. */
export function Checks({ party, checks, refusal, fault }: PersonModel) {
  const say = useWords(deskWords)
  const address = useAddress()
  return (
    <>
      <SectionHeading title={say('check.title')} />
      {checks.length === 0 && <p>{say('check.none')}</p>}
      <ul class="plain-list" role="list">
        {checks.map((check) => (
          <CheckLine party={party} check={check} mayRevoke={refusal !== 'own-account'} />
        ))}
      </ul>
      {refusal !== 'own-account' && (
        <Form action={address(deskPaths.of(party, 'verifications'))}>
          <p>{say('check.confirm-lead', { years: deskCheckYears })}</p>
          <CheckboxList
            name="seen"
            label={say('check.seen')}
            error={fault === 'seen' ? say('check.fault-seen') : undefined}
            choices={seenThings.map((thing) => ({ value: thing, label: say(`check.${thing}`) }))}
          />
          <Button>{say('check.confirm')}</Button>
        </Form>
      )}
    </>
  )
}

function CheckLine({
  party,
  check,
  mayRevoke,
}: {
  readonly party: string
  readonly check: CheckShown
  readonly mayRevoke: boolean
}) {
  const say = useWords(deskWords)
  const language = useSpoken()
  const address = useAddress()
  const { id, method, seen, on, end, isOver, isRevoked, revokedWhy } = check
  const how = say(`check.method-${method}`)
  const what = seen === null ? how : `${how} : ${say(`check.${seen}`).toLowerCase()}`
  const line = say('check.line', {
    what,
    day: formatDay(on, language),
    end: formatDay(end, language),
  })
  if (isRevoked) {
    const why = revokedWhy === null ? '' : say(`check.why-${revokedWhy}`)
    return (
      <li class="muted">
        {line} · {say('check.revoked', { why })}
      </li>
    )
  }
  if (isOver) return <li class="muted">{line}</li>
  return (
    <li>
      <span>{line}</span>
      {mayRevoke && (
        <Form action={address(`${deskPaths.of(party, 'verifications')}/${id}`)} class="inline-form">
          <Select
            name="why"
            id={`why-${id}`}
            label={say('check.revoke-why')}
            emptyLabel={say('check.why-choose')}
            options={revocationReasons.map((why) => ({
              value: why,
              label: say(`check.why-${why}`),
            }))}
          />
          <Button variant="secondary" tone="danger">
            {say('check.revoke')}
          </Button>
        </Form>
      )}
    </li>
  )
}
