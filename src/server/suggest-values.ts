import { foldName } from '../library/entities.ts'
import { RESET } from './show-settings.ts'
import type { Suggester } from '../answer/suggest/suggester.ts'
import { findWord } from './settings/find-word.ts'
import { SETTING_DEFINITIONS, settingsIn } from './settings/settings.ts'

/** Completes a value by what it is called: those of the setting that stands in another option; nothing where none does. */
export const SETTING_VALUES: Suggester = {
  names: () => [],
  values: () => [RESET],
  knows: () => false,
  suggest(typed, context, { setting = '' }) {
    const { settings: say } = context.wording
    const name = findWord(setting, settingsIn(context), say.names)
    if (!name) return []
    const { menu, values, show } = SETTING_DEFINITIONS[name]
    const known = menu === 'channels' ? [] : values(context)
    const offered = [
      ...known.map((value) => ({ label: show(value, context), value })),
      { label: say.reset, value: RESET },
    ]
    return offered.filter(({ label, value }) => [label, value].some((each) => foldName(each).includes(foldName(typed))))
  },
}
