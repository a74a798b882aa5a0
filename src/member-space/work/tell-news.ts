import type { Transaction } from 'kysely'
import { bodies } from '../../bodies/index.ts'
import { sendTemplate } from '../../messages/index.ts'
import { emailsOf, namesOf } from '../../people/index.ts'
import type { Day } from '../../platform/kernel/day.ts'
import { addressIn } from '../../platform/web/index.ts'
import { sayIn } from '../../platform/words/catalogue.ts'
import { readIn } from '../../platform/words/content.ts'
import { towns } from '../../town/index.ts'
import { type MailChoice, toTell } from '../rules/mail-choice.ts'
import { spacePaths } from '../rules/paths.ts'
import type { SpacePart } from '../rules/permissions.ts'
import { mailChoices } from '../store/mail-choices.ts'
import { readersOf } from '../store/readers.ts'
import { spaceNews } from '../templates.ts'
import { authorName } from '../views/author.ts'
import { threadTitle } from '../views/thread-title.tsx'
import { spaceMailWords, spaceWords } from '../words/index.ts'

/** Something that somebody just wrote or put in the space of a body. */
export interface FreshThing {
  readonly kind: 'message' | 'document'
  readonly body: string
  /** `null`: that of a thread, taken away. */
  readonly title: string | null
  readonly author: string
  readonly part: SpacePart
  /** Without language. */
  readonly path: string
}

interface Telling {
  readonly origin: string
  readonly on: Day
}

/** Those who asked to be told each time are, in the transaction that kept it. */
export async function tellAtOnce(
  tx: Transaction<object>,
  { kind, body, title, author, part, path }: FreshThing,
  { origin, on }: Telling,
): Promise<void> {
  const choices = await mailChoices(tx).atOnce(body)
  if (choices.length === 0) return
  const told = toTell(choices, await readersOf(tx, body, on), author)
  const overrides = await towns(tx).wordOverrides()
  const names = await namesOf(tx, [author])
  const say = sayIn(spaceWords, 'fr', overrides)
  const name = authorName({ author, part }, { nameOf: () => names.get(author) }, say)
  const about = { name, title: threadTitle({ title }, say) }
  const news = sayIn(spaceMailWords, 'fr', overrides)(`about.${kind}`, about)
  await send(tx, told, { body, news, link: origin + addressIn('fr', path) })
}

/** Once a day: what is new since, to who asked for it that way. */
export async function tellOfTheDay(
  tx: Transaction<object>,
  { origin, on, now }: Telling & { readonly now: Date },
): Promise<void> {
  const choices = await mailChoices(tx).daily()
  const overrides = await towns(tx).wordOverrides()
  const say = sayIn(spaceMailWords, 'fr', overrides)
  for (const body of new Set(choices.map((choice) => choice.body))) {
    const own = choices.filter((choice) => choice.body === body)
    for (const choice of toTell(own, await readersOf(tx, body, on), null)) {
      const untold = await mailChoices(tx).untold(choice, now)
      if (untold.length === 0) continue
      const lines = untold.map(({ title: given, count }) => {
        const title = threadTitle({ title: given }, sayIn(spaceWords, 'fr', overrides))
        return count === 0 ? say('about.put', { title }) : say('about.messages', { title, count })
      })
      const news = [say('about.day'), ...lines.map((line) => `- ${line}`)].join('\n')
      const link = origin + addressIn('fr', spacePaths.home(body))
      await send(tx, [choice], { body, news, link })
      await mailChoices(tx).noteTold(choice.id, now)
    }
  }
}

/** Who left is told no more, and her choice goes. */
export async function forgetChoices(tx: Transaction<object>, on: Day): Promise<void> {
  const choices = await mailChoices(tx).all()
  for (const body of new Set(choices.map((choice) => choice.body))) {
    const readers = await readersOf(tx, body, on)
    const gone = choices.filter((choice) => choice.body === body && !readers.has(choice.party))
    for (const { id } of gone) await mailChoices(tx).end(id)
  }
}

async function send(
  tx: Transaction<object>,
  told: readonly MailChoice[],
  { body, ...said }: { readonly body: string; readonly news: string; readonly link: string },
): Promise<void> {
  const emails = await emailsOf(
    tx,
    told.map(({ party }) => party),
  )
  const found = await bodies(tx).find(body)
  const { name: town } = await towns(tx).find()
  for (const { id, party } of told) {
    const value = emails.get(party)
    if (value === undefined || found === null) continue
    await sendTemplate(tx, {
      template: spaceNews,
      to: { kind: 'email', value, party, language: 'fr' },
      values: { ...said, town, body: readIn(found.name, 'fr').text },
      about: null,
      ends: `member-space:${id}`,
    })
  }
}
