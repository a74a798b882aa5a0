import { isCertificateFault } from '../../platform/kernel/certificate-fault.ts'

/** Why a message did not leave, in the words of officers. */
export const failureReasons = [
  'address-unknown',
  'mailbox-full',
  'refused-as-spam',
  'refused',
  'try-later',
  'town-refused',
  'unreachable',
  'certificate',
  'sms-refused',
  'unexpected',
] as const
export type FailureReason = (typeof failureReasons)[number]

/** What a server of mail answers, as nodemailer tells it. */
interface ServerAnswer {
  /** `EENVELOPE`, `EAUTH`, `ESOCKET`. */
  readonly code?: unknown
  /** What the system or TLS said, behind it: `ECONNREFUSED`, `CERT_HAS_EXPIRED`. */
  readonly originalCode?: unknown
  /** `SOCKET_TIMEOUT`: the connection was there, then silent. */
  readonly timeoutType?: unknown
  /** `550`. */
  readonly responseCode?: unknown
  /** `550 5.1.1 <lina@…> unknown`: only its figures are read, it may name somebody. */
  readonly response?: unknown
}

/** `SMTP550-5-1-1`, `EAUTH`, `ECONNREFUSED`: what is kept of a failure. */
export function failureCode(error: unknown): string {
  if (!(error instanceof Error)) return 'unexpected'
  const { code, originalCode, responseCode, response }: ServerAnswer & Error = error
  if (isCertificateFault(originalCode) || isCertificateFault(code)) return 'CERTIFICATE'
  const name = typeof code === 'string' && /^[A-Za-z0-9_-]{1,60}$/.test(code) ? code : 'unexpected'
  if (typeof responseCode !== 'number' || name === 'EAUTH' || name === 'ETLS') return name
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

/**
 * Whether it says nothing of the message, and all of the town’s own server: down, refusing us, or not
 * who it says it is. No message leaves before that is repaired; each of them does after.
 */
export const isOutage = (code: string): boolean =>
  /^SMTP421/.test(code) ||
  ['unreachable', 'town-refused', 'certificate'].includes(failureReason(code))

/** Whether the server may have taken the message before it fell silent. */
export function mayHaveLeft(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { code, originalCode, responseCode, timeoutType }: ServerAnswer & Error = error
  if (typeof responseCode === 'number') return false
  const isCut = originalCode === 'ECONNRESET' || originalCode === 'EPIPE' || code === 'ECONNECTION'
  return isCut || timeoutType === 'SOCKET_TIMEOUT'
}

const unreachable =
  /^(ECONNECTION|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ESOCKET|EDNS|ENOTFOUND|EHOSTUNREACH|EPROTOCOL)$/

/** The reason that a kept code means. */
export function failureReason(code: string): FailureReason {
  if (code === 'CERTIFICATE' || code === 'ETLS') return 'certificate'
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
