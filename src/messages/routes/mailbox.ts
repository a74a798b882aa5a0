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
  async ({ db, from, origin, speech }) => {
    const { isDemonstration } = await towns(db).find()
    const isTried = isDemonstration || process.env['PARVIS_DEV'] === '1'
    if (!isTried || !isLoopback(from) || !isOwnMachine(origin)) notFound()
    return page(mailboxPage(await latestMessages(db), speech))
  },
)

/** Behind a proxy on the same machine everybody comes from it: a site with a public name shows nothing. */
const isOwnMachine = (origin: string): boolean => {
  const { hostname } = new URL(origin)
  return hostname === 'localhost' || isLoopback(hostname.replace(/^\[|\]$/g, ''))
}

const isLoopback = (address: string): boolean =>
  address === '::1' || /^(::ffff:)?127(\.\d{1,3}){3}$/.test(address)
