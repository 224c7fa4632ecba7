import { publicChannels } from './public-channels.ts'
import type { SettingDefinition } from './definition.ts'

/** The forums in which new posts are answered: their ids, joined by commas. */
export const forumChannels: SettingDefinition = {
  ...publicChannels,
  channels: 'forums',
  showDefault: ({ wording }) => wording.settings.values.noForum,
}
