import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
const read = (file: string) => readFileSync(join(root, file), 'utf8')

type Locked = {
  version?: string
  license?: string
  dev?: boolean
  optional?: boolean
  resolved?: string
  integrity?: string
}
const locked = Object.entries(JSON.parse(read('package-lock.json')).packages as Record<string, Locked>).filter(
  ([path]) => path,
)
const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)

/** Licences that let it be used and passed on beside ours; of the last, files that were changed would have to be shown. */
const ALLOWED = [
  ...['MIT', 'ISC', '0BSD', 'BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'Apache License'],
  ...['BlueOak-1.0.0', 'CC0-1.0', 'Zlib', 'OFL-1.1', 'MPL-2.0'],
]

/** Others, each with what it is under. */
const BY_NAME: Record<string, string> = {
  citeproc: 'CPAL-1.0 OR AGPL-1.0: installed beside the project, and not part of it',
  format: 'MIT, as its Readme says and its manifest does not',
  i: 'MIT, as its LICENSE says and its manifest does not',
}

/** Whether a licence as packages write it is allowed: all of what is joined by AND, one of what is joined by OR. */
const isAllowed = (said: string): boolean =>
  said
    .replaceAll(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((each) => ALLOWED.includes(each)))

describe('the packages that are installed', () => {
  it('are under licences that are known to be free', () => {
    const unknown = locked.filter(([path, { license }]) => !isAllowed(license ?? '') && !(nameOf(path) in BY_NAME))
    expect(unknown.map(([path, { license }]) => `${nameOf(path)}: ${license}`)).toEqual([])
  })

  it('have no exception that is not needed any more', () => {
    const names = new Set(locked.map(([path]) => nameOf(path)))
    expect(Object.keys(BY_NAME).filter((name) => !names.has(name))).toEqual([])
  })

  it('that ask for more than their own file are named in NOTICE', () => {
    const notice = read('NOTICE')
    for (const name of ['citeproc', 'Figtree', 'Arimo', 'Noto Sans Arabic', 'Twemoji', 'resvg'])
      expect(notice).toContain(name)
  })

  it('bring the licences that they are under along', () => {
    const needed = locked.filter(([, { dev, optional }]) => !dev && !optional).map(([path]) => path)
    const lacks = needed.filter(
      (path) =>
        existsSync(join(root, path)) &&
        !readdirSync(join(root, path)).some((file) => /licen[cs]e|copying|readme/i.test(file)),
    )
    expect(lacks.map(nameOf)).toEqual([])
  })

  it('are locked with a checksum each', () => {
    expect(locked.filter(([, { integrity }]) => !integrity).map(([path]) => path)).toEqual([])
  })

  it('are all in the bill of materials', () => {
    const said = execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], {
      cwd: root,
      encoding: 'utf8',
    })
    const { components } = JSON.parse(said) as { components: { name: string; version: string }[] }
    const listed = new Set(components.map(({ name, version }) => `${name}@${version}`))
    const missing = locked.filter(
      ([path, { version, optional }]) => !optional && !listed.has(`${nameOf(path)}@${version}`),
    )
    expect(missing.map(([path]) => nameOf(path))).toEqual([])
  })
})
