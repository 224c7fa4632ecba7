import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importFile } from '../../src/documents/import.ts'
import { toMarkdown } from '../../src/reply/markdown.ts'
import { createFolder, createTestContext, dispatch } from '../context.ts'

const PLAIN = [
  'The population of the island rose to 3. It was a small place, and the ferry came on Mondays alone.',
  'The parish barn held 45. Nobody counted the sheep that were driven in from the hills at dusk.',
  'For the whole stage the plan is laid out: See §4. and Table 3.',
  'Every lamp in the tower was lit by hand, and in that year the price was 7.',
]

const NOTED = [
  'The first light was lit in the year of 1801.1 It was a small place, and the ferry came on Mondays alone.',
  'Its keeper had learned to read from a bible.2 Nobody counted the ships that went past the rocks at dusk.',
  ...PLAIN,
  'Notes',
  '1 Roe, A. (1990). Lights.\n\n2 Roe, A. (1991). Keepers.',
].join('\n\n')

/** The library with a text of one's own. */
async function withText(text: string) {
  const folder = createFolder()
  const path = join(createFolder(), 'lights.txt')
  writeFileSync(path, text)
  const given = { id: 'lights', title: 'Of lights', author: 'Sund, Inga', year: '1999' }
  await importFile(path, { folder, sources: [], given })
  return createTestContext({ FOOTNOTE_DOCUMENTS: folder })
}

const verify = async (quotation: string, text: string) =>
  dispatch({ command: 'verify', input: { quotation } }, await withText(text))

describe('/verify takes no figure that was changed for the mark of a note', () => {
  it.each([
    'The population of the island rose to 3.1 It was a small place',
    'The parish barn held 45.2 Nobody counted the sheep',
    'The parish barn held 45. 2 Nobody counted the sheep',
    'lit by hand, and in that year the price was 7.1',
    'is laid out: See §4.2 and Table 3.1',
  ])('%s', async (quotation) => {
    expect((await verify(quotation, NOTED)).title).toBe('Altered')
  })

  it.each(['Every lamp1 in the tower was lit by hand', 'Every lamp¹ in the tower was lit by hand'])(
    'in a work without notes: %s',
    async (quotation) => {
      expect((await verify(quotation, PLAIN.join('\n\n'))).title).toBe('Altered')
    },
  )

  it.each([
    ['which the file has there', 'in the year of 1801.1 It was a small place', true],
    ['which the file has not', 'in the year of 1801.2 It was a small place', false],
    ['of a work that has notes', 'had learned to read2 from a bible. Nobody counted the ships', true],
  ])('but one %s', async (_, quotation, isFound) => {
    const reply = await verify(quotation, NOTED)
    expect(reply.title).toBe(isFound ? 'Found, word for word' : 'Altered')
    if (isFound) expect(toMarkdown(reply)).toContain('The marks of notes are no part of it.')
  })
})
