import { type Client, Events, SimpleShardingStrategy, Status } from 'discord.js'

/**
 * A bot is connected once its first shard is: others take five seconds each, and go on trying by themselves. Fails where all fail,
 * with what the first one failed with.
 */
export class FirstReady extends SimpleShardingStrategy {
  override async connect(): Promise<void> {
    // As it has them, which its types keep to itself.
    const shards = [...(this['shards'] as Map<number, { connect: () => Promise<void> }>).values()]
    try {
      await Promise.any(shards.map((shard) => shard.connect()))
    } catch (error) {
      throw error instanceof AggregateError ? error.errors[0] : error
    }
  }
}

/**
 * Has what each shard is told taken up from when that shard is ready: discord.js keeps it back until the last one is, and an
 * interaction may wait for three seconds.
 */
export function answerFromFirst(client: Client): void {
  client.on(Events.ShardReady, () => {
    if (client.ws.status !== Status.Ready) client.ws['triggerClientReady']()
  })
}
