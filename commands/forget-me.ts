import { askToForget, forgetReader, SURE } from '../src/server/forget-reader.ts'
import { defineCommand } from '../src/app/command.ts'

export default defineCommand({
  name: 'forget-me',
  where: 'chat',
  isPrivate: true,
  options: [
    {
      name: 'sure',
      required: false,
      maxLength: 3,
      suggest: null,
      choices: [SURE],
      choiceWords: ({ quiz }) => quiz.choices,
    },
  ],
  run: ({ sure }, context) => (sure === SURE ? forgetReader(context) : askToForget(context)),
})
