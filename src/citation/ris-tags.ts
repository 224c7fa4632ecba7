import type { RisEntry } from '@citation-js/core'
import type { CslItem, AnyName } from './item.ts'

/**
 * What the plugin leaves out of a RIS record or puts where few programs look for it.
 * In: its tags, and the item that they were made of. Out: all tags.
 */
export function completeTags(tags: RisEntry, item: CslItem): RisEntry {
  const { NV: _, A3: __, M1: ___, EP: ____, ...kept } = tags
  const { author = item.host, editor, issued, accessed } = item
  const [first, last] = endsOf(String(item.page ?? ''))
  const number = item.number ?? item['collection-number']
  const added = {
    TY: TYPES[item.type] ?? tags.TY,
    AU: author?.map(writeName),
    A2: editor?.map(writeName),
    DA: writeDate(issued),
    PY: writeYear(issued),
    Y2: item.URL ? writeDate(accessed) : undefined,
    T2: item['container-title'] ?? item['collection-title'],
    SP: first || undefined,
    EP: last,
    M1: item.type === 'broadcast' ? number : undefined,
    SN: item.type === 'report' ? number : undefined,
    M3: item.genre,
  }
  return {
    ...kept,
    ...Object.fromEntries(Object.entries(added).flatMap(([tag, value]) => (value === undefined ? [] : [[tag, value]]))),
  }
}

/** The first page and the last; several ranges whole as the first, which programs read back as they are. */
const endsOf = (page: string): string[] => (/[,;&]/.test(page) ? [page] : page.split(/\s?[-–]\s?/))

/** The plugin takes an episode for a film, and slides for a recording. */
const TYPES: Readonly<Record<string, string>> = { broadcast: 'SOUND', speech: 'SLIDE' }

function writeName(name: AnyName): string {
  const { family, given, literal, suffix, 'non-dropping-particle': particle, 'dropping-particle': dropping } = name
  const last = [particle, family].filter(Boolean).join(' ')
  const first = [given, dropping].filter(Boolean).join(' ')
  return literal ?? [last, first, suffix].filter(Boolean).join(', ')
}

/** `2020/08/14/`, or as much of it as is known. */
function writeDate(date: CslItem['issued']): string | undefined {
  const [year, month, day] = date?.['date-parts']?.[0] ?? []
  const twoDigits = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'))
  return year === undefined ? undefined : `${year}/${twoDigits(month)}/${twoDigits(day)}/`
}

const writeYear = (date: CslItem['issued']) => date?.['date-parts']?.[0]?.[0]?.toString()
