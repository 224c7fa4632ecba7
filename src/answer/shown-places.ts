import type { Note, Pin } from '../corpus/schemas/note.ts'
import type { Library } from '../library/library.ts'
import {
  type Block,
  type Excerpt,
  type Footnote,
  type Line,
  type Reply,
  type Verdict,
  verdictOf,
} from '../reply/reply.ts'
import type { Range } from '../text/mapped.ts'
import { rangeOf } from '../text/passages.ts'

/**
 * A place that a reply rests on: an excerpt as it is shown, or the note behind a footnote in a line, a list or a grid.
 * `range`: UTF-16 offsets in the text as imported; null without it.
 */
export type ShownPlace =
  | Excerpt
  | { kind: 'note'; id: string; footnote: number; source: string; pin: Pin; text: string; range: Range | null }

/** What a reply comes to where nobody reads it: whether it answers, and the places that it shows, in their order. */
export type ScoredLine = { id: string; answered: boolean; verdict: Verdict; excerpts: ShownPlace[] }

/** A reply to the question of an id, to be scored. */
export const toScoredLine = (id: string, reply: Reply, { library }: { library: Library }): ScoredLine => ({
  id,
  answered: reply.outcome === 'answered',
  verdict: verdictOf(reply),
  excerpts: listShownPlaces(reply, library),
})

/** The longest range, in characters, that still says where something stands. */
const LONGEST = 1500

/** The places that a reply rests on, in the order in which a reader meets them, each once. */
export function listShownPlaces(reply: Reply, library: Library): ShownPlace[] {
  const places = new Map(reply.footnotes.map((footnote) => [footnote.n, findPlace(footnote, reply.excerpts, library)]))
  const shown = reply.blocks.flatMap((block): ShownPlace[] =>
    block.kind === 'excerpts'
      ? block.indices.flatMap((i) => reply.excerpts[i] ?? [])
      : citedIn(block).flatMap((n) => places.get(n) ?? []),
  )
  return [...new Set([...shown, ...reply.excerpts])]
}

/** The id of the note or passage behind each footnote, by its number; a footnote is missing where none is known. */
export function listPlaces({ footnotes, excerpts }: Reply, library: Library): Map<number, string> {
  return new Map(
    footnotes.flatMap((footnote): [number, string][] => {
      const place =
        findPlace(footnote, excerpts, library) ?? excerpts.find((excerpt) => excerpt.footnote === footnote.n)
      return place ? [[footnote.n, place.id]] : []
    }),
  )
}

/** The excerpt that a footnote stands under where it is of the very sentences, else the note; null where there is neither. */
function findPlace(footnote: Footnote, excerpts: Excerpt[], library: Library): ShownPlace | null {
  const excerpt = excerpts.find((each) => each.footnote === footnote.n && isSame(each.pin, footnote.pin))
  return excerpt ?? toPlace(footnote, library)
}

/** The footnotes of a block of lines, in the order of its lines. */
function citedIn(block: Exclude<Block, { kind: 'excerpts' }>): number[] {
  if (block.kind === 'text') return citedBy(block.line)
  if (block.kind === 'list') return block.items.flatMap(citedBy)
  if (block.kind === 'copy') return []
  const cells = block.rows.flatMap((row) => row.cells)
  return cells.flatMap(({ evidence }) => evidence.flatMap(({ line }) => citedBy(line)))
}

const citedBy = (line: Line): number[] => line.flatMap(({ cites }) => cites ?? [])

/** The note behind a footnote; null where there is none at its place. */
function toPlace({ n, source, pin }: Footnote, library: Library): ShownPlace | null {
  const note = [...library.notes.values()].find((each) => each.source === source && isSame(each.pin, pin))
  if (!note) return null
  return { kind: 'note', id: note.id, footnote: n, source, pin, text: note.says, range: rangeOfNote(note, library) }
}

const isSame = (one: Pin, other: Pin): boolean =>
  one.section === other.section &&
  one.paragraph === other.paragraph &&
  one.sentences.every((sentence, i) => sentence === other.sentences[i])

function rangeOfNote({ id }: Note, { places }: Library): Range | null {
  const place = places.get(id)
  if (!place) return null
  return place.range[1] - place.range[0] > LONGEST ? rangeOf(place.sentences) : place.range
}
