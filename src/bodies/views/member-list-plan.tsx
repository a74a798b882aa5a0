import { Alert, Button, Form, SectionHeading, Table, titleIn } from '../../platform/design/index.ts'
import { isDay } from '../../platform/kernel/day.ts'
import { typed, useAddress } from '../../platform/web/index.ts'
import { useSpeech, useWords } from '../../platform/words/speech.tsx'
import { appointmentRefusals } from '../rules/appointment.ts'
import { mayImport, type PlannedLine, plannedCounts } from '../rules/import-plan.ts'
import { bodyPaths } from '../rules/paths.ts'
import type { Term } from '../rules/term.ts'
import { bodyWords, memberListWords } from '../words/index.ts'
import type { MemberListModel, ReadList } from './member-list-model.ts'

type PlanModel = MemberListModel & { readonly list: ReadList }

/** What each line of a list will do, then the door. */
export function ListPlan(model: PlanModel) {
  const { list } = model
  const say = useWords(memberListWords)
  const counts = plannedCounts(list.plan)
  return (
    <>
      <SectionHeading title={say('plan-title')} id="effet" />
      {list.isChanged && <Alert kind="warning">{say('changed')}</Alert>}
      <Alert kind={mayImport(list.plan) ? 'success' : 'warning'} isAnnounced>
        <ul>
          <li>{say('plan-right', { seats: counts.seats })}</li>
          {counts.sits > 0 && <li>{say('plan-sits', { count: counts.sits })}</li>}
          {counts.doubles > 0 && <li>{say('plan-doubles', { count: counts.doubles })}</li>}
          {counts.faults > 0 && <li>{say('plan-wrong', { count: counts.faults })}</li>}
          {list.leftOut.length > 0 && (
            <li>
              {say('plan-left-out', {
                count: list.leftOut.length,
                columns: list.leftOut.map((title) => title.slice(0, 40)).join(', '),
              })}
            </li>
          )}
          {counts.seats + counts.faults === 0 && <li>{say('plan-nothing')}</li>}
        </ul>
      </Alert>
      {counts.faults > 0 && <WrongLines {...model} />}
      {counts.faults < list.plan.length && <RightLines {...model} />}
      {mayImport(list.plan) && <Confirm {...model} seats={counts.seats} />}
    </>
  )
}

const wrongShown = 50
const rightShown = 200

function WrongLines(model: PlanModel) {
  const say = useWords(memberListWords)
  const sentence = useFaultSentence(model)
  const wrong = model.list.plan.filter((line) => line.does === 'fault')
  const more = wrong.length - wrongShown
  return (
    <Alert kind="danger" title={say('wrong-title')}>
      <ul>
        {wrong.slice(0, wrongShown).map((fault) => {
          const { line, name } = fault
          const what = sentence(fault)
          return (
            <li>
              {name === ''
                ? say('wrong-line', { line, what })
                : say('wrong-named', { line, name, what })}
            </li>
          )
        })}
        {more > 0 && <li>{say('plan-more', { count: more })}</li>}
      </ul>
    </Alert>
  )
}

/** Of a line, or of the rules that an officer’s hand meets too. */
function useFaultSentence({ day, rules }: PlanModel) {
  const say = useWords(memberListWords)
  const speech = useSpeech()
  const colleges = rules.colleges.map(({ name }) => titleIn(name, speech)).join(', ')
  const sayOfRules = useWords(bodyWords)
  return ({ code, facts }: PlannedLine & { readonly does: 'fault' }): string => {
    const rule = appointmentRefusals.find((one) => one === code)
    if (rule === undefined) return say(`line.${code}` as 'line.cells', { ...facts, colleges })
    const written = Object.entries(facts).map(([name, value]) => [
      name,
      typeof value === 'string' && isDay(value) ? day(value) : value,
    ])
    return sayOfRules(`refusal.${rule}`, Object.fromEntries(written))
  }
}

function RightLines(model: PlanModel) {
  const say = useWords(memberListWords)
  const doing = useDoing(model)
  const right = model.list.plan.filter((line) => line.does !== 'fault')
  const more = right.length - rightShown
  return (
    <>
      <Table
        caption={say('plan-title')}
        isCaptionHidden
        columns={[
          { key: 'name', label: say('name-column') },
          { key: 'line', label: say('line-column'), isNumeric: true },
          { key: 'does', label: say('does-column') },
        ]}
        rows={right.slice(0, rightShown).map((line) => ({
          name: line.name,
          line: line.line,
          does: doing(line),
        }))}
      />
      {more > 0 && <p>{say('plan-more', { count: more })}</p>}
    </>
  )
}

function useDoing({ rules, day }: PlanModel) {
  const say = useWords(memberListWords)
  const speech = useSpeech()
  const seatOf = ({ college: key, seat }: Pick<Term, 'college' | 'seat'>) => {
    const college = rules.colleges.find((one) => one.key === key)
    return { seat, college: college === undefined ? key : titleIn(college.name, speech) }
  }
  return (line: PlannedLine): string => {
    if (line.does === 'double') return say('does.double', { of: line.of })
    if (line.does === 'sits') return say('does.sits', seatOf(line.term))
    if (line.does === 'fault') return ''
    const { role, startsOn, endsOn, who } = line.appointment
    const dates = { from: day(startsOn), to: day(endsOn) }
    const seat = say('does.seat', { ...seatOf(line.appointment), role, ...dates })
    return 'member' in who ? say('does.again', { seat }) : seat
  }
}

function Confirm({ body, given, list, seats }: PlanModel & { readonly seats: number }) {
  const say = useWords(memberListWords)
  const address = useAddress()
  return (
    <Form action={address(bodyPaths.memberList(body.id))}>
      <input type="hidden" name="text" value={typed(given, 'text')} />
      <input type="hidden" name="startsOn" value={typed(given, 'startsOn')} />
      <input type="hidden" name="mark" value={list.mark} />
      <Button>{say('confirm', { seats })}</Button>
    </Form>
  )
}
