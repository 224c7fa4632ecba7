import { indexOfLast } from './index-of-last.ts'

/**
 * Text that remembers where each of its characters stood in the text as imported: from each run's index `from` on, one after
 * another from the UTF-16 offset `offset`; all of a run that `stands` stands at its offset.
 *
 *     imported   m u n i c i - \n p a l
 *     text       m u n i c i p a l
 *     runs       └── 0 ────┘ └ 8 ┘
 */
export type Mapped = { text: string; runs: readonly OffsetRun[] }

/** Part of a {@link Mapped}, up to the next. Runs are kept and not offsets, so that a text of a book's length takes little. */
export type OffsetRun = { from: number; offset: number; stands: boolean }

/** UTF-16 offsets into the text as imported: first character, and one past the last. */
export type Range = [start: number, end: number]

/** Takes `text`, which starts at `offset` of the imported text, as it stands. */
export const toMapped = (text: string, offset: number): Mapped => ({
  text,
  runs: text ? [{ from: 0, offset, stands: false }] : [],
})

/** `text` in place of what stands at `offset` of the imported text: all of it stands there. */
export const standingAt = (text: string, offset: number): Mapped => ({
  text,
  runs: text ? [{ from: 0, offset, stands: text.length > 1 }] : [],
})

/** Where the character at an index stood. */
export function offsetAt({ runs }: Mapped, index: number): number {
  const run = runs[indexOfLast(runs, ({ from }) => from <= index)]
  return run ? offsetIn(run, index) : 0
}

const offsetIn = ({ from, offset, stands }: OffsetRun, index: number) => (stands ? offset : offset + index - from)

/** The stretch from `start` to `end` (indices into `mapped.text`). */
export function sliceMapped(mapped: Mapped, start: number, end = mapped.text.length): Mapped {
  const { text, runs } = mapped
  if (start === 0 && end >= text.length) return mapped
  const slice = text.slice(start, end)
  if (!slice) return EMPTY
  const first = Math.max(
    0,
    indexOfLast(runs, ({ from }) => from <= start),
  )
  const sliced: OffsetRun[] = []
  for (let i = first; i < runs.length; i++) {
    const run = runs[i]
    if (!run || run.from >= end) break
    const from = Math.max(run.from, start)
    sliced.push({ from: from - start, offset: offsetIn(run, from), stands: run.stands })
  }
  return { text: slice, runs: sliced }
}

const EMPTY: Mapped = { text: '', runs: [] }

/** One after the other. */
export function concatMapped(parts: readonly Mapped[]): Mapped {
  const runs: OffsetRun[] = []
  let length = 0
  for (const part of parts) {
    for (const { from, offset, stands } of part.runs) {
      const last = runs.at(-1)
      const goesOn = last && !stands && !last.stands && offset === last.offset + length + from - last.from
      if (!goesOn) runs.push({ from: length + from, offset, stands })
    }
    length += part.text.length
  }
  return { text: parts.map((part) => part.text).join(''), runs }
}

/** Replaces every match of a global `pattern`; the new characters stand where the match began. */
export function replaceMapped(mapped: Mapped, pattern: RegExp, to: (match: string) => string): Mapped {
  const parts: Mapped[] = []
  let from = 0
  for (const match of mapped.text.matchAll(pattern)) {
    parts.push(sliceMapped(mapped, from, match.index), standingAt(to(match[0]), offsetAt(mapped, match.index)))
    from = match.index + match[0].length
  }
  return from === 0 ? mapped : concatMapped([...parts, sliceMapped(mapped, from)])
}

/** The same, so many characters further on in the text as imported. */
export const moveMapped = ({ text, runs }: Mapped, ahead: number): Mapped => ({
  text,
  runs: runs.map((run) => ({ ...run, offset: run.offset + ahead })),
})

/** Without the white space at both ends. */
export function trimMapped(mapped: Mapped): Mapped {
  const start = mapped.text.length - mapped.text.trimStart().length
  return sliceMapped(mapped, start, Math.max(start, mapped.text.trimEnd().length))
}

/** Each run with the range of the text as imported that it spells. */
export const rangesOf = ({ text, runs }: Mapped): { from: number; range: Range }[] =>
  runs.map(({ from, offset, stands }, i) => {
    const end = runs[i + 1]?.from ?? text.length
    return { from, range: [offset, stands ? offset + 1 : offset + end - from] }
  })

/**
 * The unbroken runs of the text as imported that make up a text. Joined, they spell it, typography aside; `gaps.ts` says what
 * may lie between them.
 */
export function piecesOf(mapped: Mapped): Range[] {
  const [only, ...others] = mapped.runs
  // Most are one: an array that grows takes room for many.
  if (only && !others.length) return [[only.offset, only.offset + (only.stands ? 1 : mapped.text.length)]]
  const pieces: Range[] = []
  for (const { range } of rangesOf(mapped)) {
    const last = pieces.at(-1)
    if (!last || range[0] > last[1]) pieces.push([...range])
    else last[1] = Math.max(last[1], range[1])
  }
  return pieces
}
