import { headersNamed, type MailHeaders } from './mail.ts'

/** Why a mail was written by no person. */
export type AutomaticKind = 'bounce' | 'auto-reply' | 'list' | 'own'

/**
 * Whether a mail was sent by a machine: answering it, or taking it for somebody’s words, makes loops.
 *
 * @param own  the address we read, and the one we write from
 * Source: RFC 3834 (Auto-Submitted), RFC 3464 and 5321 (notices of delivery, empty return path),
 * RFC 2919 and 2369 (lists); `Precedence` and `X-Auto-Response-Suppress` are older usages.
 */
export function automaticKind(
  headers: MailHeaders,
  from: string | null,
  own: readonly string[],
): AutomaticKind | null {
  const said = (name: string): string => (headersNamed(headers, name)[0] ?? '').trim().toLowerCase()
  if (from !== null && own.includes(from)) return 'own'
  const isReport = said('content-type').startsWith('multipart/report')
  const isFromNobody =
    said('return-path') === '<>' || /^(mailer-daemon|postmaster)@/.test(from ?? '')
  if (isReport || isFromNobody) return 'bounce'
  const submitted = said('auto-submitted')
  if (submitted !== '' && !/^no\b/.test(submitted)) return 'auto-reply'
  if (said('x-autoreply') !== '' || said('x-autorespond') !== '') return 'auto-reply'
  if (said('precedence') === 'auto_reply') return 'auto-reply'
  if (said('list-id') !== '' || said('list-unsubscribe') !== '') return 'list'
  return /^(bulk|list|junk)$/.test(said('precedence')) ? 'list' : null
}
