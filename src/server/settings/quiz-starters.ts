import type { Context } from '../../context/context.ts'
import { oneOfValues } from './definition.ts'
import { idsIn } from '../../context/ids.ts'

/** Who may start a quiz: everyone, those who may manage events, or those with a role, by its id. */
export const quizStarters = oneOfValues({
  isOfServer: true,
  values,
  read: (typed) => idsIn(typed)[0] ?? values().find((value) => value === typed) ?? null,
  show,
  link(value, context) {
    const [role] = idsIn(value)
    return [{ text: show(value, context), ...(role ? { role } : {}) }]
  },
  showDefault: ({ wording }) => wording.settings.values.usualStarters,
})

function values(): string[] {
  return ['everyone', 'event-managers']
}

function show(value: string, { wording }: Context): string {
  const { public: everyone, eventManagers, role } = wording.settings.values
  return value === 'everyone' ? everyone : value === 'event-managers' ? eventManagers : role
}
