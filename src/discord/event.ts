import { type BaseInteraction, GuildMember } from 'discord.js'
import type { Event } from '../app/event.ts'
import type { Context } from '../context/context.ts'
import { languageOf } from '../wording/wording.ts'
import { deskOf } from './desk.ts'
import { placeOf } from './place.ts'
import { findBeginning } from './beginning.ts'

/** What an interaction tells of who makes it and where. */
export const toEvent = (interaction: BaseInteraction, kind: Event['kind'], context: Context): Event => ({
  kind,
  id: interaction.id,
  asker: `${interaction.channelId} ${interaction.user.id}`,
  reader: interaction.user.id,
  readerName: nameOf(interaction),
  begun: findBeginning(interaction.channel),
  place: placeOf(interaction),
  platform: deskOf(interaction.client)?.platform ?? null,
  language: languageOf(interaction.locale) ?? context.language,
})

/** How somebody is called in the server; no list of members is needed, because the interaction says it. */
function nameOf({ member, user }: BaseInteraction): string {
  if (member instanceof GuildMember) return member.displayName
  return member?.nick ?? user.displayName
}
