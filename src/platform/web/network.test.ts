import { describe, expect, test } from 'vitest'
import { networkOf } from './network.ts'

describe('Who asks, counted by network', () => {
  test.each([
    ['203.0.113.9', '203.0.113.9'],
    ['::1', '::1'],
    ['::ffff:203.0.113.9', '::ffff:203.0.113.9'],
    ['2001:db8:1:2::9', '2001:db8:1:2::/64'],
    ['2001:0db8:0001:0002:ffff:ffff:ffff:ffff', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
  ])('%s is of %s', (address, network) => {
    expect(networkOf(address)).toBe(network)
  })
})
