import { oneOfValues } from './definition.ts'

/** Who sees answers. */
export const visibility = oneOfValues({
  values: () => ['public', 'private'],
  show: (value, { wording: { settings } }) => (value === 'private' ? settings.values.private : settings.values.public),
  showDefault: ({ wording }) => wording.settings.values.public,
})
