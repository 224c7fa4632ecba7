import type { Context } from '../../context/context.ts'
import { oneOfValues, readOne } from './definition.ts'
import { idsIn } from '../../context/ids.ts'

/** Who may start a quiz: everyone, those who may manage events, or those with a role, by its id. */
export const quizStarters = oneOfValues({
  isOfServer: true,
  values,
  read: (typed, context) => idsIn(typed)[0] ?? readOne(typed, { values, show, showDefault }, context),
  typable: ({ wording }) => wording.settings.values.orRole,
  unfit(value, { place, platform, wording }) {
    const [role] = idsIn(value)
    const isGone = role && platform && place?.server && !platform.hasRole(place.server, role)
    return isGone ? { what: role, fits: wording.settings.fits.role } : null
  },
  show,
  link(value, context) {
    const [role] = idsIn(value)
    return [{ text: show(value, context), ...(role ? { role } : {}) }]
  },
  showDefault,
})

function showDefault({ wording }: Context): string {
  return wording.settings.values.usualStarters
}

function values(): string[] {
  return ['everyone', 'event-managers']
}

function show(value: string, { wording }: Context): string {
  const { public: everyone, eventManagers, role } = wording.settings.values
  return value === 'everyone' ? everyone : value === 'event-managers' ? eventManagers : role
}
