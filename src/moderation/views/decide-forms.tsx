import { Confirmation, Select, TextArea } from '../../platform/design/index.ts'
import { typedFields } from '../../platform/design/fields/sent-fields.ts'
import { type FieldRefusal, type FormGiven, typed, useAddress } from '../../platform/web/index.ts'
import { useWords } from '../../platform/words/speech.tsx'
import { moderationPaths } from '../rules/paths.ts'
import type { ModerationRule } from '../rules/public-rules.ts'
import { moderationWorkWords } from '../words/index.ts'
import type { ShownCase } from './shown-case.ts'

export interface DecideProps {
  readonly cases: readonly ShownCase[]
  /** Of how many somebody is written to. */
  readonly told: number
  readonly rules: readonly ModerationRule[]
  readonly given: FormGiven
  readonly faults: readonly FieldRefusal[]
}

/** Hiding or leaving, each with its exact effect. */
export function DecideForms({ cases, told, rules, given, faults }: DecideProps) {
  const say = useWords(moderationWorkWords)
  const address = useAddress()
  const count = cases.length
  const toTell = cases.flatMap(({ reports }) => reports.filter(({ isToTell }) => isToTell)).length
  const chosen = cases.map(({ one, mark }) => (
    <input type="hidden" name="cases" value={`${one.id}:${mark}`} />
  ))
  const field = typedFields(given, faults, say)
  const areFirst = cases.every(({ one }) => one.cause === 'first-reading')
  const reporters = toTell === 0 ? [] : [say('decide.reporters-effect', { count: toTell })]
  return (
    <>
      <Confirmation
        title={say('decide.hide')}
        effects={[
          say('decide.hide-effect', { count }),
          say('decide.told-effect', { count: told }),
          ...reporters,
          say('decide.kept-effect'),
        ]}
        action={address(moderationPaths.decide())}
        confirmLabel={say('decide.hide')}
        cancelHref={address(moderationPaths.queue())}
      >
        <input type="hidden" name="act" value="hide" />
        {chosen}
        <Select
          {...field('rule')}
          label={say('decide.rule')}
          emptyLabel={say('decide.rule-empty')}
          value={typed(given, 'rule') || likelyRule(cases, rules)}
          options={rules.map(({ id, title }) => ({ value: id, label: title }))}
        />
        <TextArea
          {...field('note')}
          label={say('decide.note')}
          hint={say('decide.note-hint')}
          rows={3}
        />
      </Confirmation>
      <Confirmation
        title={say(areFirst ? 'decide.publish' : 'decide.keep')}
        effects={[say('decide.keep-effect', { count }), ...reporters]}
        action={address(moderationPaths.decide())}
        confirmLabel={say(areFirst ? 'decide.publish' : 'decide.keep')}
        cancelHref={address(moderationPaths.queue())}
      >
        <input type="hidden" name="act" value="keep" />
        {chosen}
      </Confirmation>
    </>
  )
}

/** The rule that every report names, when they agree. */
function likelyRule(cases: readonly ShownCase[], rules: readonly ModerationRule[]): string {
  const named = new Set(cases.flatMap(({ reports }) => reports.map(({ rule }) => rule)))
  const [only] = named
  return named.size === 1 && rules.some(({ id }) => id === only) ? (only ?? '') : ''
}
