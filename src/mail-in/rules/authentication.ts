import { domainOf, headersNamed, type MailHeaders } from './mail.ts'

/** `unknown`: the town has not said which server of its own checks mails. */
export type Authenticity = 'proven' | 'unproven' | 'unknown'

/**
 * Whether the server of the town says that a mail comes from the domain its sender names.
 *
 * Only the first line of that very server is read: it writes above what came, and anybody may have
 * written a line below. SPF and DKIM prove a domain; it must be the one of `From`, or above or below it.
 *
 * @param server  the name it signs its checks with (authserv-id); '' when none is configured
 * Source: RFC 8601; alignment as RFC 7489 §3.1, relaxed.
 */
export function authenticity(headers: MailHeaders, from: string, server: string): Authenticity {
  if (server === '') return 'unknown'
  const ours = headersNamed(headers, 'authentication-results').find(
    (line) => serverOf(line) === server.toLowerCase(),
  )
  if (ours === undefined) return 'unproven'
  const domain = domainOf(from)
  return resultsIn(ours).some((result) => proves(result, domain)) ? 'proven' : 'unproven'
}

interface CheckResult {
  readonly method: string
  readonly outcome: string
  readonly properties: ReadonlyMap<string, string>
}

/** Letters read of one line: a server of ours writes fewer. */
const mostLetters = 4000

const withoutComments = (line: string): string => {
  let text = line.slice(0, mostLetters)
  // Comments may hold comments: the innermost go first.
  for (let before = ''; before !== text; ) [before, text] = [text, text.replace(/\([^()]*\)/g, ' ')]
  return text
}

const serverOf = (line: string): string =>
  (withoutComments(line).split(';')[0] ?? '').trim().split(/\s+/)[0]?.toLowerCase() ?? ''

function resultsIn(line: string): readonly CheckResult[] {
  const [, ...parts] = withoutComments(line).split(';')
  return parts.flatMap((part) => {
    const [first = '', ...others] = part.trim().split(/\s+/)
    const [method = '', outcome = ''] = first.toLowerCase().split('=')
    const properties = others.map((one) => {
      const [name = '', value = ''] = one.split(/=(.*)/s)
      return [name.toLowerCase(), value.replace(/^"|"$/g, '').toLowerCase()] as const
    })
    return method === '' ? [] : [{ method, outcome, properties: new Map(properties) }]
  })
}

function proves({ method, outcome, properties }: CheckResult, domain: string): boolean {
  if (outcome !== 'pass' || domain === '') return false
  if (method === 'dmarc') return isAligned(properties.get('header.from') ?? '', domain)
  if (method === 'dkim') {
    const signer = properties.get('header.d') ?? domainOf(properties.get('header.i') ?? '')
    return isAligned(signer, domain)
  }
  if (method !== 'spf') return false
  const sender = properties.get('smtp.mailfrom') ?? ''
  return isAligned(sender.includes('@') ? domainOf(sender) : sender, domain)
}

/** One is the other, or stands under it; a top-level domain alone proves nothing. */
function isAligned(proven: string, named: string): boolean {
  if (proven === named) return proven.includes('.')
  const [shorter, longer] = proven.length < named.length ? [proven, named] : [named, proven]
  return shorter.split('.').length >= 2 && longer.endsWith(`.${shorter}`) && !isShared(shorter)
}

/** Under these, anybody may have a name: `co.uk`, `gouv.fr` holds ministries that are not each other. */
const isShared = (domain: string): boolean =>
  /^(co|com|org|net|gov|gouv|asso|ac|edu)\.[a-z]{2}$/.test(domain)
