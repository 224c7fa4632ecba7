import { BOT } from './identity.ts'
import { FLAG } from './limits.ts'
import type { StoredMessage } from './messages.ts'
import type { Json, Upload } from './types.ts'
import type { Interaction, World } from './world.ts'

const REPLY = 19
const SLASH_REPLY = 20
const MENU_REPLY = 23

/** Puts the bot's answer, or a follow-up of it, where the interaction was. */
export function createReply(world: World, interaction: Interaction, body: Json, files: Upload[]): StoredMessage {
  const { place, user, source, original, commandType } = interaction
  const referenced = original ?? source
  const isPrivate = (Number(body['flags'] ?? 0) & FLAG.ephemeral) !== 0
  return world.messages.create(
    {
      ...{ place, author: BOT, referenced, metadata: describeMetadata(interaction) },
      viewer: isPrivate ? user.id : null,
      type: referenced ? REPLY : commandType === 1 ? SLASH_REPLY : MENU_REPLY,
    },
    body,
    files,
  )
}

/** https://docs.discord.com/developers/resources/message#message-interaction-metadata-object */
function describeMetadata({ id, type, user, owners, original, source, opener }: Interaction): Json {
  const triggering = opener ? { triggering_interaction_metadata: describeMetadata(opener) } : {}
  return {
    ...{ id, type, user, authorizing_integration_owners: owners },
    ...(original ? { original_response_message_id: original.id } : {}),
    ...(type === 3 && source ? { interacted_message_id: source.id } : {}),
    ...triggering,
  }
}
