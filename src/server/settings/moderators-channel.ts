import { idsIn } from '../../context/ids.ts'
import { publicChannels } from './public-channels.ts'
import type { SettingDefinition } from './definition.ts'

/** The channel that new challenges are told in, by its id. */
export const moderatorsChannel: SettingDefinition = {
  ...publicChannels,
  most: 1,
  channels: 'chats',
  read: (typed) => idsIn(typed)[0] ?? null,
  showDefault: ({ wording }) => wording.settings.values.nowhere,
}
