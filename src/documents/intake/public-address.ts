import { BlockList, isIP } from 'node:net'

/** Addresses that are nobody's on the internet: one's own machine and network, links, tests, broadcasts (IANA's registries of special-purpose addresses). */
const PRIVATE_4 = `
  0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.88.99.0/24
  192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4`
const PRIVATE_6 =
  '::/96 64:ff9b::/96 64:ff9b:1::/48 100::/64 2001::/23 2001:db8::/32 2002::/16 3fff::/20 5f00::/16 fc00::/7 fe80::/10 fec0::/10 ff00::/8'

const blocked = new BlockList()
for (const [list, family] of [
  [PRIVATE_4, 'ipv4'],
  [PRIVATE_6, 'ipv6'],
] as const)
  for (const range of list.trim().split(/\s+/)) {
    const [net = '', bits] = range.split('/')
    blocked.addSubnet(net, Number(bits), family)
  }

/** Whether an address, as digits, is one of the internet. What is no address is none. */
export function isPublic(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, '').split('%')[0] ?? ''
  const mapped = bare.match(/^::ffff:(\d{1,3}(?:\.\d{1,3}){3})$/i)?.[1]
  if (mapped) return isPublic(mapped)
  const family = isIP(bare)
  if (family === 6 && /^::ffff:/i.test(bare)) return false
  return family !== 0 && !blocked.check(bare, family === 4 ? 'ipv4' : 'ipv6')
}
