import { BlockList, isIP, isIPv6 } from 'node:net'

/** What a request says of where it comes from: the address of its connection, and what proxies on the way wrote down. */
export type Came = { connection: string | undefined; passedFor?: string | undefined; scheme?: string | undefined }

/** What is believed of proxies. */
export type Proxies = {
  /** The address of who asks: the last on the way that is no proxy of ours. */
  addressOf: (came: Came) => string
  /** The scheme by which they ask, as far as a proxy of ours says it. */
  schemeOf: (came: Came) => 'http' | 'https' | null
}

/** Words for the proxies that are meant most often. */
const NAMED: Readonly<Record<string, readonly string[]>> = {
  loopback: ['127.0.0.0/8', '::1/128'],
  private: ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', 'fc00::/7', '169.254.0.0/16', 'fe80::/10'],
}

/**
 * Believes the proxies of a list, as `TRUST_PROXY` has it: addresses, ranges (`10.0.0.0/8`), `loopback`, `private`, with commas
 * between; null where something in it is none of these.
 */
export function readProxies(list: string): Proxies | null {
  const trusted = new BlockList()
  for (const word of list.split(',').map((each) => each.trim())) {
    for (const range of NAMED[word] ?? [word].filter(Boolean)) {
      const [address = '', bits] = range.split('/')
      const kind = isIPv6(address) ? 'ipv6' : 'ipv4'
      const most = kind === 'ipv6' ? 128 : 32
      if (!isIP(address) || (bits !== undefined && !(/^\d{1,3}$/.test(bits) && Number(bits) <= most))) return null
      trusted.addSubnet(address, Number(bits ?? most), kind)
    }
  }
  const isTrusted = (address: string) => {
    const bare = toBare(address)
    return isIP(bare) > 0 && trusted.check(bare, isIPv6(bare) ? 'ipv6' : 'ipv4')
  }
  return {
    addressOf({ connection, passedFor = '' }) {
      if (!connection) return 'nowhere'
      const way = [connection, ...passedFor.slice(0, LONGEST).split(',').reverse()].map((each) => each.trim())
      const known = way.filter(Boolean)
      return toBare(known.find((address) => !isTrusted(address)) ?? known.at(-1) ?? connection)
    },
    schemeOf({ connection, scheme }) {
      if (!connection || !isTrusted(connection)) return null
      return scheme === 'https' || scheme === 'http' ? scheme : null
    },
  }
}

/** How much of what proxies wrote down is read, in characters. */
const LONGEST = 1000

/** An IPv4 address that came by IPv6 as what it is. */
const toBare = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/i, '')

/** Whom an address stands for: of IPv6 a household has 2⁶⁴ of them, which begin alike. */
export function householdOf(address: string): string {
  if (!isIPv6(address)) return address
  const [head = '', tail] = address.split('::').map((part) => (part ? part.split(':') : []))
  const missing = tail === undefined ? 0 : 8 - head.length - tail.length
  return [...head, ...Array.from({ length: missing }, () => '0'), ...(tail ?? [])].slice(0, 4).join(':')
}
