import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { importFile } from '../../src/documents/import.ts'
import type { Reply } from '../../src/reply/reply.ts'
import { createTestContext, dispatch, type TestContext } from '../context.ts'

const TEXT = `# Two ports

The council of Vellport voted in 2012 for a motion that declares it a harbour for all. Ships in Vellport pay no dues in winter. The city works together with volunteers and the church on the quay.

Keepers from Vellport told us of rumours against sailors, and of slogans that answer them. The weather was bad.

New Ormund lies in the north. Nobody in New Ormund speaks of sailors. A harbour is never full. We walked to the Table in the market.

Captain Brisk sailed in June. The captain of the boat was called Brisk by everybody, and Brisk was old.

${Array.from({ length: 12 }, (_, i) => `Boat ${i} came home from Skarvik.`).join('\n\n')}
`

let context: TestContext | null = null
const here = () => context ?? createTestContext()

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'footnote-'))
  const path = join(folder, 'ports.md')
  writeFileSync(path, TEXT)
  await importFile(path, {
    folder: join(folder, 'documents'),
    sources: [],
    given: { id: 'ports', title: 'Two Ports', author: 'Sund, Inga', year: '2020' },
  })
  context = createTestContext({ FOOTNOTE_DOCUMENTS: join(folder, 'documents') })
}, 60_000)

const city = (name: string, framework = '') =>
  dispatch({ command: 'city', input: framework ? { name, framework } : { name } }, here())
const under = ({ blocks, excerpts }: Reply) =>
  blocks.flatMap((block) =>
    block.kind === 'excerpts' ? [[block.heading, ...block.indices.map((i) => excerpts[i]?.text)]] : [],
  )

describe('/city on a place that only an imported text names', () => {
  it.each(['Vellport', 'vellport'])(
    'sets sentences under dimensions by their words, and says so: %s',
    async (typed) => {
      const reply = await city(typed)
      expect(reply).toMatchObject({ outcome: 'answered', title: 'Vellport' })
      expect(JSON.stringify(reply.blocks[0])).toContain('No note tells of Vellport; imported texts name it.')
      expect(JSON.stringify(reply.blocks[0])).toContain('chosen by its words, not by a reader')
      expect(under(reply)).toContainEqual([
        'Legality',
        'The council of Vellport voted in 2012 for a motion that declares it a harbour for all.',
      ])
      expect(under(reply)).toContainEqual([
        'Discourse',
        'Keepers from Vellport told us of rumours against sailors, and of slogans that answer them.',
      ])
      expect(reply.footnotes.every(({ source }) => source === 'ports')).toBe(true)
      expect(await dispatch(reply.self ?? { command: '', input: {} }, here())).toEqual(reply)
    },
  )

  it('follows another framework, also with a sentence that goes on about the place', async () => {
    const reply = await city('Vellport', 'fakhry')
    expect(under(reply)).toContainEqual([
      'Civic sphere',
      'The city works together with volunteers and the church on the quay.',
    ])
    expect(reply.self).toMatchObject({ input: { framework: 'fakhry' } })
  })

  it('quotes where it is named where no word speaks to a dimension', async () => {
    const reply = await city('New Ormund')
    expect(reply.outcome).toBe('answered')
    expect(JSON.stringify(reply.blocks)).not.toContain('not by a reader')
    expect(under(reply)).toEqual([['Where they mention New Ormund', 'New Ormund lies in the north.']])
  })

  it('says of how many places it shows some', async () => {
    expect(JSON.stringify((await city('Skarvik')).blocks)).toContain('10 of 12 places.')
  })

  it.each(['Ormund', 'harbour', 'Brisk', 'Nowhere', 'captain'])('knows no place that is called %s', async (typed) => {
    expect((await city(typed)).outcome).not.toBe('answered')
  })

  it('leaves a city that notes tell of to them', async () => {
    expect(JSON.stringify((await city('Barcelona')).blocks)).not.toContain('not by a reader')
  })
})
