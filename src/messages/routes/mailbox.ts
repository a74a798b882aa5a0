import { everyone, notFound, page, type Route, route } from '../../platform/web/index.ts'
import { towns } from '../../town/index.ts'
import { latestMessages } from '../store/messages.ts'
import { mailboxPage, mailboxPath } from '../views/mailbox-page.tsx'

/**
 * The mailbox of who tries the software: it shows sign-in codes, so it exists only for the
 * demonstration or `PARVIS_DEV=1`, and only on the machine itself (DESIGN §8).
 */
export const mailbox: Route = route(
  { get: mailboxPath, may: everyone },
  async ({ db, from, speech }) => {
    const { isDemonstration } = await towns(db).find()
    const isTried = isDemonstration || process.env['PARVIS_DEV'] === '1'
    if (!isTried || !isLoopback(from)) notFound()
    return page(mailboxPage(await latestMessages(db), speech))
  },
)

const isLoopback = (address: string): boolean =>
  address === '::1' || /^(::ffff:)?127(\.\d{1,3}){3}$/.test(address)
