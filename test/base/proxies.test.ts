import { describe, expect, it } from 'vitest'
import { householdOf, readProxies } from '../../src/base/proxies.ts'

describe('who asks, behind proxies', () => {
  const ask = (list: string, connection: string, passedFor?: string) =>
    readProxies(list)?.addressOf({ connection, passedFor })

  it('is whoever is connected, unless that is a proxy that is believed', () => {
    expect(ask('loopback', '203.0.113.9', '198.51.100.1')).toBe('203.0.113.9')
    expect(ask('loopback', '::ffff:127.0.0.1', '198.51.100.1')).toBe('198.51.100.1')
    expect(ask('loopback', '172.18.0.4', '198.51.100.1')).toBe('172.18.0.4')
    expect(ask('loopback, private', '172.18.0.4', '198.51.100.1')).toBe('198.51.100.1')
  })

  it('is the last on the way that is none, whatever they wrote down themselves', () => {
    expect(ask('10.0.0.0/8', '10.0.0.1', '1.1.1.1, 198.51.100.1, 10.0.0.7')).toBe('198.51.100.1')
    expect(ask('10.0.0.0/8', '10.0.0.1', '10.0.0.9')).toBe('10.0.0.9')
    expect(ask('2001:db8::/32', '2001:db8::1', '2a02:1:2:3::4')).toBe('2a02:1:2:3::4')
    expect(ask('loopback', '127.0.0.1', 'nonsense')).toBe('nonsense')
    expect(readProxies('loopback')?.addressOf({ connection: undefined })).toBe('nowhere')
  })

  it('asks by the scheme that such a proxy says', () => {
    const proxies = readProxies('loopback')
    expect(proxies?.schemeOf({ connection: '127.0.0.1', scheme: 'https' })).toBe('https')
    expect(proxies?.schemeOf({ connection: '203.0.113.9', scheme: 'https' })).toBeNull()
    expect(proxies?.schemeOf({ connection: '127.0.0.1', scheme: 'gopher' })).toBeNull()
  })

  it('refuses what is no list', () => {
    for (const list of ['nobody', '10.0.0.0/33', '10.0.0', '::/129', '10.0.0.0/'])
      expect(readProxies(list), list).toBeNull()
  })

  it('counts a household of IPv6 as one', () => {
    expect(householdOf('2a02:1:2:3:aaaa::1')).toBe(householdOf('2a02:1:2:3::2'))
    expect(householdOf('2a02:1:2:4::1')).not.toBe(householdOf('2a02:1:2:3::1'))
    expect([householdOf('2a02::1'), householdOf('203.0.113.9')]).toEqual(['2a02:0:0:0', '203.0.113.9'])
  })
})
