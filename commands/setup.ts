import { defineCommand } from '../src/app/command.ts'

export default defineCommand({
  name: 'setup',
  where: 'server',
  by: 'managers',
  isPrivate: true,
  readsServer: true,
  options: [
    { name: 'setting', required: false, maxLength: 40, suggest: null, internal: true },
    { name: 'value', required: false, maxLength: 600, suggest: null, internal: true },
  ],
  run: async (input, context) => (await import('../src/server/set-up.ts')).setUp(input, context),
})
