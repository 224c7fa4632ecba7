import { ofChannels } from './of-channels.ts'

/** The only channels for public answers. */
export const publicChannels = ofChannels({ showDefault: ({ wording }) => wording.settings.values.everywhere })
