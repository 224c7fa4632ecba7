import { idsIn } from '../../context/ids.ts'
import type { SettingDefinition, Unfit } from './definition.ts'
import type { Context } from '../../context/context.ts'

/** Which channels can be picked, and how many, where that is less than a menu takes. */
type Channels = Pick<SettingDefinition, 'channels' | 'most' | 'showDefault'>

/** A setting that is channels of a server: their ids, joined by commas. */
export const ofChannels = (setting: Channels): SettingDefinition => ({
  isOfServer: true,
  isThere: () => true,
  menu: 'channels',
  values: ({ wording }) => [wording.settings.values.channel],
  read: (typed) => [...new Set(idsIn(typed))].slice(0, setting.most).join(',') || null,
  unfit: (value, context) => findUnfit(value, setting.channels ?? 'all', context),
  show: (value) => value,
  link: (value) =>
    value.split(',').flatMap((channel, i) => [...(i ? [{ text: ' ' }] : []), { text: `#${channel}`, channel }]),
  ...setting,
})

/** Those that the server does not have, or not of the kind that is wanted. */
function findUnfit(
  value: string,
  kind: 'forums' | 'chats' | 'all',
  { place, platform, wording }: Context,
): Unfit | null {
  const server = place?.server
  if (!server || !platform) return null
  const names = value.split(',').flatMap((id) => {
    const found = platform.channelIn(server, id)
    return found && (kind === 'all' || found.kind === kind) ? [] : [found ? `#${found.name}` : id]
  })
  return names.length ? { what: names.join(', '), fits: wording.settings.fits[kind] } : null
}
