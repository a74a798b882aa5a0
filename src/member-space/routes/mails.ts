import { z } from 'zod'
import { namedBody, bodies } from '../../bodies/index.ts'
import { isLinkSecret, linkSecret, messagePaths } from '../../messages/index.ts'
import {
  type Asked,
  everyone,
  notFound,
  page,
  type Route,
  route,
  seeOther,
  signedIn,
} from '../../platform/web/index.ts'
import { mailForm } from '../rules/mail-choice.ts'
import { spacePaths } from '../rules/paths.ts'
import { mailChoices } from '../store/mail-choices.ts'
import { endedPage, endPage } from '../views/end-pages.tsx'
import { inside } from './door.ts'
import { ofBody } from './threads.ts'

const choose = route(
  { post: spacePaths.mails(':body'), may: signedIn, params: ofBody, form: mailForm },
  inside(
    async (asked: Asked<z.output<typeof ofBody>, unknown, z.output<typeof mailForm>>, found) => {
      const { body, person } = found
      // Radio buttons, one of them chosen: only a hand-made form comes without.
      if (!asked.form.ok) return seeOther(spacePaths.home(body.id))
      const { pace } = asked.form.value
      await mailChoices(asked.db).choose({ body: body.id, party: person }, pace, asked.now)
      return seeOther(`${spacePaths.home(body.id)}?fait=oui`)
    },
  ),
)

const endAddress = z.object({ choice: z.uuid(), secret: z.string().max(60) })
type AskedToEnd = Asked<z.output<typeof endAddress>, unknown, unknown>
const ending = { may: everyone, params: endAddress, hidesAddress: true } as const
const endAt = messagePaths.end('member-space::choice', ':secret')

/** The secret opens nothing but this: who holds it reads no word of the space. */
function choiceOf({ params: { choice, secret } }: AskedToEnd): string {
  return isLinkSecret('end', `member-space:${choice}`, secret) ? choice : notFound()
}

const askEnd = route({ get: endAt, ...ending }, async (asked) => {
  const id = choiceOf(asked)
  const choice = await mailChoices(asked.db).find(id)
  const body = choice === null ? null : await bodies(asked.db).find(choice.body)
  if (body === null) return page(endedPage(asked.speech))
  const ends = `member-space:${id}` as const
  const path = messagePaths.end(ends, linkSecret('end', ends))
  return page(endPage({ path, body: namedBody(body, asked.speech).name }, asked.speech))
})

/** One click: in the page, or by the reader’s program of mail. Asked again, it says the same. */
const end = route({ post: endAt, ...ending, bySecret: true }, async (asked) => {
  await mailChoices(asked.db).end(choiceOf(asked))
  return page(endedPage(asked.speech))
})

/** Being told by mail, or not any more. */
export const mailRoutes: readonly Route[] = [choose, askEnd, end]
