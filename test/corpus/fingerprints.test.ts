import { cpSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkCorpus } from '../../src/cli/check.ts'
import { BEE_LIBRARY } from '../bees.ts'
import { footnote } from '../cli/run.ts'
import { createFolder, createTestContext } from '../context.ts'

const LIBRARY = BEE_LIBRARY.FOOTNOTE_LIBRARY
const FILE = 'sources/lorne-1998/fingerprint.json'

/** The library on bees with something else in place of a fingerprint: a text, or the fingerprint of another source. */
function damage(content: string | null): string {
  const folder = createFolder()
  cpSync(LIBRARY, folder, { recursive: true })
  if (content === null) cpSync(join(LIBRARY, 'sources/vell-quint-2016/fingerprint.json'), join(folder, FILE))
  else writeFileSync(join(folder, FILE), content)
  return folder
}

const damages: [what: string, content: string | null, says: RegExp][] = [
  ['half a file', '{', /is no fingerprint, is damaged/],
  ['an old form', '{"format":1}', /is no fingerprint.*another version/],
  [
    'a fingerprint that lost its hashes',
    '{"format":2,"source":"lorne-1998","words":9,"names":[],"places":[],"groups":"","singles":""}',
    /is no fingerprint, is damaged/,
  ],
  ['the fingerprint of another source', null, /is the fingerprint of vell-quint-2016, not of lorne-1998/],
]

describe('a fingerprint that is none of its source', () => {
  it.each(damages)('is named by the check with its file and line: %s', async (_, content, says) => {
    const lines: string[] = []
    const code = await checkCorpus(damage(content), null, (line) => lines.push(line))
    expect(lines[0]).toMatch(new RegExp(`lorne-1998/fingerprint\\.json:1 .*${says.source}`))
    expect(lines.at(-1)).toBe('1 fault.')
    expect(code).toBe(1)
  })

  it.each(damages)('stops the start, which says what to do: %s', (_, content, says) => {
    const start = () => createTestContext({ FOOTNOTE_LIBRARY: damage(content) })
    expect(start).toThrow(new RegExp(`lorne-1998/fingerprint\\.json ${says.source}`))
    expect(start).toThrow(expect.objectContaining({ faultOf: 'setup', hint: expect.stringContaining('--source ID') }))
  })

  it('ends the command line with 2, without a stack trace', async () => {
    const run = await footnote(['verify', 'bees'], { env: { FOOTNOTE_LIBRARY: damage('{') } })
    expect(run.err).toMatch(/fingerprint\.json is no fingerprint.*\nMake it again with "npx footnote fingerprint/)
    expect(run.code).toBe(2)
  })
})
