import { APPLICATION } from './identity.ts'
import { postInteraction } from './endpoint.ts'
import { describeMessage, type StoredMessage } from './messages.ts'
import type { Seat } from './seats.ts'
import { createSnowflake } from './snowflake.ts'
import type { Json } from './types.ts'
import { createWait, type Outcome } from './waits.ts'
import type { Interaction, InteractionType, World } from './world.ts'

export type Opening = {
  type: InteractionType
  data: Json
  /** In words, for errors. */
  what: string
  source?: StoredMessage | null
  opener?: Interaction | null
  commandType?: number
  focused?: number
}

/** Sends an interaction to the bot and waits for its answer. */
export async function interact(world: World, seat: Seat, opening: Opening): Promise<Outcome> {
  const interaction = createInteraction(world, seat, opening)
  world.interactions.set(interaction.token, interaction)
  if (world.interactions.size > world.keeps) world.interactions.delete(world.interactions.keys().next().value ?? '')
  const body = describeInteraction(interaction, seat, opening.data)
  if (world.endpoint.url) {
    void postInteraction(world, interaction, body)
    return interaction.wait.outcome
  }
  const sent = world.gateway.dispatch({
    name: 'INTERACTION_CREATE',
    intent: 0,
    server: seat.place.server?.id ?? null,
    body: () => body,
  })
  if (sent === 0) {
    interaction.wait.cancel()
    throw new Error(`${opening.what} reaches nobody: the bot is not connected`)
  }
  return interaction.wait.outcome
}

function createInteraction(world: World, { user, place, owners }: Seat, opening: Opening): Interaction {
  const { type, what, source = null, opener = null, commandType = 1, focused = 0 } = opening
  const id = createSnowflake()
  return {
    ...{ id, token: `aW50ZXJhY3Rpb246${id}`, type, user, place, owners, commandType, focused, source, opener },
    ...{ state: 'waiting', expired: false, callback: 0, original: null, pending: false, followUps: [] },
    dispatchedAt: world.now(),
    wait: createWait(what),
  }
}

/** https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object */
const describeInteraction = ({ id, token, type, source }: Interaction, seat: Seat, data: Json): Json => ({
  ...{ id, token, type, version: 1, application_id: APPLICATION, data },
  ...seat.about,
  ...(source ? { message: describeMessage(source) } : {}),
})
