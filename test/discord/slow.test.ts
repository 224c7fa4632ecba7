import { expect, it, vi } from 'vitest'
import { readerError } from '../../src/errors.ts'
import { run } from './running.ts'

/** A citation that takes longer than Discord should wait, and then cannot be given. */
vi.mock('../../src/citation/cite.ts', () => ({
  cite: async () => {
    await new Promise((resolve) => setTimeout(resolve, 1800))
    throw readerError('This cannot be cited.', 'Cite something else.')
  },
}))

it('announces a slow reply to everybody, and keeps what turns out to be for the asker behind a button', async () => {
  const { discord } = await run()
  const reader = discord.reader()
  const answer = await reader.command('cite', { what: 'Bauder' })
  expect(answer.deferred).toBe(true)
  expect(answer.message?.private).toBe(false)
  expect(answer.message?.text).toContain('The answer is for you alone')
  const shown = await reader.click(answer.message, 'Show it to me')
  expect(shown.message?.private).toBe(true)
  expect(shown.message?.text).toContain('Cite something else.')
  expect(discord.violations).toEqual([])
})
