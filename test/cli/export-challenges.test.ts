import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createFolder } from '../context.ts'
import { footnote, start } from './run.ts'

const PLACE = 'bauder-2022/toronto-council-resolution-2013'

describe('challenges in a terminal', () => {
  it('are kept by the command line and the prompt, listed, and written into a file without names', async () => {
    const folder = createFolder()
    const env = { FOOTNOTE_DATABASE: join(folder, 'footnote.db') }
    const made = await footnote(['challenge', PLACE, 'The year, 2015, is early.', 'Say “from 2015”'], { env })
    expect(made.out).toMatch(/^Noted as challenge 1[\s\S]*The year, 2015, is early\.\n.*Say “from 2015”/)
    const typed = await start({ env, input: `/challenge ${PLACE} it says nothing, and is too long\n` })
    expect(typed.out).toContain('What is wrong: it says nothing, and is too long')
    const listed = await footnote(['challenges'], { env })
    expect(listed.out).toMatch(
      /1 {2}bauder-2022\/toronto-council-resolution-2013[\s\S]*Suggested[\s\S]*2 challenges, 2 open\./,
    )
    const file = join(folder, 'out.yaml')
    expect((await footnote(['challenges', '--export', file], { env })).code).toBe(0)
    const written = readFileSync(file, 'utf8')
    expect(written).toMatch(
      /- number: 1\n {2}place: bauder-2022\/toronto-council-resolution-2013\n {2}shown:[\s\S]*- number: 2/,
    )
    expect(written).not.toMatch(/reader|server/)
    const refused = await footnote(['challenges', '--export', join(folder, 'none', 'out.yaml')], { env })
    expect(refused).toMatchObject({ code: 2, out: '' })
    expect(refused.err).toContain('could not be written')
  })

  it('make no database where nothing is kept', async () => {
    const file = join(createFolder(), 'footnote.db')
    expect((await footnote(['city', 'Accra'], { env: { FOOTNOTE_DATABASE: file } })).code).toBe(0)
    expect(existsSync(file)).toBe(false)
  })
})
