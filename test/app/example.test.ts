import { cpSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkCorpus } from '../../src/cli/check.ts'
import { renderLines } from '../../src/terminal/render.ts'
import { BEE_LIBRARY } from '../bees.ts'
import { createFolder, createTestContext, dispatch } from '../context.ts'

/** The library on bees with examples of its own. */
function withExamples(examples: string): string {
  const folder = createFolder()
  cpSync(BEE_LIBRARY.FOOTNOTE_LIBRARY, folder, { recursive: true })
  writeFileSync(join(folder, 'welcome.yaml'), `examples:\n  ${examples}\n`)
  return folder
}

async function help(library: string): Promise<string> {
  const context = createTestContext({ FOOTNOTE_LIBRARY: library })
  return renderLines(await dispatch({ command: 'help', input: {} }, context), { width: 1000, colour: false })
}

describe("a library's own example", () => {
  it('is shown where the library has what it names', async () => {
    expect(await help(withExamples('term: { term: swarm }'))).toContain('/term swarm')
  })

  it.each([
    ['a term that is none', 'term: { term: nothing }'],
    ['an option that there is not', 'term: { word: swarm }'],
  ])('gives way to one that is made, where it names %s', async (_, examples) => {
    const shown = await help(withExamples(examples))
    expect(shown).not.toContain('/term nothing')
    expect(shown).toContain('/term Varroa')
  })

  it.each([
    ['of a setting that it lacks', 'setting: framework', /:2 settings: setting: there is no framework$/],
    ['of a setting that there is not', 'setting: colour', /:2 settings: setting: there is no colour$/],
  ])('%s is a fault', async (_, input, says) => {
    const lines: string[] = []
    expect(await checkCorpus(withExamples(`settings: { ${input} }`), null, (line) => lines.push(line))).toBe(1)
    expect(lines[0]).toMatch(says)
  })

  it('of a setting that it has is none', async () => {
    expect(await checkCorpus(withExamples('settings: { setting: visibility }'), null, () => {})).toBe(0)
  })
})
