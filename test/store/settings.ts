/** A setting of a server. */
export const visibility = {
  scope: 'server',
  id: '1100000000000000001',
  server: '1100000000000000001',
  name: 'visibility',
  value: 'private',
} as const

/** A setting of a channel in the same server. */
export const style = {
  ...visibility,
  scope: 'channel',
  id: '1200000000000000002',
  name: 'style',
  value: 'mla',
} as const

/** The same setting of another server. */
export const elsewhere = { ...visibility, id: '1300000000000000003', server: '1300000000000000003' } as const
