import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { createFolder } from '../context.ts'
import { footnote } from './run.ts'

it('writes what a reply shows as a picture, and says where', async () => {
  const folder = createFolder()
  const [png, svg] = [join(folder, 'map.png'), join(folder, 'compare.svg')]
  expect(await footnote(['map', 'legality', '--out', png])).toMatchObject({ code: 0, out: `${png}\n`, err: '' })
  expect(readFileSync(png).readUInt32BE(16)).toBe(1200)
  expect(await footnote(['compare', 'Toronto', 'Sheffield', '--out', svg, '--dark'])).toMatchObject({
    code: 0,
    err: '',
  })
  expect(readFileSync(svg, 'utf8')).toMatch(/^<svg [\s\S]*Toronto · Sheffield/)
})

it('says beside a reply how to get its picture', async () => {
  const { out } = await footnote(['compare', 'Toronto', 'Sheffield'])
  expect(out).toContain('As a picture: --out compare-toronto-sheffield.png')
})

it.each([
  ['a file that is no picture', ['map', '--out', 'map.pdf'], /"map\.pdf"[\s\S]*\.png or \.svg/],
  ['a reply without a picture', ['network', 'UCLG', '--out', 'uclg.png'], /There is no picture of "UCLG"/],
  ['a folder that is not there', ['city', 'Barcelona', '--out', '/nonexistent/b.svg'], /could not be written/],
])('refuses with 2 what it cannot write: %s', async (_, args, says) => {
  const { code, err } = await footnote(args)
  expect(err).toMatch(says)
  expect(code).toBe(2)
})
