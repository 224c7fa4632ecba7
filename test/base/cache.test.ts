import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { hashCode } from '../../src/base/cache.ts'
import { inProject } from '../../src/base/paths.ts'
import { READ_BY } from '../../src/corpus/cached.ts'
import { MADE_BY } from '../../src/evidence/index-parts.ts'
import { createFolder } from '../context.ts'

/** A project with two rooms and a lock file. */
function createProject() {
  const folder = createFolder()
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  write('src/search/stem.ts', 'export const stem = 1')
  write('src/reply/line.ts', 'export const line = 1')
  write('package-lock.json', '{ "stemmer": "2.0.0" }')
  return { folder, write }
}

describe('what is kept between starts', () => {
  const changes: [change: string, file: string, isMadeAnew: boolean][] = [
    ['a room that makes it changes', 'src/search/stem.ts', true],
    ['a package comes in another version', 'package-lock.json', true],
    ['another room changes', 'src/reply/line.ts', false],
  ]
  it.each(changes)('where %s (%s), is made anew: %s', (_, file, isMadeAnew) => {
    const { folder, write } = createProject()
    const before = hashCode(['search'], folder)
    write(file, 'changed')
    expect(hashCode(['search'], folder) !== before).toBe(isMadeAnew)
  })

  it.each([
    ['the corpus', ['src/corpus/load.ts'], READ_BY],
    ['the index of the notes', ['src/search/part.ts', 'src/evidence/index-parts.ts'], MADE_BY.notes],
    ['the index of a document', ['src/search/part.ts'], MADE_BY.texts],
  ])('%s depends on the code of no room that is left out', (_, made, rooms) => {
    // What languages there are is known by the files of `speech` as well.
    const library = /^src\/(?:library\/|base\/|wording\/languages\.ts$)/
    const used = made.flatMap((file) => [...reach(file)]).filter((file) => !library.test(file))
    expect(used.filter((file) => !rooms.some((room) => file.startsWith(`src/${room}/`)))).toEqual([])
  })
})

/** The files that one runs, itself included; not what the library is made by, which is in the key itself. */
function reach(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  if (/^src\/(?:library|base)\//.test(file)) return seen
  const code = readFileSync(inProject(file), 'utf8')
  for (const [, target = ''] of code.matchAll(/^(?:import|export) (?!type )[^']*?from '(\.[^']+)'/gm))
    reach(relative(inProject(), join(inProject(dirname(file)), target)), seen)
  return seen
}
