/**
 * Whether this code of Node’s TLS says that nobody we believe vouches for a server, that its certificate
 * is for another name, or out of its dates.
 *
 * Source: Node.js, “tls: X509 certificate error codes”.
 */
export const isCertificateFault = (code: unknown): boolean =>
  typeof code === 'string' && /CERT|^UNABLE_TO_|^(CRL|HOSTNAME)_/.test(code)
