import {
  Button,
  Disclosure,
  Form,
  SectionHeading,
  Table,
  Tag,
} from '../../platform/design/index.ts'
import { useAddress } from '../../platform/web/index.ts'
import { useWords } from '../../platform/words/speech.tsx'
import { registrationPaths } from '../rules/paths.ts'
import type { Registration } from '../rules/registration.ts'
import { needsWords, workWords } from '../words/index.ts'
import { needLines } from './need-lines.ts'
import type { OfficeModel } from './office-page.tsx'

/** Who left no e-mail, and does not know yet how things stand. */
export function ToCall({ thing, all }: Pick<OfficeModel, 'thing' | 'all'>) {
  const say = useWords(workWords)
  const address = useAddress()
  const waiting = all.filter(({ toCall }) => toCall !== null)
  if (waiting.length === 0) return null
  return (
    <>
      <SectionHeading title={say('to-call')} lead={say('to-call-lead')} />
      <ul>
        {waiting.map(({ number, name, phone, toCall }) => (
          <li>
            {say('to-call-line', {
              number,
              name: name ?? say('erased'),
              phone: phone ?? say('no-phone'),
              news: toCall === null ? '' : say(`to-call.${toCall}`),
            })}
            <Form
              class="inline-form"
              action={address(registrationPaths.office(thing, `${number}/appel`))}
            >
              <Button variant="tertiary">
                {say('called')}
                <span class="visually-hidden"> : {name}</span>
              </Button>
            </Form>
          </li>
        ))}
      </ul>
    </>
  )
}

/** All of them, in order. */
export function RegistrationTable({ thing, all, refusal }: OfficeModel) {
  const say = useWords(workWords)
  return (
    <Table
      caption={say('list')}
      isCaptionHidden
      columns={[
        { key: 'name', label: say('name') },
        { key: 'number', label: say('number'), isNumeric: true },
        { key: 'contact', label: say('contact') },
        { key: 'people', label: say('people'), isNumeric: true },
        { key: 'needs', label: say('needs') },
        { key: 'state', label: say('state') },
      ]}
      rows={all.map((one) => ({
        name: one.name ?? say('erased'),
        number: one.number,
        contact: <Contact one={one} all={all} />,
        people: one.people,
        needs: <Wanted one={one} />,
        state: <State one={one} thing={thing} mayCancel={refusal === null} />,
      }))}
    />
  )
}

function Contact({
  one,
  all,
}: {
  readonly one: Registration
  readonly all: readonly Registration[]
}) {
  const say = useWords(workWords)
  const { email, phone } = one
  const same = all.find(
    (other) =>
      other.number < one.number &&
      other.state !== 'cancelled' &&
      ((email !== null && other.email === email) || (phone !== null && other.phone === phone)),
  )
  return (
    <div>
      {[email, phone].map((way) => way !== null && <div>{way}</div>)}
      {email === null && phone === null && say('no-contact')}
      {same !== undefined && <Tag tone="warning">{say('same-as', { number: same.number })}</Tag>}
    </div>
  )
}

function Wanted({ one: { needs } }: { readonly one: Registration }) {
  const tell = useWords(needsWords)
  return <div>{needs === null ? '' : needLines(needs, tell).map((line) => <div>{line}</div>)}</div>
}

const tones = { seated: 'success', waiting: 'warning', cancelled: 'neutral' } as const

function State({
  one: { number, name, state, door },
  thing,
  mayCancel,
}: Pick<OfficeModel, 'thing'> & { readonly one: Registration; readonly mayCancel: boolean }) {
  const say = useWords(workWords)
  const address = useAddress()
  return (
    <div>
      <Tag tone={tones[state]}>{say(`state.${state}`)}</Tag> {say(`door.${door}`)}
      {state !== 'cancelled' && mayCancel && (
        <Disclosure summary={say('cancel')}>
          <Form action={address(registrationPaths.office(thing, `${number}/annulation`))}>
            <Button variant="secondary" tone="danger">
              {say('cancel-whom', { name: name ?? `${number}` })}
            </Button>
          </Form>
        </Disclosure>
      )}
    </div>
  )
}
