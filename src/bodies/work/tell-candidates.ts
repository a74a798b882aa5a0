import type { Transaction } from 'kysely'
import { sendTemplate } from '../../messages/index.ts'
import type { Day } from '../../platform/kernel/day.ts'
import { addressIn } from '../../platform/web/index.ts'
import { readIn } from '../../platform/words/content.ts'
import { formatDay } from '../../platform/words/dates.ts'
import { towns } from '../../town/index.ts'
import type { Body } from '../rules/body.ts'
import type { Call } from '../rules/call.ts'
import { bodyPaths } from '../rules/paths.ts'
import type { ToldCandidate } from '../store/calls.ts'
import { bodyKind } from '../store/versions.ts'
import { candidacyNamed, candidacyNotNamed, candidacyReceived } from '../templates.ts'

/** Candidates are told by mail, in the transaction of the act; those who gave a phone are called. */
export function tellingCandidates(body: Body, origin: string) {
  const tell = async (
    tx: Transaction<object>,
    { email, language }: ToldCandidate,
    { template, on }: { readonly template: typeof candidacyReceived; readonly on: Day },
  ): Promise<void> => {
    if (email === null) return
    const values = {
      town: (await towns(tx).find()).name,
      body: readIn(body.name, language).text,
      day: formatDay(on, language),
      link: origin + addressIn(language, bodyPaths.one(body.id)),
    }
    const to = { kind: 'email', value: email, language } as const
    await sendTemplate(tx, { template, to, values, about: { kind: bodyKind, id: body.id } })
  }
  return {
    received: (tx: Transaction<object>, candidate: ToldCandidate, { untilOn }: Call) =>
      tell(tx, candidate, { template: candidacyReceived, on: untilOn }),
    closed: (tx: Transaction<object>, candidate: ToldCandidate, on: Day) =>
      tell(tx, candidate, {
        template: candidate.isNamed ? candidacyNamed : candidacyNotNamed,
        on,
      }),
  }
}
