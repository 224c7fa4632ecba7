import { createCache } from '../base/cache.ts'
import { indexLater } from '../evidence/index-later.ts'
import { buildLibrary } from '../library/library.ts'
import type { Holding } from './holding.ts'

/**
 * Gives, of what is in use, the notes without any imported document, for whoever is not to read these: nothing of them is in it,
 * their names included. In: the folder of what is kept between starts.
 */
export function takeNotesAlone(current: () => Holding, folder: string): () => Holding {
  const cache = createCache(folder)
  let made: { of: Holding; alone: Holding } | null = null
  return () => {
    const held = current()
    if (made?.of === held) return made.alone
    const { notes, upkeep, index } = held
    const { corpus, version: notesVersion, fingerprints } = notes
    const library = buildLibrary(corpus, [], fingerprints, { notesVersion })
    const alone = {
      ...held,
      library,
      index: indexLater(library, cache, index.parts.all),
      upkeep: { ...upkeep, broken: [] },
    }
    made = { of: held, alone }
    return alone
  }
}
