/** Why a message did not leave, in the words of officers. */
export const failureReasons = [
  'address-unknown',
  'mailbox-full',
  'refused-as-spam',
  'refused',
  'try-later',
  'town-refused',
  'unreachable',
  'sms-refused',
  'unexpected',
] as const
export type FailureReason = (typeof failureReasons)[number]

/** What a server of mail answers, as nodemailer tells it. */
interface ServerAnswer {
  /** `EENVELOPE`, `EAUTH`, `ECONNREFUSED`. */
  readonly code?: unknown
  /** `550`. */
  readonly responseCode?: unknown
  /** `550 5.1.1 <lina@…> unknown`: only its figures are read, it may name somebody. */
  readonly response?: unknown
}

/** `SMTP550-5-1-1`, `EAUTH`, `ECONNREFUSED`: what is kept of a failure. */
export function failureCode(error: unknown): string {
  if (!(error instanceof Error)) return 'unexpected'
  const { code, responseCode, response }: ServerAnswer & Error = error
  const name = typeof code === 'string' && /^[A-Za-z0-9_-]{1,60}$/.test(code) ? code : 'unexpected'
  if (typeof responseCode !== 'number' || name === 'EAUTH') return name
  const said = typeof response === 'string' ? response : ''
  const [, status] = /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(said) ?? []
  return `SMTP${responseCode}${status === undefined ? '' : `-${status.replaceAll('.', '-')}`}`
}

/**
 * Whether the same message would be refused again: 5xx, save those that are about the town itself.
 *
 * Source: RFC 5321, § 4.2.1 (4yz transient, 5yz permanent); RFC 3463 for the finer status.
 */
export const isFinal = (code: string): boolean => /^SMTP5/.test(code) && !/^SMTP53[05]/.test(code)

const unreachable =
  /^(ECONNECTION|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ESOCKET|EDNS|ENOTFOUND|EHOSTUNREACH|ETLS|EPROTOCOL)$/

/** The reason that a kept code means. */
export function failureReason(code: string): FailureReason {
  if (unreachable.test(code)) return 'unreachable'
  if (code === 'EAUTH' || /^SMTP53[05]/.test(code)) return 'town-refused'
  if (/^SMS/.test(code)) return 'sms-refused'
  if (/^SMTP[45]\d\d-\d-2-2/.test(code) || /^SMTP[45]52$/.test(code)) return 'mailbox-full'
  if (/^SMTP4/.test(code)) return 'try-later'
  if (/^SMTP5\d\d-\d-7/.test(code)) return 'refused-as-spam'
  if (/^SMTP5\d\d-\d-1/.test(code) || /^SMTP55[013]$/.test(code)) return 'address-unknown'
  return /^SMTP5/.test(code) || code === 'EENVELOPE' || code === 'EMESSAGE'
    ? 'refused'
    : 'unexpected'
}
