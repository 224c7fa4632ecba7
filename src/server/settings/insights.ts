import { oneOfValues } from './definition.ts'

/** Whether it is counted how the bot is used in a server. */
export const insights = oneOfValues({
  isOfServer: true,
  values: () => ['on', 'off'],
  show: (value, { wording: { settings } }) => (value === 'on' ? settings.values.counted : settings.values.notCounted),
  showDefault: ({ wording }) => wording.settings.values.notCounted,
})
