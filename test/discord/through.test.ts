import { PermissionFlagsBits } from 'discord.js'
import { describe, expect, it } from 'vitest'
import type { Quiz } from '../../src/context/context.ts'
import type { Message } from '../peers/discord/index.ts'
import { openFirst, run } from './running.ts'

/** Quizzes behind which a fault of ours waits. */
const faulty = {
  rounds: {
    get: () => Promise.reject(new TypeError('a fault of ours')),
    runningIn: () => Promise.reject(new TypeError('a fault of ours')),
    resume: async () => {},
    close: () => {},
  },
} as unknown as Quiz

/** Has a message’s first button carry another id. */
function relabel(message: Message | null, label: string, custom_id: string) {
  const all = (message?.components ?? []).flatMap((row) => [row, ...(row.components ?? [])])
  const button = all.find((component) => component.label === label)
  if (button) button.custom_id = custom_id
}

describe('a fault of ours', () => {
  const presses: [title: string, custom_id: string][] = [
    ['an answer to the open question of a quiz', '2|open|quiz choose|r=aB3_x-9Q|p=0|k=1'],
    ['the same, on a message from before', '1|answer|aB3_x-9Q|0|1'],
    ['a question that somebody takes alone', '2|turn|quiz question|r=aB3_x-9Q|p=3'],
  ]
  it.each(presses)('behind %s gets a reply and one line in the log', async (_, custom_id) => {
    const { discord, context } = await run({ quiz: faulty })
    const reader = discord.reader()
    const { message } = await reader.command('about', {})
    relabel(message, 'As a file', custom_id)
    const before = context.logged().length
    const answer = await reader.click(message, 'As a file')
    expect(answer.message?.private).toBe(true)
    expect(answer.message?.text).toContain('A fault in Footnote stopped this')
    const lines = () => context.logged().slice(before)
    await expect
      .poll(() => lines().filter(({ event }) => event === 'press'))
      .toEqual([expect.objectContaining({ event: 'press', outcome: 'failed' })])
    expect(discord.violations).toEqual([])
  })

  it('behind a form gets a reply as well', async () => {
    const { discord, context } = await run({ quiz: faulty })
    const teacher = discord.reader({ permissions: PermissionFlagsBits.ManageGuild })
    const { message } = await teacher.command('questions edit', { number: '1' })
    expect(message?.text).toContain('A fault in Footnote stopped this')
    await expect.poll(() => context.logged().at(-1)).toMatchObject({ event: 'command', outcome: 'failed' })
  })

  it('behind a command gets a reply as well', async () => {
    const { discord } = await run({ quiz: faulty })
    const { message } = await discord.reader().command('quiz stop')
    expect(message?.text).toContain('A fault in Footnote stopped this')
  })
})

describe('an event that Discord delivers twice', () => {
  it('is done once, be it a command, a press or a mention', async () => {
    const { discord, context } = await run()
    const reader = discord.reader()
    discord.faults.deliverTwice()
    const before = context.logged().length
    const { message } = await reader.command('city', { name: 'Nairobi' })
    const opened = await openFirst(reader, message)
    expect(opened.message?.private).toBe(true)
    await reader.say('who is the mayor of Makassar?', { mention: true })
    await reader.command('city', { name: 'Accra' })
    const lines = () =>
      context
        .logged()
        .slice(before)
        .filter(({ msg }) => msg === 'event')
    // A mention may end later than what comes after it.
    const events = () => lines().map(({ event }) => event)
    await expect
      .poll(() => events().toSorted(), { timeout: 10_000 })
      .toEqual(['command', 'command', 'message', 'press'])
    expect(discord.messages().filter(({ author }) => author.bot)).toHaveLength(3)
    expect(discord.violations).toEqual([])
  })
})
