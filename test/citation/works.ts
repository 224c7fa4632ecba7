import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Entry } from '../../src/citation/export.ts'
import type { StyleId } from '../../src/citation/styles.ts'
import { FILES } from '../../src/corpus/schemas/files.ts'
import type { Pin } from '../../src/corpus/schemas/note.ts'
import type { CslRecord } from '../../src/corpus/schemas/source.ts'

type Expected = Record<StyleId, [inText: string, reference: string]>

const ROOT = join(import.meta.dirname, '../..')
const read = (...path: string[]) => parse(readFileSync(join(ROOT, ...path), 'utf8'))

/** The five sources, a place in each, and how each style cites it. */
export const GOLDEN: ({ source: string; pin: Partial<Pin> } & Expected)[] = read('test/citation/golden.yaml')

/** A work of each kind, a place in it, and how each style cites it. */
export const KINDS: ({ kind: string; record: CslRecord; pin: Partial<Pin> } & Expected)[] =
  read('test/citation/kinds.yaml')

/** Works as guides to a style cite them: where, and the place in each (null: the whole); `null` where no citation in the text is shown. */
export const PUBLISHED: ({ at: string; record: CslRecord; pin: Partial<Pin> | null } & Partial<
  Record<StyleId, [inText: string | null, reference: string]>
>)[] = read('test/citation/published.yaml')

/** The record of one of the five sources. */
export const recordOf = (source: string): CslRecord =>
  FILES['source.yaml'].parse(read('corpus/sources', source, 'source.yaml')).csl

/** All of them, to be exported. */
export const ENTRIES: Entry[] = [
  ...GOLDEN.map(({ source }) => ({ id: source, record: recordOf(source) })),
  ...KINDS.map(({ kind, record }) => ({ id: kind.replaceAll(' ', '-'), record })),
]
