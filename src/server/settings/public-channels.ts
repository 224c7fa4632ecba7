import type { SettingDefinition } from './definition.ts'
import { idsIn } from '../../context/ids.ts'

/** The only channels for public answers: their ids, joined by commas. */
export const publicChannels: SettingDefinition = {
  isOfServer: true,
  isThere: () => true,
  menu: 'channels',
  values: () => ['#channel'],
  read: (typed) => [...new Set(idsIn(typed))].join(',') || null,
  // Which ones they are stands below it, as channels.
  show: (value) => String(value.split(',').length),
  link: (value) => value.split(',').flatMap((channel) => [{ text: `#${channel}`, channel }, { text: ' ' }]),
  showDefault: ({ wording }) => wording.settings.values.everywhere,
}
