import type { Note } from '../corpus/schemas/note.ts'
import { type Fingerprint, pagesOf } from '../text/fingerprint.ts'
import { isSection } from '../text/layout.ts'

/** A note with the page on which its pinned sentences end, as its source's fingerprint has it, where that is another. */
export function withLastPage(note: Note, fingerprints: readonly Fingerprint[]): Note {
  if (note.pin.page === null) return note
  const fingerprint = fingerprints.find(({ source }) => source === note.source)
  const lastPage = fingerprint ? lastPageOf(note, fingerprint) : null
  return lastPage ? { ...note, pin: { ...note.pin, lastPage } } : note
}

function lastPageOf({ pin }: Note, fingerprint: Fingerprint): string | null {
  const at = (sentence: number) =>
    placesBy(fingerprint)
      .get(`${pin.paragraph} ${sentence}`)
      ?.find(({ section }) => isSection(pin.section, section))
  const [first, last] = pin.sentences.map(at)
  return first && last ? pagesOf(fingerprint, first.word, last.end - 1).lastPage : null
}

type SentenceWords = { section: string; word: number; end: number }

const known = new WeakMap<Fingerprint, Map<string, SentenceWords[]>>()

/** The sentences of a text, by the numbers of their paragraph and their own. */
function placesBy(fingerprint: Fingerprint): Map<string, SentenceWords[]> {
  const before = known.get(fingerprint)
  if (before) return before
  const { places, words } = fingerprint
  const found = new Map<string, SentenceWords[]>()
  for (const [i, { section, paragraph, sentence, word }] of places.entries()) {
    const key = `${paragraph} ${sentence}`
    found.set(key, [...(found.get(key) ?? []), { section, word, end: places[i + 1]?.word ?? words }])
  }
  known.set(fingerprint, found)
  return found
}
