/** Where mail is read, from the environment. */
export interface MailInSettings {
  /** `imaps://user:secret@host:993/INBOX`. */
  readonly url: URL
  /** The address people write to: reply addresses are made of it. */
  readonly address: string
  /** The name the town’s own server signs its checks with; '' when none is given. */
  readonly checkedBy: string
}

/**
 * The mailbox that `IMAP_URL` names, `null` when none is configured.
 *
 * `PARVIS_MAIL_IN` is its address; `PARVIS_MAIL_CHECKED_BY` the server of the town whose checks are
 * believed (the first word of its `Authentication-Results`). Without it every mail waits for an officer.
 */
export function mailInSettings(environment = process.env): MailInSettings | null {
  const { IMAP_URL: url = '', PARVIS_MAIL_IN: address = '' } = environment
  if (!URL.canParse(url) || !address.includes('@')) return null
  const parsed = new URL(url)
  if (parsed.protocol !== 'imap:' && parsed.protocol !== 'imaps:') return null
  const checkedBy = (environment['PARVIS_MAIL_CHECKED_BY'] ?? '').trim()
  return { url: parsed, address: address.trim().toLowerCase(), checkedBy }
}

/** Addresses of ours: what comes from them came round. */
export function ownAddresses(settings: MailInSettings, environment = process.env): string[] {
  const from = environment['PARVIS_MAIL_FROM'] ?? ''
  const written = /<([^<>]+)>/.exec(from)?.[1] ?? from
  return [settings.address, written.trim().toLowerCase()].filter((one) => one !== '')
}
