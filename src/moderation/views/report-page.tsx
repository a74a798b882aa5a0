import {
  Actions,
  Block,
  Button,
  Card,
  EmailField,
  ErrorSummary,
  Form,
  LinkButton,
  PageHeading,
  RadioList,
  SectionHeading,
  TextArea,
  Trap,
} from '../../platform/design/index.ts'
import { faultTexts } from '../../platform/design/fields/field-faults.ts'
import { typedFields } from '../../platform/design/fields/sent-fields.ts'
import {
  type FieldRefusal,
  type FormGiven,
  type Page,
  useAddress,
} from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import type { ModeratedContent, Subject } from '../rules/case.ts'
import { moderationPaths } from '../rules/paths.ts'
import type { ModerationRule } from '../rules/public-rules.ts'
import { moderationWords } from '../words/index.ts'

export interface ReportModel {
  readonly subject: Subject
  readonly content: ModeratedContent
  readonly rules: readonly ModerationRule[]
  readonly given: FormGiven
  readonly faults: readonly FieldRefusal[]
  /** Who reads it decides herself. */
  readonly isOfficer: boolean
}

/** Saying that a text breaks a rule, without an account. */
export function reportPage(model: ReportModel, speech: Speech): Page {
  const say = sayWith(moderationWords, speech)
  const { title, path } = model.content
  return {
    title: say('report.title'),
    trail: [{ label: title, path }],
    isPrivate: true,
    body: <Report {...model} />,
  }
}

function Report({ subject, content, rules, given, faults, isOfficer }: ReportModel) {
  const say = useWords(moderationWords)
  const address = useAddress()
  const field = typedFields(given, faults, say)
  return (
    <Block>
      <ErrorSummary faults={faultTexts(faults, say)} />
      <PageHeading title={say('report.title')} lead={say('report.lead')} />
      {isOfficer && (
        <Card title={say('report.officer')} level={2}>
          <Form action={address(moderationPaths.open(subject))}>
            <Button>{say('report.officer-open')}</Button>
          </Form>
        </Card>
      )}
      <SectionHeading title={say('report.what')} />
      <p class="as-written written-text">{content.text}</p>
      <Form action={address(moderationPaths.report(subject))}>
        <RadioList
          {...field('rule')}
          label={say('report.rule')}
          choices={rules.map(({ id, title, text }) => ({ value: id, label: title, hint: text }))}
        />
        {/* Without a limit of its own: a text too long is told so, and never cut. */}
        <TextArea
          {...field('words')}
          label={say('report.words')}
          hint={say('report.words-hint')}
          rows={3}
          isOptional
        />
        <EmailField
          {...field('email')}
          label={say('report.email')}
          hint={say('report.email-hint')}
          isOptional
        />
        <Trap label={say('report.trap')} />
        <Button size="lg">{say('report.send')}</Button>
      </Form>
      <p>
        <a href={address(moderationPaths.rules())}>{say('report.rules-link')}</a>
      </p>
      <Actions>
        <LinkButton variant="secondary" href={address(content.path)}>
          {say('report.back')}
        </LinkButton>
      </Actions>
    </Block>
  )
}

export function reportedPage(speech: Speech): Page {
  const say = sayWith(moderationWords, speech)
  return { title: say('report.done-title'), isPrivate: true, body: <Reported /> }
}

function Reported() {
  const say = useWords(moderationWords)
  const address = useAddress()
  return (
    <Block>
      <PageHeading title={say('report.done-title')} lead={say('report.done')} />
      <LinkButton variant="secondary" href={address(moderationPaths.rules())}>
        {say('report.rules-link')}
      </LinkButton>
    </Block>
  )
}
