import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { commands } from '../../commands/index.ts'
import { exampleOf } from '../../src/app/example.ts'
import { type Bot, startBot } from '../../src/discord/bot.ts'
import { systemClock } from '../../src/base/clock.ts'
import { createLog } from '../../src/base/log.ts'
import { createRounds } from '../../src/quiz/rounds/rounds.ts'
import { openStore } from '../../src/store/store.ts'
import { LANGUAGES, wordingOf } from '../../src/wording/wording.ts'
import { typeName } from '../../src/wording/type-name.ts'
import { appOf, createTestContext } from '../context.ts'
import { createDiscord, TEST_TOKEN } from '../peers/discord/index.ts'

const LOCALES = { en: 'en-US', es: 'es-419', fr: 'fr', de: 'de', pt: 'pt-BR' } as const
const PLACES = ['server', 'dm', 'user-install', 'user-install-dm'] as const

/** Those of who may manage the server, its messages and its events. */
const PERMISSIONS = (1n << 5n) | (1n << 13n) | (1n << 33n)

/** What needs nothing but what is filled in, so that it opens a form. */
const OPENS_FORM = ['questions add']

const discord = await createDiscord()
const store = await openStore(
  { file: join(mkdtempSync(join(tmpdir(), 'footnote-')), 'footnote.db') },
  createLog('silent'),
)
const quiz = {
  rounds: createRounds(store.rounds, createLog('silent'), systemClock),
  cards: store.cards,
  history: store.history,
  questions: store.questions,
}
const context = createTestContext({ ALLOW_CHAT_IMPORT: 'true' })
const bot: Bot = await startBot(TEST_TOKEN, discord.api, appOf({ ...context, quiz }))
afterAll(async () => {
  await bot.stop()
  await store.close()
  await discord.close()
})

describe('every command, in every language and place, private and public', () => {
  const rows = LANGUAGES.flatMap((language) => PLACES.map((place) => [language, place] as const))
  it.each(rows)('%s, %s', { timeout: 60_000 }, async (language, place) => {
    const reader = discord.reader({ place, locale: LOCALES[language], permissions: PERMISSIONS })
    const wording = wordingOf(language)
    for (const command of commands) {
      const { name, where, isPrivate: isAlwaysPrivate, internal } = command
      const example = exampleOf(command, context.library)
      if (internal) continue
      const isAction = name.includes(' ')
      const refusal = wording.door.onlyInServers(typeName(name, wording))
      for (const isPrivate of isAction ? [null] : [true, false]) {
        const options = isAlwaysPrivate || isPrivate === null ? {} : { private: isPrivate }
        const { message, modal } = await reader.command(name, { ...example, ...options })
        const isPossible = where !== 'server' || place === 'server'
        const isForm = isPossible && OPENS_FORM.includes(name)
        expect({ hasForm: modal !== null, hasMessage: message !== null }, `/${name}`).toEqual({
          hasForm: isForm,
          hasMessage: !isForm,
        })
        if (isForm) continue
        if (isAlwaysPrivate || !isPossible) expect(message?.private, `/${name}`).toBe(true)
        if (!isAction) expect(message?.private, `/${name}`).toBe(isPrivate || isAlwaysPrivate === true)
        if (isPossible) expect(message?.text, `/${name}`).not.toContain(refusal)
        else expect(message?.text, `/${name}`).toContain(refusal)
        const version = `-# ${wording.reply.library(context.library.version)}`
        if (isPossible && !isAction)
          expect(message?.text.includes(version), `/${name}`).toBe(['sources', 'status'].includes(name))
      }
    }
    // SUPPRESS_EMBEDS: links show no previews.
    for (const message of reader.messages()) expect(message.flags & (1 << 2), message.text).toBe(1 << 2)
    const { message } = await reader.command('ask', { question: 'is Marseille a sanctuary city?' })
    expect(message?.text).toContain(`## ${wording.notFound.title}`)
    expect(discord.violations).toEqual([])
  })
})
