import type { SettingDefinition } from './definition.ts'
import { idsIn } from '../../context/ids.ts'

/** The only channels for public answers: their ids, joined by commas. */
export const publicChannels: SettingDefinition = {
  isOfServer: true,
  isThere: () => true,
  menu: 'channels',
  values: ({ wording }) => [wording.settings.values.channel],
  read: (typed) => [...new Set(idsIn(typed))].join(',') || null,
  show: (value) => value,
  link: (value) =>
    value.split(',').flatMap((channel, i) => [...(i ? [{ text: ' ' }] : []), { text: `#${channel}`, channel }]),
  showDefault: ({ wording }) => wording.settings.values.everywhere,
}
