import type { User } from './types.ts'

export const TEST_TOKEN = 'token-for-tests'
export const APPLICATION = '1000000000000000001'

/** The bot as a user: its id is that of its application. */
export const BOT: User = {
  id: APPLICATION,
  username: 'Footnote',
  global_name: null,
  discriminator: '0',
  avatar: null,
  bot: true,
}

export const createUser = (id: string, name: string): User => ({
  id,
  username: name,
  global_name: name,
  discriminator: '0',
  avatar: null,
})
