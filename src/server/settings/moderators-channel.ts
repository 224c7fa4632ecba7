import { ofChannels } from './of-channels.ts'

/** The channel that new challenges are told in. */
export const moderatorsChannel = ofChannels({
  most: 1,
  channels: 'chats',
  showDefault: ({ wording }) => wording.settings.values.nowhere,
})
