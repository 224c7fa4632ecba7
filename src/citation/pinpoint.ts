import { type Pin, TRANSCRIPT } from '../corpus/schemas/note.ts'
import { nestQuotes } from '../text/nest-quotes.ts'
import { NOTES } from '../text/notes.ts'
import { OPENING } from '../text/places.ts'
import { kindOfLabel, numberInLabel } from '../text/page-labels.ts'
import { plainHeading, readDivision, sayDivision } from './division.ts'
import { shortenHeading } from './heading.ts'

/** What CSL is told of a place: a locator that the style labels, or words that follow the citation. */
export type Pinpoint = { label?: Label; locator?: string; suffix?: string }
type Label = 'page' | 'note' | 'section' | 'paragraph'

/**
 * How a style points at a place that has neither a page nor a number.
 * - `named`: APA 8.13: the heading and the paragraph under it, after the year; a shortened one in quotation marks. Of a
 *   recording, who speaks in which turn, because transcripts here have no time stamps.
 * - `quoted`: Harvard alike, with single quotation marks.
 * - `under`: Chicago: "under" the heading. As a page, because Chicago prints pages without a label, and in a note they
 *   stand before the DOI.
 * - `printed`: MLA: only numbers that the source itself prints; its handbook has neither paragraphs nor turns counted.
 * A chapter or another division that is numbered goes by its number in all of them, as their manuals abbreviate it.
 * - `numbered`: the Vancouver style has no locators, so that all of them follow the number, as British guides to it do.
 */
export type PinpointManner = 'named' | 'quoted' | 'under' | 'printed' | 'numbered'

const SHORT: Record<Label, string> = { page: 'p.', note: 'n.', section: 'sec.', paragraph: 'para.' }

/** Translates a pin for the CSL processor, in the manner of a style. Empty where the manual has no way to say it. */
export function toPinpoint(pin: Pin, manner: PinpointManner): Pinpoint {
  const part = inPart(pin, manner)
  if (part) return manner === 'under' ? { label: 'page', locator: part } : { suffix: `, ${part}` }
  const place = printedNumber(pin) ?? (manner === 'printed' ? null : countedPlace(pin))
  if (place) {
    const counted =
      place.label === 'section' && manner !== 'printed' ? { ...place, locator: `${place.locator}${under(pin)}` } : place
    return manner === 'numbered' ? { suffix: `, ${SHORT[counted.label]} ${counted.locator}` } : counted
  }
  const words = inWords(pin, manner)
  if (!words) return {}
  return manner === 'under' ? { label: 'page', locator: words } : { suffix: `, ${words}` }
}

/**
 * The slide, the chapter or the time that a place has for a page, as APA (8.28), MLA and Chicago write them: `Slide 4`,
 * `12:31–12:40`, `ch. 3, para. 2`; null for any other.
 */
function inPart(pin: Pin, manner: PinpointManner): string | null {
  const { page, lastPage } = pin
  const kind = page === null ? 'page' : kindOfLabel(page)
  if (page === null || kind === 'page') return null
  const [first, last] = [numberInLabel(page), lastPage && numberInLabel(lastPage)]
  if (kind === 'time') return last ? `${first}–${last}` : first
  if (kind === 'slide') {
    const word = manner === 'named' ? 'Slide' : 'slide'
    return last ? `${word}s ${first}–${last}` : `${word} ${first}`
  }
  const chapter = sayDivision({ kind: 'chapter', number: first }, FORMS[manner === 'printed' ? 'quoted' : manner])
  const isCounted = manner !== 'printed' && pin.section !== NOTES
  return isCounted ? chapter + under(pin) : chapter
}

/** The page, the note or the section, where the source itself prints its number. */
function printedNumber({ page, lastPage, section, paragraph }: Pin) {
  if (page !== null) return { label: 'page', locator: lastPage ? `${page}-${lastPage}` : page } as const
  if (section === NOTES) return { label: 'note', locator: String(paragraph) } as const
  const division = readDivision(section)
  return division?.kind === 'section' ? ({ label: 'section', locator: division.number } as const) : null
}

/** Before the first heading, paragraphs count from the start of the text. */
function countedPlace({ section, paragraph }: Pin) {
  return section === OPENING ? ({ label: 'paragraph', locator: String(paragraph) } as const) : null
}

/** The paragraph that stands under a heading. */
const under = ({ paragraph }: Pin) => `, para. ${paragraph}`

/** A division by its number, else who speaks, else a heading; null where the style wants none of it. */
function inWords(pin: Pin, manner: PinpointManner): string | null {
  const division = readDivision(pin.section)
  if (manner === 'printed') return division && sayDivision(division, 'short')
  if (division) return sayDivision(division, FORMS[manner]) + under(pin)
  if (pin.section === TRANSCRIPT) return turn(pin)
  const { text, isShortened } = shortenHeading(plainHeading(pin.section))
  if (manner === 'under') return `under “${nestQuotes(text)},”${under(pin).slice(1)}`
  const quoted = manner === 'quoted' ? `‘${text}’` : `“${nestQuotes(text)}”`
  return `${isShortened ? quoted : text} section${under(pin)}`
}

/** How each manner writes what a division is. */
const FORMS = { named: 'whole', quoted: 'short', under: 'chicago', numbered: 'chicago' } as const

const turn = ({ speaker, paragraph }: Pin) => [speaker, `turn ${paragraph}`].filter(Boolean).join(', ')
