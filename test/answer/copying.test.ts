import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importFile } from '../../src/documents/import.ts'
import { toMarkdown } from '../../src/reply/markdown.ts'
import { createFolder, createTestContext, dispatch } from '../context.ts'

const TEXT = `# A lamp

“Where is the lamp?” she asked the keeper, and he said, “It burnt out in the night.” Nobody knew of the sailors’ quay.

The lamp, as the keeper told it, was the lamp that the Harbour Café had lent, and the lamp that it took back.

The wind-driven T-shirts were rescaled to $10.4 at 16% of the price that the self-governing harbour had asked.

Of every boat 1:3 of the catch went to the quay in 1990-1995.

By then the town had counted 65,000 barrels of herring, and in all of its fleet 3.5% of the masts were broken.

The fee was 16 per cent of all that the boats had earned, and the keepers took 12 percent more in the hard winters.
`

async function verify(quotation: string): Promise<{ title: string; text: string }> {
  const folder = createFolder()
  const path = join(createFolder(), 'lamp.md')
  writeFileSync(path, TEXT)
  const given = { id: 'lamp', title: 'A Lamp', author: 'Sund, Inga', year: '2020' }
  await importFile(path, { folder, sources: [], given })
  const reply = await dispatch(
    { command: 'verify', input: { quotation, source: '' } },
    createTestContext({ FOOTNOTE_DOCUMENTS: folder }),
  )
  return { title: reply.title, text: toMarkdown(reply) }
}

describe('what is ready to copy', () => {
  it.each([
    ['“Where is the lamp?” she asked the keeper, and he', '“‘Where is the lamp?’ she asked the keeper, and he”'],
    ['““Where is the lamp?” she asked the keeper”', '“‘Where is the lamp?’ she asked the keeper”'],
    ['""Where is the lamp?" she asked the keeper"', '“‘Where is the lamp?’ she asked the keeper”'],
    ['““Where is the lamp?” she asked the keeper', '“‘Where is the lamp?’ she asked the keeper”'],
    ['he said, “It burnt out in the night.”', '“he said, ‘It burnt out in the night.’”'],
    ['and he said, “It burnt out in the', '“and he said, ‘It burnt out in the’”'],
    ['the night.” Nobody knew of the sailors’', '“‘the night.’ Nobody knew of the sailors’”'],
    ['The wind-driven T-shirts were rescaled', '“The wind-driven T-shirts were rescaled”'],
    ['The wind-driven T-shirts were re-scaled', '“The wind-driven T-shirts were rescaled”'],
    ['the wind-driven t-shirts were rescaled', '“the wind-driven T-shirts were rescaled”'],
    ['The WIND-driven t-shirts were rescaled', '“The wind-driven T-shirts were rescaled”'],
    [
      '“Where is the lamp?” she asked the keeper and he said',
      '“‘Where is the lamp?’ she asked the keeper, and he said”',
    ],
    ['“Where is the lamp?” … and he said It burnt out', '“‘Where is the lamp?’ … and he said, ‘It burnt out’”'],
    ['[a]nd he Said "It burnt out [sic] in the night', '“[a]nd he said, ‘It burnt out [sic] in the night’”'],
    ['the self governing Harbour had ask[ed]', '“the self-governing harbour had ask[ed]”'],
    ['the lamp that the harbour cafe had lent', '“the lamp that the Harbour Café had lent”'],
    ['the lamp that it took back', '“the lamp that it took back”'],
    ['she asked the keeper, and he said.', '“she asked the keeper, and he said”'],
    ['The wind-\ndriven T-\nshirts were res-\ncaled', '“The wind-driven T-shirts were rescaled”'],
  ])('has the marks and hyphens of %s', async (quotation, copied) => {
    const { title, text } = await verify(quotation)
    expect(title).toBe('Found, word for word')
    expect(text).toContain(`${copied} (Sund, 2020`)
  })
})

describe('what was altered', () => {
  it.each([
    ['T-shirts were resized to $10.4 at 16% of the price', 'Not in the source like this: “resized”.'],
    ['T-shirts were down-scaled to $10.4 at 16% of the', 'Not in the source like this: “down”, “scaled”.'],
    ['T-shirts were rescaled to $10,4 at 16% of the price', 'The source has “$10.4” in place of “$10,4”.'],
    ['T-shirts were re-scaled to $10,4 at 16% of the price', 'The source has “$10.4” in place of “$10,4”.'],
    ['Of every boat 1.3 of the catch went to the quay', 'The source has “1:3” in place of “1.3”.'],
    ['of the catch went to the quay in 1990.1995', 'The source has “1990-1995” in place of “1990.1995”.'],
    ['Of every boat 1,3 of the catch went to the quay', 'The source has “1:3” in place of “1,3”.'],
    ['the town had counted 65:000 barrels of herring', 'The source has “65,000” in place of “65:000”.'],
    ['the town had counted €65,000 barrels of herring', 'The source has “65,000” in place of “€65,000”.'],
    ['the town had counted 65,001 barrels of herring', 'Not in the source like this: “65,001”.'],
    ['the town had counted 6,500 barrels of herring', 'Not in the source like this: “6,500”.'],
    ['in all of its fleet 3.5 of the masts were broken', 'The source has “3.5%” in place of “3.5”.'],
    ['T-shirts were re-scaled to $10.4 at 17% of the price', 'Not in the source like this: “17”.'],
  ])('is named alone: %s', async (quotation, remark) => {
    const { title, text } = await verify(quotation)
    expect(title).toBe('Altered')
    expect(text).toContain(remark)
  })

  it.each([
    'T-shirts were rescaled to $10.4 at 16 per cent of the price',
    'T-shirts were rescaled to $10.4 at 16 percent of the price',
    'The fee was 16% of all that the boats had earned',
    'The fee was 16 percent of all that the boats had earned',
    'and the keepers took 12% more in the hard winters',
  ])('is no amount that is the same: %s', async (quotation) => {
    const { title, text } = await verify(quotation)
    expect(title).toBe('Found, word for word')
    expect(text).toContain('The source writes the amount otherwise.')
  })
})
