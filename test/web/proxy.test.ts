import { describe, expect, it } from 'vitest'
import { addressOf, isSecure, trustProxies } from '../../src/web/proxy.ts'

const ways: [says: string, ranges: string, connection: string, forwarded: string | undefined, address: string][] = [
  ['the connection, where nothing is passed on', '', '203.0.113.9', undefined, '203.0.113.9'],
  ['the connection, where a stranger says otherwise', '', '203.0.113.9', '198.51.100.1', '203.0.113.9'],
  ['what a proxy on this machine names', '', '::ffff:127.0.0.1', '198.51.100.1', '198.51.100.1'],
  ['what a proxy in a trusted range names', '172.16.0.0/12', '172.18.0.3', '198.51.100.1', '198.51.100.1'],
  [
    'the last that is no proxy itself',
    '172.16.0.0/12, 10.0.0.5',
    '172.18.0.3',
    '1.2.3.4, 198.51.100.1, 10.0.0.5',
    '198.51.100.1',
  ],
  ['an address of version 6', 'fd00::/8', 'fd00::7', '2001:db8::1', '2001:db8::1'],
]

describe('who asks for a page is', () => {
  it.each(ways)('%s', (_, ranges, connection, forwarded, address) => {
    expect(addressOf({ connection, forwarded, scheme: undefined }, trustProxies(ranges))).toBe(address)
  })
})

it('a page is asked for by HTTPS only where a trusted proxy says so', () => {
  const way = (connection: string) => ({ connection, forwarded: undefined, scheme: 'https' })
  expect(isSecure(way('127.0.0.1'), trustProxies(''))).toBe(true)
  expect(isSecure(way('172.18.0.3'), trustProxies(''))).toBe(false)
  expect(isSecure(way('172.18.0.3'), trustProxies('172.18.0.0/16'))).toBe(true)
})
