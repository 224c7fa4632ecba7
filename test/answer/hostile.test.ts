import { describe, expect, it } from 'vitest'
import { createTestContext, dispatch } from '../context.ts'

const context = createTestContext()
const fill = (head: string, part: string, most: number) =>
  `${head}${part.repeat((most - head.length - 2) / part.length)} x`

/** Each of them once took from seconds to hours: what it repeats can be read in more ways than can be tried. */
describe('a message that is made to take long', () => {
  it.each([
    fill('fuck', ' this bot', 500),
    fill('stupid bot', ' you bot', 500),
    fill('who\ta\tve', 'ear', 500),
    fill('and ', ' ,', 500),
    fill('what is the ', 'mayor', 500),
  ])('is answered all the same: %s', { timeout: 10_000 }, async (question) => {
    const { outcome } = await dispatch({ command: 'ask', input: { question } }, context)
    expect(outcome).not.toBe('failed')
  })

  it.each([`«\r${'\n'.repeat(3900)}`, '>\n'.repeat(1900), '“ '.repeat(1900)])(
    'has its quotations looked for all the same: %j',
    { timeout: 10_000 },
    async (text) => {
      const { outcome } = await dispatch({ command: 'annotate', input: { text } }, context)
      expect(outcome).not.toBe('failed')
    },
  )
})
