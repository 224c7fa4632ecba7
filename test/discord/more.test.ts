import { describe, expect, it } from 'vitest'
import { countLines } from '../../bench/phone.ts'
import { run } from './running.ts'

const QUESTION = 'which cities issue municipal ID cards?'

/** A question whose own words do not fit the id of a button. */
const LONG =
  'can undocumented immigrants in Toronto use the services of the city without fear of the authorities, and since when?'

describe('“More” below an answer', () => {
  it.each([QUESTION, LONG])('shows further places in place, after a restart too: %s', async (question) => {
    const { discord, restart } = await run()
    const reader = discord.reader()
    const { message } = await reader.command('ask', { question })
    const first = message?.text ?? ''
    await restart()
    await reader.click(message, /^\d+ more$/)
    expect(message?.text).toMatch(/^## .*\n[\s\S]*\*\*More from the sources\*\*/m)
    expect(message?.text).not.toContain(first.split('\n')[1] ?? '')
    await reader.click(message, 'Back')
    expect(message?.text).toBe(first)
    expect(discord.violations).toEqual([])
  })
})

describe('an answer on a phone', () => {
  it('takes a screen and a half at most, with its controls in one row and two menus', async () => {
    const { discord } = await run()
    for (const question of [
      QUESTION,
      'who is the mayor of Makassar?',
      'what does SAIER do?',
      'who started Seebrücke?',
    ]) {
      const { message } = await discord.reader().command('ask', { question })
      const rows = message?.components.filter(({ type }) => type === 1) ?? []
      expect(rows.length, question).toBeLessThanOrEqual(3)
      expect(countLines(message?.components ?? []), question).toBeLessThanOrEqual(36)
    }
  })

  it('shows what was searched for without marks of markup', async () => {
    const { discord } = await run()
    const { message } = await discord
      .reader()
      .command('ask', { question: 'when did San Francisco become a sactuary city' })
    expect(message?.text).toContain('Searching for “sanctuary” instead of “sactuary”.')
  })
})
