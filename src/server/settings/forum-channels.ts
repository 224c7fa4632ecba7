import { ofChannels } from './of-channels.ts'

/** The forums in which new posts are answered. */
export const forumChannels = ofChannels({
  channels: 'forums',
  showDefault: ({ wording }) => wording.settings.values.noForum,
})
