import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importFile } from '../../src/documents/import.ts'
import { createFolder, createTestContext, dispatch } from '../context.ts'

const TEXT = `# Tides

The harbour holds that x < y whenever the tide < height of the mole, and that a + b is the depth at noon.

The value a * b grows with n ** k, and the model y ~ x says that m = n holds on every day of the year.

If width >= height then the quay is flat, and \`total - price\` remains when \`count * price\` was paid in full.

We hold that p ≠ q and r ≤ s in each of the seven docks, and that p <= 3 or k = -5 was never seen by anyone.

The keeper writes the wind – and the hour – into a book, ropes and sails included, as the old rules want it.
`

async function verify(quotation: string): Promise<string> {
  const folder = createFolder()
  const path = join(createFolder(), 'tides.md')
  writeFileSync(path, TEXT)
  const given = { id: 'tides', title: 'On Tides', author: 'Sund, Inga', year: '2020' }
  await importFile(path, { folder, sources: [], given })
  const context = createTestContext({ FOOTNOTE_DOCUMENTS: folder })
  return (await dispatch({ command: 'verify', input: { quotation, source: '' } }, context)).title
}

describe('an operator between letters or names', () => {
  it.each([
    'The harbour holds that x < y whenever the tide < height of the mole',
    'and that a + b is the depth at noon',
    'The value a*b grows with n**k, and the model y ~ x',
    'If width ≥ height then the quay is flat',
    'We hold that p != q and r <= s in each of the seven docks',
    'and that p ≤ 3 or k = −5 was never seen by anyone',
  ])('is found as it stands: %s', async (quotation) => {
    expect(await verify(quotation)).toBe('Found, word for word')
  })

  it.each([
    'The harbour holds that x > y whenever the tide < height of the mole',
    'The harbour holds that x < y whenever the tide > height of the mole',
    'The harbour holds that x y whenever the tide < height of the mole',
    'and that a - b is the depth at noon',
    'and that a − b is the depth at noon',
    'and that a * b is the depth at noon',
    'The value a + b grows with n ** k, and the model y ~ x',
    'The value a * b grows with n * k, and the model y ~ x',
    'The value a * b grows with n ** k, and the model y = x',
    'the model y ~ x says that m ≠ n holds on every day',
    'If width <= height then the quay is flat',
    'If width > height then the quay is flat',
    'and total + price remains when count * price was paid in full',
    'and total * price remains when count * price was paid in full',
    'and total - price remains when count + price was paid in full',
    'and total - price remains when count / price was paid in full',
    'We hold that p ≠ q and r ≥ s in each of the seven docks',
    'and that p >= 3 or k = -5 was never seen by anyone',
    'and that p <= 3 or k ≠ -5 was never seen by anyone',
  ])('is a change where it is another: %s', async (quotation) => {
    expect(await verify(quotation)).toBe('Altered')
  })

  it.each([
    'The keeper writes the wind - and the hour - into a book',
    'The keeper writes the wind, and the hour, into a book',
    'The keeper writes the **wind** – and the *hour* – into a book',
    'The keeper writes the wind – and the ~~hour~~ – into a __book__',
    '* The keeper writes the wind – and the hour – into a book,\n* ropes and sails included',
    'The keeper writes the wind – and the hour – into a book,\n- ropes\n- and sails included',
  ])('is no bullet, dash or emphasis: %s', async (quotation) => {
    expect(await verify(quotation)).toBe('Found, word for word')
  })
})
