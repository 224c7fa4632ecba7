import { showOrChangeSettings } from '../src/server/change-settings.ts'
import { defineCommand } from '../src/app/command.ts'
import { isSettingIn, SETTING_NAMES } from '../src/context/settings.ts'

export default defineCommand({
  name: 'settings',
  where: 'server',
  by: 'managers',
  isPrivate: true,
  options: [
    {
      name: 'where',
      required: false,
      maxLength: 20,
      suggest: null,
      choices: ['server', 'channel'],
      choiceWords: ({ settings }) => settings.where,
    },
    {
      name: 'setting',
      required: false,
      maxLength: 40,
      suggest: null,
      choices: SETTING_NAMES,
      choiceWords: ({ settings }) => settings.names,
      isOffered: isSettingIn,
    },
    { name: 'value', required: false, maxLength: 600, suggest: null, isText: true },
  ],
  run: (input, context) => showOrChangeSettings(input, context),
})
