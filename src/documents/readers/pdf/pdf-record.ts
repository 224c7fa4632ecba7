import { toAuthors, toTitle } from '../office/properties.ts'
import type { PageOfLines } from './blocks.ts'
import type { SetLine } from './lines.ts'

/**
 * What a PDF says of its work: its title, as its properties have it or as it is set largest on the first page; its authors; its DOI,
 * as the first page prints it. When its file was made is not when the work was.
 */
export function readPdfRecord(
  info: Readonly<Record<string, unknown>>,
  pages: readonly PageOfLines[],
): Record<string, unknown> {
  const first = pages[0]?.stretches.flat() ?? []
  const title = toTitle(String(info['Title'] ?? '')) ?? largest(first, pages)
  const author = toAuthors(splitAuthors(String(info['Author'] ?? '')))
  const doi = first
    .map(({ text }) => text.match(/(?:doi(?:\.org\/|:?\s?))(10\.\d{4,9}\/[^\s"<>]{1,80})/i)?.[1])
    .find(Boolean)
  return {
    type: 'document',
    ...(title && { title }),
    ...(author.length && { author }),
    ...(doi && { DOI: doi.replace(/[.,;)]{1,4}$/, '') }),
  }
}

/** `Ann Lee, Jo Smith` are two; `Lee, Ann` is one. */
function splitAuthors(names: string): string[] {
  const parts = names.split(/;|\s(?:and|&)\s/)
  return parts.flatMap((part) => {
    const commas = part.split(/,\s*/)
    return commas.length > 1 && commas.every((name) => /\S\s+\S/.test(name)) ? commas : [part]
  })
}

/** How much larger than the text a title is set. */
const LARGER = 1.25

function largest(first: readonly SetLine[], pages: readonly PageOfLines[]): string | null {
  const sizes = pages.flatMap(({ stretches }) => stretches.flat().map(({ size }) => size)).sort((a, b) => a - b)
  const body = sizes[Math.floor(sizes.length / 2)] ?? 0
  const size = Math.max(0, ...first.map((line) => line.size))
  const title = first
    .filter((line) => line.size > 0.98 * size)
    .map(({ text }) => text)
    .join(' ')
  const isHeading =
    sizes.filter((each) => each > 0.98 * size).length > first.filter((line) => line.size > 0.98 * size).length
  return size >= LARGER * body && !isHeading && title.length <= LONGEST ? toTitle(title) : null
}

/** In characters. */
const LONGEST = 250
