/** https://docs.discord.com/developers/reference#snowflakes */
const EPOCH = 1_420_070_400_000n

let count = 0n

/** A new id that carries the present time, in order and never twice in a process. */
export function createSnowflake(): string {
  count = (count + 1n) & 0x3fffffn
  return String(((BigInt(Date.now()) - EPOCH) << 22n) | count)
}
