import { BlockList, isIP } from 'node:net'

/** Whether an address is that of a proxy whose word is taken for who asks. */
export type Trust = (address: string) => boolean

/** This machine itself, whatever else is trusted. */
const OWN = ['127.0.0.0/8', '::1']

/** Trusts this machine, and some addresses and ranges of them, such as `172.16.0.0/12`, with commas between. */
export function trustProxies(ranges: string): Trust {
  const trusted = new BlockList()
  for (const range of [...OWN, ...ranges.split(',')]) {
    const [address = '', prefix] = range.trim().split('/')
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4'
    if (!isIP(address)) continue
    if (prefix === undefined) trusted.addAddress(address, family)
    else trusted.addSubnet(address, Number(prefix), family)
  }
  return (address) => {
    const plain = address.replace(/^::ffff:(?=\d)/i, '')
    return isIP(plain) > 0 && trusted.check(plain, isIP(plain) === 6 ? 'ipv6' : 'ipv4')
  }
}

/** What a connection says of who asks: its own address, and what proxies on the way name in their headers. */
export type Way = { connection: string | undefined; forwarded: string | undefined; scheme: string | undefined }

/** The address of who asks: that of the connection, or the last that a trusted proxy names and that is none itself. */
export function addressOf({ connection, forwarded }: Way, isTrusted: Trust): string {
  if (!connection) return 'nowhere'
  const way = [...(forwarded?.split(',').map((each) => each.trim()) ?? []), connection].filter(Boolean)
  return way.findLast((each) => !isTrusted(each)) ?? way[0] ?? connection
}

/** Whether they ask by HTTPS, as a trusted proxy says that ends it. */
export const isSecure = ({ connection, scheme }: Way, isTrusted: Trust): boolean =>
  connection !== undefined && isTrusted(connection) && scheme?.split(',').at(-1)?.trim() === 'https'
