/**
 * Whether a form was sent from another site than ours.
 *
 * Browsers of the last years say it themselves (`Sec-Fetch-Site`); older ones name the site that
 * sent the form (`Origin`). One that says neither is refused: it could be sent by anybody.
 * Source: Fetch Metadata Request Headers, W3C working draft; RFC 6454.
 */
export function isCrossSite(
  headers: Readonly<Record<string, string | readonly string[] | undefined>>,
  ourOrigin: string,
): boolean {
  const site = headers['sec-fetch-site']
  if (site !== undefined) return site !== 'same-origin' && site !== 'none'
  const { origin, host } = headers
  if (typeof origin !== 'string' || !URL.canParse(origin)) return true
  return origin !== ourOrigin && new URL(origin).host !== host
}
