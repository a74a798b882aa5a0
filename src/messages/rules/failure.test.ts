import { describe, expect, test } from 'vitest'
import { failureCode, failureReason, isFinal } from './failure.ts'

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
    ['SMS503', 'sms-refused'],
    ['unexpected', 'unexpected'],
  ])('%s is told as « %s »', (code, reason) => {
    expect(failureReason(code)).toBe(reason)
  })

  test('is final with 5xx, and tried again with 4xx or when the town itself is refused', () => {
    expect(['SMTP550-5-1-1', 'SMTP554'].map(isFinal)).toEqual([true, true])
    expect(['SMTP450', 'SMTP530-5-7-0', 'EAUTH', 'ECONNREFUSED'].some(isFinal)).toBe(false)
  })
})
