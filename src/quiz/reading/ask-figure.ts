import { isAside } from '../../documents/definitions/asides.ts'
import type { StoredDocument } from '../../documents/folder.ts'
import type { Library } from '../../library/library.ts'
import { NO_UNITS } from '../../speech/figures.ts'
import type { Passage } from '../../text/passages.ts'
import { BLANK } from '../generate/blank.ts'
import { toDistractor, toKey, toOptions } from '../generate/draft.ts'
import type { Random } from '../random.ts'
import type { Cloze } from './draft.ts'
import { readsAlone } from './reads-alone.ts'

/** A figure of a reading: how it is written, what it comes to, and its unit. */
type Figure = { written: string; value: number; unit: string; passage: string; sentence: number; at: number }

/** `$30`, `14 %`, `212 centimetres`, `1,200 boats`: a sign before, the number, and what it is of. */
const FIGURE =
  /(?<![\p{L}\p{N}.,–-])([€$£]?)(\d{1,3}(?:,\d{3}){1,3}|\d{1,7})(\.\d{1,4})?(?![\p{N}]|[.,–-]\d)( ?%|[ -]\p{Ll}{2,20})?/gu

const known = new WeakMap<StoredDocument, readonly Figure[]>()

/** The figures of a reading with a unit, in sentences that have no other and stand alone. */
function figuresOf(document: StoredDocument): readonly Figure[] {
  const before = known.get(document)
  if (before) return before
  const found: Figure[] = []
  for (let i = 0; i < document.passages.count && found.length < MOST; i++)
    found.push(...figuresIn(document.passages.read(i)))
  known.set(document, found)
  return found
}

/** How many of a reading are looked at. */
const MOST = 500

function figuresIn(passage: Passage): Figure[] {
  if (isAside(passage)) return []
  return passage.sentences.flatMap(({ text }, sentence) => {
    if (!readsAlone(text)) return []
    const all = [...text.matchAll(FIGURE)]
    const [only] = all
    if (!only || all.length > 1) return []
    const [, sign = '', whole = '', rest = '', behind = ''] = only
    const unit = sign || behind.trim().replace(/^-/, '')
    if (!unit || NO_UNITS.has(unit)) return []
    const written = whole + rest
    const at = only.index + sign.length
    return { written, value: Number(written.replaceAll(',', '')), unit, passage: passage.id, sentence, at }
  })
}

/** Where a reading has figures that may be asked for. */
export const figurePlaces = (document: StoredDocument): { passage: string; sentence: number }[] =>
  figuresOf(document).map(({ passage, sentence }) => ({ passage, sentence }))

/** How many times as large or small another figure may be. */
const TIMES = 10

/** A sentence without its figure: which is it? Null where the reading has too few others of the same unit and size. */
export function askFigure(
  place: { passage: string; sentence: number },
  document: StoredDocument,
  library: Library,
  random: Random,
): Cloze | null {
  const figures = figuresOf(document)
  const figure = figures.find(({ passage, sentence }) => passage === place.passage && sentence === place.sentence)
  const text = library.passages.get(place.passage)?.sentences[place.sentence]?.text
  if (!figure || text === undefined) return null
  const isOfSize = ({ value }: Figure) =>
    value !== figure.value && value * TIMES >= figure.value && value <= figure.value * TIMES
  const others = new Map(
    random
      .shuffle(figures.filter((other) => other.unit === figure.unit && isOfSize(other)))
      .map((other) => [other.written, other]),
  )
  const options = toOptions(
    toKey(figure.written, figure.written),
    [...others.values()].map(({ written, passage }) => toDistractor(written, written, null, { id: passage })),
    random,
  )
  const toNumber = ({ text: written }: { text: string }) => Number(written.replaceAll(',', ''))
  return (
    options && {
      ...place,
      text,
      blanked: text.slice(0, figure.at) + BLANK + text.slice(figure.at + figure.written.length),
      options: options.toSorted((a, b) => toNumber(a) - toNumber(b)),
    }
  )
}
