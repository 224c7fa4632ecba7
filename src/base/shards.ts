/** Shards whose numbers follow on each other, both ends counted, and of how many in all. */
export type ShardRange = { first: number; last: number; of: number }

/**
 * Discord tells so many servers on a shard, to the shard of each server's id:
 * https://docs.discord.com/developers/events/gateway#sharding
 */
export const shardOf = (server: string, of: number): number => Number((BigInt(server) >> 22n) % BigInt(of))

/** Reads a range like `0-7/32`. Null where it is none. */
export function readShardRange(text: string): ShardRange | null {
  const [, first, last, of] = text.match(/^(\d{1,5})-(\d{1,5})\/(\d{1,5})$/) ?? []
  const range = { first: Number(first), last: Number(last), of: Number(of) }
  return range.first <= range.last && range.last < range.of ? range : null
}

export const writeShardRange = ({ first, last, of }: ShardRange): string => `${first}-${last}/${of}`

export const countShards = ({ first, last }: ShardRange): number => last - first + 1

export const listShards = (range: ShardRange): number[] =>
  Array.from({ length: countShards(range) }, (_, i) => range.first + i)

/** Divides a range into so many that are as large as each other, or one shard larger; into fewer where it has fewer shards. */
export function divideShards({ first, last, of }: ShardRange, parts: number): ShardRange[] {
  const count = last - first + 1
  const most = Math.min(parts, count)
  const startOf = (part: number) => first + Math.floor((part * count) / most)
  return Array.from({ length: most }, (_, part) => ({ first: startOf(part), last: startOf(part + 1) - 1, of }))
}
