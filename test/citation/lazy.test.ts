import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const room = join(import.meta.dirname, '../../src/citation')
const script = `
  import { createRequire } from 'node:module'
  const loaded = () => Object.keys(createRequire('${room}/').cache).some((file) => /citation-js|citeproc/.test(file))
  const { cite } = await import('${room}/cite.ts')
  await import('${room}/export.ts')
  const before = loaded()
  const record = { type: 'book', title: 'Quays', author: [{ family: 'Roe' }], issued: { 'date-parts': [[2021]] } }
  await cite(record, null, 'vancouver')
  console.log(before, loaded())
`

it('loads nothing of the citation processor before the first citation', () => {
  const out = execFileSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' })
  expect(out.trim()).toBe('false true')
})
