import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { importFile } from '../../src/documents/import.ts'
import { renderReply } from '../../src/discord/render.ts'
import { toMarkdown } from '../../src/reply/markdown.ts'
import { renderLines } from '../../src/terminal/render.ts'
import { BEE_LIBRARY } from '../bees.ts'
import { createTestContext, dispatch, type TestContext } from '../context.ts'

const HARBOURS = ['Orrin', 'Vell', 'Brae', 'Hask', 'Skagen', 'Dorn', 'Ulm', 'Tarv', 'Nesk', 'Pell', 'Quern', 'Rask']
const ROWS = HARBOURS.map((name, i) => [
  `Harbour of ${name}`,
  `${i + 3}.2 boats of herring`,
  `${i + 212} barrels of cod`,
])

const FILES = {
  'herring.md': `# On herring

## What was landed

It was counted in the spring.

| Place | In nets | In barrels |
| --- | --- | --- |
${ROWS.map((row) => `| ${row.join(' | ')} |`).join('\n')}
`,
  'cod.html': `<html><body><h1>On seals</h1><h2>What was seen</h2><p>It was counted in the autumn.</p><table><tr><th>Coast</th><th>Young</th></tr>
    <tr><td>Seals of the coast of Marrow</td><td>17 of them</td></tr><tr><td>Seals of the coast of Linden</td><td>19 of them</td></tr></table></body></html>`,
}

let context: TestContext

beforeAll(async () => {
  const [from, folder] = [mkdtempSync(join(tmpdir(), 'footnote-')), mkdtempSync(join(tmpdir(), 'footnote-'))]
  for (const [name, text] of Object.entries(FILES)) {
    writeFileSync(join(from, name), text)
    await importFile(join(from, name), { folder, sources: [], fills: true })
  }
  context = createTestContext({ ...BEE_LIBRARY, FOOTNOTE_DOCUMENTS: folder })
}, 60_000)

describe('a row of a table that is quoted', () => {
  it.each([
    ['Markdown', 'What did the harbour of Tarv land of herring?', 'Place | In nets | In barrels', 'Tarv'],
    ['a web page', 'How many young seals of the coast of Linden were seen?', 'Coast | Young', 'Linden'],
  ])('is shown with the first row, beside the quotation and not in it: of %s', async (_, question, head, said) => {
    const reply = await dispatch({ command: 'ask', input: { question } }, context)
    const [excerpt] = reply.excerpts
    expect(excerpt?.text).toContain(said)
    expect(excerpt?.text).not.toContain(head)
    expect(excerpt?.tableHead).toBe(head)
    const line = `First row of this table: ${head}`
    const inDiscord = JSON.stringify(renderReply(reply, { owner: null }))
    for (const shown of [inDiscord, toMarkdown(reply), renderLines(reply, { width: 100, colour: false })])
      expect(shown.replaceAll('\\', '')).toContain(line)
  })
})
