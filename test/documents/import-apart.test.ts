import { truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readDocuments } from '../../src/documents/folder.ts'
import { importApart } from '../../src/documents/import-apart.ts'
import { BUNDLED_LIBRARY } from '../../src/base/paths.ts'
import { createFolder } from '../context.ts'

const EBB = 'At Skagen the ebb drains the basin to 40 centimetres twice a day.'
const given = { title: 'Tide Tables', author: 'Sund, Inga', year: '1987' }

function write(content: string): string {
  const file = join(createFolder(), 'tides.txt')
  writeFileSync(file, content)
  return file
}

describe('an import in a thread of its own', () => {
  it('tells each step, asks what is lacking, and keeps the text', async () => {
    const [folder, steps, asked] = [createFolder(), [] as string[], [] as string[]]
    const outcome = await importApart(write(`${EBB}\n`), {
      folder,
      library: BUNDLED_LIBRARY,
      given,
      onProgress: (step) => steps.push(step),
      ask: async (what) => {
        asked.push(what)
        return 'tides-1987'
      },
    })
    expect(outcome).toMatchObject({ source: 'tides-1987', passages: 1, change: 'imported', known: false })
    expect(asked).toEqual(['id'])
    expect(steps).toEqual(['reading tides.txt', 'taken as tides-1987', 'cut into 1 passage'])
    expect(readDocuments(folder).documents.map(({ text }) => text().trim())).toEqual([EBB])
  })

  it('says what the file lacks, as the fault of who hands it in', async () => {
    const importing = importApart(write(EBB), { folder: createFolder(), library: BUNDLED_LIBRARY, given })
    await expect(importing).rejects.toMatchObject({ faultOf: 'reader', hint: expect.stringContaining('--id') })
  })

  it('is refused where the file is too large, before any of it is read', async () => {
    const file = write(EBB)
    truncateSync(file, 64_000_001)
    const importing = importApart(file, {
      folder: createFolder(),
      library: BUNDLED_LIBRARY,
      given: { ...given, id: 'tides-1987' },
    })
    await expect(importing).rejects.toMatchObject({ faultOf: 'reader', message: `${file} is larger than 64 MB.` })
  })
})
