import { type BaseInteraction, GuildMember } from 'discord.js'
import type { Context } from '../context/context.ts'
import type { Request } from '../app/dispatch.ts'
import type { Call } from '../reply/reply.ts'
import { languageOf } from '../wording/wording.ts'
import { placeOf } from './place.ts'

/** A call with what the interaction tells of who makes it and where. */
export function toRequest(interaction: BaseInteraction, { command, input }: Call, context: Context): Request {
  return {
    command,
    input,
    asker: `${interaction.channelId} ${interaction.user.id}`,
    reader: interaction.user.id,
    readerName: nameOf(interaction),
    place: placeOf(interaction),
    language: languageOf(interaction.locale) ?? context.language,
  }
}

/** How somebody is called in the server; no list of members is needed, because the interaction says it. */
export function nameOf({ member, user }: BaseInteraction): string {
  if (member instanceof GuildMember) return member.displayName
  return member?.nick ?? user.displayName
}
