/**
 * Text that remembers where each of its characters stood in the text as imported.
 * `at[i]` is the UTF-16 offset, in the imported text, of the character `text[i]`.
 *
 *     imported   m u n i c i - \n p a l
 *     text       m u n i c i p a l
 *     at         0 1 2 3 4 5 8 9 10
 */
export type Mapped = { text: string; at: Uint32Array }

/** UTF-16 offsets into the text as imported: first character, and one past the last. */
export type Range = [start: number, end: number]

/** Takes `text`, which starts at `offset` of the imported text, as it stands. */
export function toMapped(text: string, offset: number): Mapped {
  const at = new Uint32Array(text.length)
  for (let i = 0; i < at.length; i++) at[i] = offset + i
  return { text, at }
}

/** `text` in place of what stands at `offset` of the imported text: all of it stands there. */
export const standingAt = (text: string, offset: number): Mapped => ({
  text,
  at: new Uint32Array(text.length).fill(offset),
})

/** The stretch from `start` to `end` (indices into `mapped.text`). */
export function sliceMapped(mapped: Mapped, start: number, end = mapped.text.length): Mapped {
  return { text: mapped.text.slice(start, end), at: mapped.at.subarray(start, end) }
}

/** One after the other. */
export function concatMapped(parts: readonly Mapped[]): Mapped {
  const text = parts.map((part) => part.text).join('')
  const at = new Uint32Array(text.length)
  let from = 0
  for (const part of parts) {
    at.set(part.at, from)
    from += part.at.length
  }
  return { text, at }
}

/** Replaces every match of a global `pattern`; the new characters stand where the match began. */
export function replaceMapped(mapped: Mapped, pattern: RegExp, to: (match: string) => string): Mapped {
  const parts: Mapped[] = []
  let from = 0
  for (const match of mapped.text.matchAll(pattern)) {
    const end = match.index + match[0].length
    const text = to(match[0])
    parts.push(sliceMapped(mapped, from, match.index))
    parts.push({
      text,
      at: Uint32Array.from({ length: text.length }, (_, i) => mapped.at[Math.min(match.index + i, end - 1)] ?? 0),
    })
    from = end
  }
  return from === 0 ? mapped : concatMapped([...parts, sliceMapped(mapped, from)])
}

/** Without the white space at both ends. */
export function trimMapped(mapped: Mapped): Mapped {
  const start = mapped.text.length - mapped.text.trimStart().length
  return sliceMapped(mapped, start, Math.max(start, mapped.text.trimEnd().length))
}

/**
 * The unbroken runs of the text as imported that make up the stretch from `start` to `end` (indices into `mapped.text`).
 * Joined, they spell the stretch, typography aside; `gaps.ts` says what may lie between them.
 */
export function piecesOf(mapped: Mapped, start = 0, end = mapped.text.length): Range[] {
  const pieces: Range[] = []
  for (const offset of mapped.at.subarray(start, end)) {
    const last = pieces.at(-1)
    if (last && offset === last[1]) last[1] = offset + 1
    else if (!last || offset >= last[1]) pieces.push([offset, offset + 1])
  }
  return pieces
}
