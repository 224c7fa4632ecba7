import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { FootnoteError } from '../base/errors.ts'
import { foldersOf } from '../corpus/library-folder.ts'
import { kindIn } from '../corpus/read-kind.ts'
import { CITY_KIND, type ThingKind } from '../corpus/schemas/kind.ts'
import type { Wording } from '../wording/en.ts'
import { wordingFor } from '../wording/kind/word-kinds.ts'
import { openConfig } from './surroundings.ts'

/**
 * What the libraries in use say of their kinds, without anything else of them: the names of the commands that tell of a thing,
 * and the words for all. Settings that do not fit are told where something is run.
 */
export function openKinds(): { kinds: string[]; wording: Wording } {
  const named = kindsIn(foldersInUse())
  return { kinds: named.map(({ one }) => one), wording: wordingFor('en', named) }
}

function kindsIn(folders: readonly string[]): ThingKind[] {
  const kinds = folders.map((folder) => (existsSync(join(folder, 'kind.yaml')) ? kindIn(folder) : CITY_KIND))
  return kinds.length ? [...new Map(kinds.map((kind) => [kind.one, kind])).values()] : [CITY_KIND]
}

function foldersInUse(): string[] {
  try {
    return foldersOf(openConfig().library)
  } catch (error) {
    if (error instanceof FootnoteError) return []
    throw error
  }
}
