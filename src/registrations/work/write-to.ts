import type { Transaction } from 'kysely'
import { sendTemplate } from '../../messages/index.ts'
import { addressIn } from '../../platform/web/index.ts'
import { readIn } from '../../platform/words/content.ts'
import { formatInstant } from '../../platform/words/dates.ts'
import { isContentLanguage, type SpokenLanguage } from '../../platform/words/languages.ts'
import { speechTo, spokenIn } from '../../platform/words/speech.tsx'
import { sayIn } from '../../platform/words/catalogue.ts'
import { towns } from '../../town/index.ts'
import { registrationPaths } from '../rules/paths.ts'
import { isToldElsewhere } from '../rules/news.ts'
import type { RegistrableThing } from '../rules/registrable.ts'
import type { News, Registration } from '../rules/registration.ts'
import { takeNews } from '../store/news.ts'
import type { ToldElsewhere } from '../store/registrable.ts'
import { ownSecretOf } from '../store/secrets.ts'
import {
  registrationCalledOff,
  registrationMade,
  registrationMoved,
  registrationMovedUp,
  type RegistrationTemplate,
  registrationWaiting,
} from '../templates.ts'
import { mailWords } from '../words/index.ts'

/** The language a registration was made in, as far as we speak it. */
const spokenBy = ({ language }: Registration): SpokenLanguage =>
  isContentLanguage(language) ? spokenIn(speechTo(mailWords, language, {})) : 'fr'

/** Writes to somebody who registered, in the language she did it in; to nobody when she left no e-mail. */
export async function writeTo(
  tx: Transaction<object>,
  template: RegistrationTemplate,
  registration: Registration,
  { thing, origin }: { readonly thing: RegistrableThing; readonly origin: string },
): Promise<void> {
  const { email, number, key } = registration
  if (email === null) return
  const language = spokenBy(registration)
  const { name: town, zone } = await towns(tx).find()
  await sendTemplate(tx, {
    template,
    to: { kind: 'email', value: email, language },
    values: {
      town,
      number,
      title: readIn(thing.title, language).text,
      when: formatInstant(thing.startsAt, zone, language),
      place: thing.place === '' ? await placeUnknown(tx, language) : thing.place,
      link: origin + addressIn(language, registrationPaths.own(ownSecretOf(key))),
    },
    about: { kind: thing.kind, id: thing.id },
  })
}

const placeUnknown = async (tx: Transaction<object>, language: SpokenLanguage): Promise<string> =>
  sayIn(mailWords, language, await towns(tx).wordOverrides())('place-unknown')

/** At once, in the transaction of her registration. */
export const confirm =
  (thing: RegistrableThing, origin: string) =>
  (tx: Transaction<object>, registration: Registration): Promise<void> => {
    const template = registration.state === 'seated' ? registrationMade : registrationWaiting
    return writeTo(tx, template, registration, { thing, origin })
  }

const templateOf = {
  'moved-up': registrationMovedUp,
  moved: registrationMoved,
  'called-off': registrationCalledOff,
} as const satisfies Record<News, RegistrationTemplate>

/** What people are told of, and when. */
export interface AboutNow {
  readonly thing: RegistrableThing
  readonly origin: string
  readonly now: Date
  readonly toldElsewhere: ToldElsewhere
}

/** Tells those who do not know yet how things stand. @returns how many were told, or noted to be called */
export async function tellNews(
  tx: Transaction<object>,
  about: AboutNow,
  most = 200,
): Promise<number> {
  const { thing, now, toldElsewhere } = about
  if (thing.endsAt <= now.toISOString()) return 0
  const all = await takeNews(tx, thing, most)
  const elsewhere = all.length === 0 ? new Set<string>() : await toldElsewhere(tx, thing, now)
  for (const { registration, news } of all)
    if (!isToldElsewhere(news, registration.email, elsewhere))
      await writeTo(tx, templateOf[news], registration, about)
  return all.length
}
