import { describe, expect, test } from 'vitest'
import { failureCode, failureReason, isFinal, isOutage, mayHaveLeft } from './failure.ts'

const refused = (responseCode: number, response: string, code = 'EENVELOPE') =>
  failureCode(Object.assign(new Error(response), { code, responseCode, response }))

describe('What a server of mail answers', () => {
  test('is kept as figures: never the address it names', () => {
    expect(refused(550, '550 5.1.1 <lina@exemple.fr> unknown')).toBe('SMTP550-5-1-1')
    expect(refused(550, '550 lina@exemple.fr unknown')).toBe('SMTP550')
    expect(refused(535, '535 5.7.8 no', 'EAUTH')).toBe('EAUTH')
    expect(failureCode(Object.assign(new Error(), { code: 'lina@exemple.fr' }))).toBe('unexpected')
    expect(failureCode('no')).toBe('unexpected')
  })

  test.each([
    ['SMTP550-5-1-1', 'address-unknown'],
    ['SMTP550', 'address-unknown'],
    ['SMTP552', 'mailbox-full'],
    ['SMTP452-4-2-2', 'mailbox-full'],
    ['SMTP450-4-2-0', 'try-later'],
    ['SMTP421', 'try-later'],
    ['SMTP554-5-7-1', 'refused-as-spam'],
    ['SMTP554', 'refused'],
    ['EAUTH', 'town-refused'],
    ['SMTP530-5-7-0', 'town-refused'],
    ['ECONNREFUSED', 'unreachable'],
    ['CERTIFICATE', 'certificate'],
    ['ETLS', 'certificate'],
    ['SMS503', 'sms-refused'],
    ['unexpected', 'unexpected'],
  ])('%s is told as « %s »', (code, reason) => {
    expect(failureReason(code)).toBe(reason)
  })

  test('is final with 5xx, and tried again with 4xx or when the town itself is refused', () => {
    expect(['SMTP550-5-1-1', 'SMTP554'].map(isFinal)).toEqual([true, true])
    expect(['SMTP450', 'SMTP530-5-7-0', 'EAUTH', 'ECONNREFUSED'].some(isFinal)).toBe(false)
  })

  test('a certificate that nobody vouches for is told apart from a server that does not answer', () => {
    const fault = (originalCode: string) =>
      failureCode(Object.assign(new Error('no'), { code: 'ESOCKET', originalCode }))
    expect(
      ['DEPTH_ZERO_SELF_SIGNED_CERT', 'ERR_TLS_CERT_ALTNAME_INVALID', 'CERT_HAS_EXPIRED'].map(
        fault,
      ),
    ).toEqual(['CERTIFICATE', 'CERTIFICATE', 'CERTIFICATE'])
    expect(fault('ECONNREFUSED')).toBe('ESOCKET')
  })

  test('is about the town’s server, or about one message: only the first stops all the others', () => {
    const ours = [
      'ESOCKET',
      'EDNS',
      'ETIMEDOUT',
      'EAUTH',
      'SMTP535',
      'CERTIFICATE',
      'SMTP421-4-3-2',
    ]
    expect(ours.every(isOutage)).toBe(true)
    expect(['SMTP450', 'SMTP550', 'EENVELOPE', 'unexpected', 'SMS503'].some(isOutage)).toBe(false)
  })

  test('cut in the middle, leaves a doubt; refused, or never reached, leaves none', () => {
    const cut = (more: object) => mayHaveLeft(Object.assign(new Error('cut'), more))
    expect(cut({ code: 'ECONNECTION' })).toBe(true)
    expect(cut({ code: 'ESOCKET', originalCode: 'ECONNRESET' })).toBe(true)
    expect(cut({ code: 'ETIMEDOUT', timeoutType: 'SOCKET_TIMEOUT' })).toBe(true)
    expect(cut({ code: 'ETIMEDOUT', timeoutType: 'CONNECT_TIMEOUT' })).toBe(false)
    expect(cut({ code: 'ESOCKET', originalCode: 'ECONNREFUSED' })).toBe(false)
    expect(cut({ code: 'ECONNECTION', responseCode: 421 })).toBe(false)
  })
})
