import type { Transaction } from 'kysely'
import { sendTemplate } from '../../messages/index.ts'
import { addressIn } from '../../platform/web/index.ts'
import { formatDay } from '../../platform/words/dates.ts'
import { interfaceFor, isContentLanguage } from '../../platform/words/languages.ts'
import type { Speech } from '../../platform/words/speech.tsx'
import { towns } from '../../town/index.ts'
import type { ModeratedContent, ModerationCase } from '../rules/case.ts'
import { moderationPaths } from '../rules/paths.ts'
import { takeReporters } from '../store/cases.ts'
import type { Moderatable } from '../store/moderatable.ts'
import { decisionSecretOf } from '../store/secrets.ts'
import {
  moderationConfirmed,
  moderationHidden,
  moderationOutcome,
  moderationRestored,
} from '../templates.ts'

/** What is told, of what, and where links lead. */
export interface Telling {
  readonly one: ModerationCase
  readonly moderatable: Moderatable
  readonly content: ModeratedContent
  /** Of the site, without final slash. */
  readonly origin: string
}

async function common(tx: Transaction<object>, { one, moderatable, content, origin }: Telling) {
  const { name: town } = await towns(tx).find()
  const overrides = await towns(tx).wordOverrides()
  const authors = await moderatable.authorsOf(tx, content.id)
  const about = one.subject
  return {
    authors,
    about,
    in: (tag: string) => {
      const language = interfaceFor(isContentLanguage(tag) ? tag : 'fr')
      const speech: Speech = { language, overrides }
      const link = addressIn(language, moderationPaths.decision(decisionSecretOf(one.id)))
      return {
        language,
        values: {
          town,
          what: moderatable.name(speech),
          title: content.title,
          link: origin + link,
        },
      }
    },
  }
}

/** Tells who wrote it why it is hidden, in the words of the rule, and how to appeal. */
export async function tellHidden(tx: Transaction<object>, telling: Telling): Promise<void> {
  const { one, content } = telling
  const { rule, note, appealUntil, cause } = one
  if (rule === null || appealUntil === null) return
  const said = await common(tx, telling)
  for (const to of said.authors) {
    const { language, values } = said.in(to.language)
    const reasons = {
      text: content.text ?? '',
      // Of a choice in a sentence, names have no hyphen.
      cause: cause.replace('-', ''),
      rule: rule.title,
      ruleText: rule.text,
      law: rule.law === '' ? '—' : rule.law,
      note: note === null || note === '' ? '—' : note,
      until: formatDay(appealUntil, language),
    }
    await sendTemplate(tx, {
      template: moderationHidden,
      to,
      values: { ...values, ...reasons },
      about: said.about,
    })
  }
}

/** @param reason  of who decided the appeal; '' when the town changed its mind by itself */
export async function tellRestored(
  tx: Transaction<object>,
  telling: Telling,
  reason: string,
): Promise<void> {
  const said = await common(tx, telling)
  const { content, origin } = telling
  for (const to of said.authors) {
    const { language, values } = said.in(to.language)
    const link = origin + addressIn(language, content.path)
    await sendTemplate(tx, {
      template: moderationRestored,
      to,
      values: { ...values, text: content.text ?? '', reason: reason === '' ? '—' : reason, link },
      about: said.about,
    })
  }
}

export async function tellConfirmed(
  tx: Transaction<object>,
  telling: Telling,
  reason: string,
): Promise<void> {
  const said = await common(tx, telling)
  for (const to of said.authors) {
    const { values } = said.in(to.language)
    const { content, one } = telling
    const more = { text: content.text ?? '', rule: one.rule?.title ?? '', reason }
    await sendTemplate(tx, {
      template: moderationConfirmed,
      to,
      values: { ...values, ...more },
      about: said.about,
    })
  }
}

/** Tells those who reported it and left a way, once. */
export async function tellReporters(
  tx: Transaction<object>,
  telling: Telling,
  outcome: 'hidden' | 'kept' | 'gone',
): Promise<void> {
  const reporters = await takeReporters(tx, telling.one.id)
  if (reporters.length === 0) return
  const said = await common(tx, telling)
  for (const { email, language: tag } of reporters) {
    const { language, values } = said.in(tag)
    const title = telling.moderatable.isReadBy === undefined ? values.title : values.what
    const link = telling.origin + addressIn(language, moderationPaths.rules())
    await sendTemplate(tx, {
      template: moderationOutcome,
      to: { kind: 'email', value: email, language },
      // Any address may be typed in a report: what some alone read has no title there.
      values: { ...values, title, outcome, link },
      about: said.about,
    })
  }
}
