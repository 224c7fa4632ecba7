import { defineCommand } from '../src/app/command.ts'
import { SETTING_NAMES } from '../src/context/manner.ts'
import { SETTING_VALUES } from '../src/server/suggest-values.ts'
import { settingsIn } from '../src/server/settings/settings.ts'
import { SUBJECT } from '../src/subject/subject.ts'

export default defineCommand({
  name: 'settings',
  where: 'server',
  by: 'managers',
  isPrivate: true,
  isEverywhere: true,
  readsServer: true,
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
      isOffered: (setting, library) => settingsIn({ library, subject: SUBJECT }).some((name) => name === setting),
    },
    { name: 'value', required: false, maxLength: 600, suggest: SETTING_VALUES, isText: true },
  ],
  run: async (input, context) =>
    (await import('../src/server/change-settings.ts')).showOrChangeSettings(input, context),
})
