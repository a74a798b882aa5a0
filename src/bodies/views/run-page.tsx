import {
  Actions,
  Alert,
  Block,
  Button,
  CheckboxList,
  Confirmation,
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
  TextField,
  titleIn,
} from '../../platform/design/index.ts'
import { faultOf, faultTexts } from '../../platform/design/fields/field-faults.ts'
import { type Page, typed, useAddress } from '../../platform/web/index.ts'
import { sayWith, type Speech, useSpeech, useWords } from '../../platform/words/speech.tsx'
import type { Body } from '../rules/body.ts'
import { bodyPaths } from '../rules/paths.ts'
import { lastsOn, officeNames } from '../rules/team.ts'
import { lastDay, type Term } from '../rules/term.ts'
import { bodyWords } from '../words/index.ts'
import { faultSentence } from './fault-sentence.ts'
import type { RunModel } from './run-model.ts'
import { RunSeats } from './run-seats.tsx'

/** A body on the workbench: is it composed as the rules say, who sits where, what ends soon. */
export function runPage(model: RunModel, speech: Speech): Page {
  const say = sayWith(bodyWords, speech)
  return {
    title: titleIn(model.body.name, speech),
    trail: [{ label: say('work.title'), path: bodyPaths.workbench() }],
    isPrivate: true,
    body: <Run {...model} />,
  }
}

/** Being prepared, public, or over. */
export function BodyStateTag({ body }: { readonly body: Body }) {
  const say = useWords(bodyWords)
  const isPublic = body.publishedAt !== null
  const word = body.endedOn !== null ? 'over' : isPublic ? 'public' : ('filling' as const)
  return (
    <Tags>
      <Tag tone={word === 'public' ? 'success' : 'neutral'}>{say(`work.${word}`)}</Tag>
    </Tags>
  )
}

function Run(model: RunModel) {
  const { body, isDone, faults } = model
  const say = useWords(bodyWords)
  const address = useAddress()
  const isOver = body.endedOn !== null
  return (
    <>
      <Block>
        <ErrorSummary faults={faultTexts(faults, say)} />
        {isDone && (
          <Alert kind="success" isAnnounced>
            {say('work.done')}
          </Alert>
        )}
        <PageHeading
          eyebrow={say(`kind.${body.kind}`)}
          title={<ShortText content={body.name} />}
          tags={<BodyStateTag body={body} />}
          actions={
            <Actions>
              <LinkButton variant="secondary" href={address(bodyPaths.texts(body.id))}>
                {say('work.texts')}
              </LinkButton>
              <LinkButton variant="secondary" href={address(bodyPaths.rules(body.id))}>
                {say('work.rules')}
              </LinkButton>
              <LinkButton variant="secondary" href={address(bodyPaths.call(body.id))}>
                {say('work.call')}
              </LinkButton>
              {!isOver &&
                model.ways.map(({ label, path }) => (
                  <LinkButton variant="secondary" href={address(path)}>
                    {label}
                  </LinkButton>
                ))}
              <LinkButton
                variant="tertiary"
                href={address(
                  body.publishedAt === null ? bodyPaths.preview(body.id) : bodyPaths.one(body.id),
                )}
              >
                {say(body.publishedAt === null ? 'work.preview' : 'work.see')}
              </LinkButton>
            </Actions>
          }
        />
        {!isOver && <Missing {...model} />}
        {!isOver && <Ending {...model} />}
      </Block>
      {!isOver && <RunSeats {...model} />}
      <History {...model} />
      {!isOver && <Team {...model} />}
      {!isOver && <Life {...model} />}
    </>
  )
}

function Missing({ missing }: RunModel) {
  const say = useWords(bodyWords)
  const speech = useSpeech()
  return (
    <>
      <SectionHeading title={say('work.faults-title')} />
      {missing.length === 0 ? (
        <Alert kind="success">{say('work.faults-none')}</Alert>
      ) : (
        <Alert kind="warning">
          <ul>
            {missing.map((fault) => (
              <li>{faultSentence(fault, say, speech)}</li>
            ))}
          </ul>
        </Alert>
      )}
    </>
  )
}

/** A term in the few words of a list. */
function useTermLine({ version, day }: Pick<RunModel, 'version' | 'day'>) {
  const say = useWords(bodyWords)
  const speech = useSpeech()
  return (term: Term) => {
    const college = version.rules.colleges.find(({ key }) => key === term.college)
    return {
      name: term.name ?? say('page.left'),
      college: college === undefined ? term.college : titleIn(college.name, speech),
      seat: term.seat,
      from: day(term.startsOn),
      to: day(lastDay(term)),
      day: day(lastDay(term)),
      reason: say(`reason.${term.endReason ?? 'whole'}`),
    }
  }
}

function Ending(model: RunModel) {
  const say = useWords(bodyWords)
  const line = useTermLine(model)
  if (model.ending.length === 0) return null
  return (
    <>
      <SectionHeading title={say('work.ends-title')} />
      <ul>
        {model.ending.map((term) => (
          <li>{say('work.ends-line', line(term))}</li>
        ))}
      </ul>
    </>
  )
}

function History(model: RunModel) {
  const say = useWords(bodyWords)
  const line = useTermLine(model)
  const { past, toCome } = model
  return (
    <Block>
      {toCome.length > 0 && (
        <>
          <SectionHeading title={say('work.to-come')} />
          <ul>
            {toCome.map((term) => (
              <li>{say('work.to-come-line', line(term))}</li>
            ))}
          </ul>
        </>
      )}
      <Disclosure summary={say('work.history')}>
        {past.length === 0 ? (
          <p>{say('work.history-none')}</p>
        ) : (
          <ul>
            {past.map((term) => (
              <li>{say('work.history-line', line(term))}</li>
            ))}
          </ul>
        )}
      </Disclosure>
    </Block>
  )
}

function Team({ body, offices, leads, councillors, seats, today, sent, faults }: RunModel) {
  const say = useWords(bodyWords)
  const address = useAddress()
  const current = offices.filter((office) => lastsOn(office, today))
  const members = seats.flatMap(({ incumbent }) =>
    incumbent?.name == null ? [] : [{ value: incumbent.member, label: incumbent.name }],
  )
  return (
    <Block>
      <SectionHeading title={say('page.team')} id="equipe" />
      <ul class="plain-list" role="list">
        {current.map(({ id, name, office }) => (
          <li>
            <span>
              {name ?? say('page.left')}, {say(`office.${office}`)}
            </span>
            <Form action={address(bodyPaths.office(body.id, id))}>
              <Button variant="tertiary">
                {say('work.office-end')}
                <span class="visually-hidden"> {name}</span>
              </Button>
            </Form>
          </li>
        ))}
      </ul>
      {members.length > 0 && (
        <Form action={address(bodyPaths.offices(body.id))}>
          <Select
            name="member"
            label={say('work.office-who')}
            error={sent === 'office' ? faultOf(faults, 'member', say) : undefined}
            options={members}
          />
          <Select
            name="office"
            label={say('work.office-what')}
            options={officeNames.map((value) => ({ value, label: say(`office.${value}`) }))}
          />
          <Actions>
            <Button variant="secondary">{say('work.office-give')}</Button>
          </Actions>
        </Form>
      )}
      <SectionHeading title={say('work.leads-title')} id="elus" />
      {councillors.length === 0 ? (
        <p>{say('work.leads-none')}</p>
      ) : (
        <Form action={address(bodyPaths.leads(body.id))}>
          <CheckboxList
            name="leads"
            label={say('work.leads-title')}
            error={sent === 'leads' ? faultOf(faults, 'leads', say) : undefined}
            values={leads.filter((lead) => lastsOn(lead, today)).map(({ id }) => id)}
            choices={councillors.map(({ id, name }) => ({ value: id, label: name }))}
            isOptional
          />
          <Actions>
            <Button variant="secondary">{say('work.leads-save')}</Button>
          </Actions>
        </Form>
      )}
    </Block>
  )
}

/** Becoming public, ending, or never having been. */
function Life({ body, today, sent, given, faults }: RunModel) {
  const say = useWords(bodyWords)
  const address = useAddress()
  const own = address(bodyPaths.run(body.id))
  const isRefused = sent === 'end'
  const fault = (field: string) => (isRefused ? faultOf(faults, field, say) : undefined)
  if (body.publishedAt === null)
    return (
      <Block>
        <Confirmation
          title={say('work.publish')}
          effects={[say('work.publish-hint')]}
          action={address(bodyPaths.publish(body.id))}
          confirmLabel={say('work.publish')}
          cancelHref={own}
        />
        <Disclosure summary={say('work.drop')}>
          <Confirmation
            title={say('work.drop')}
            level={3}
            effects={[say('work.drop-hint')]}
            isIrreversible
            action={address(bodyPaths.drop(body.id))}
            confirmLabel={say('work.drop')}
            cancelHref={own}
          />
        </Disclosure>
      </Block>
    )
  return (
    <Block>
      <Disclosure summary={say('work.end')} isOpen={isRefused}>
        <Confirmation
          title={say('work.end')}
          level={3}
          effects={[say('work.end-hint')]}
          isIrreversible
          action={address(bodyPaths.end(body.id))}
          confirmLabel={say('work.end')}
          cancelHref={own}
        >
          <TextField
            name="on"
            type="date"
            label={say('work.end-on')}
            value={isRefused ? typed(given, 'on') : today}
            error={fault('on')}
          />
          <TextField
            name="why"
            label={say('work.end-why')}
            hint={say('work.end-why-hint')}
            value={isRefused ? typed(given, 'why') : ''}
            error={fault('why')}
            maxLength={300}
            width={48}
          />
        </Confirmation>
      </Disclosure>
    </Block>
  )
}
