import { type Pin, TRANSCRIPT } from '../corpus/schemas/note.ts'
import { nestQuotes } from '../text/nest-quotes.ts'
import { NOTES } from '../text/notes.ts'
import { OPENING } from '../text/segment.ts'
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
 * - `numbered`: the Vancouver style has no locators, so that all of them follow the number, as British guides to it do.
 */
export type PinpointManner = 'named' | 'quoted' | 'under' | 'printed' | 'numbered'

/** `2.1 Quays`, `2.1. Quays` and `2. Quays`, but not `30 quays`. */
const NUMBERED = /^(\d{1,2}(?:\.\d{1,2})+|\d{1,2}(?=\.))\.?\s/

const SHORT: Record<Label, string> = { page: 'p.', note: 'n.', section: 'sec.', paragraph: 'para.' }

/** Translates a pin for the CSL processor, in the manner of a style. Empty where the manual has no way to say it. */
export function toPinpoint(pin: Pin, manner: PinpointManner): Pinpoint {
  if (manner === 'printed') return printedNumber(pin) ?? {}
  const place = printedNumber(pin) ?? countedPlace(pin)
  if (!place) return manner === 'under' ? { label: 'page', locator: under(pin) } : { suffix: `, ${named(pin, manner)}` }
  const counted = place.label === 'section' ? { ...place, locator: `${place.locator}, para. ${pin.paragraph}` } : place
  return manner === 'numbered' ? { suffix: `, ${SHORT[counted.label]} ${counted.locator}` } : counted
}

/** The page, the note or the section, where the source itself prints its number. */
function printedNumber({ page, lastPage, section, paragraph }: Pin) {
  if (page !== null) return { label: 'page', locator: lastPage ? `${page}-${lastPage}` : page } as const
  if (section === NOTES) return { label: 'note', locator: String(paragraph) } as const
  const [, number] = NUMBERED.exec(section) ?? []
  return number ? ({ label: 'section', locator: number } as const) : null
}

/** Before the first heading, paragraphs count from the start of the text. */
function countedPlace({ section, paragraph }: Pin) {
  return section === OPENING ? ({ label: 'paragraph', locator: String(paragraph) } as const) : null
}

const turn = ({ speaker, paragraph }: Pin) => [speaker, `turn ${paragraph}`].filter(Boolean).join(', ')

function named(pin: Pin, manner: PinpointManner): string {
  if (pin.section === TRANSCRIPT) return turn(pin)
  const { text, isShortened } = shortenHeading(pin.section)
  const quoted = manner === 'quoted' ? `‘${text}’` : `“${nestQuotes(text)}”`
  return `${isShortened ? quoted : text} section, para. ${pin.paragraph}`
}

const under = (pin: Pin) =>
  pin.section === TRANSCRIPT
    ? turn(pin)
    : `under “${nestQuotes(shortenHeading(pin.section).text)},” para. ${pin.paragraph}`
