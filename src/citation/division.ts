import { isPageLabel, rankOf } from '../text/page-labels.ts'

/** A part of a work that its own heading numbers: what it is, and its number as it is printed there. */
export type Division = { kind: DivisionKind; number: string }

/** The abbreviations of MLA (appendix 1), of Chicago (10.42), and the word in full. */
const WORDS = {
  chapter: { whole: 'Chapter', short: 'ch.', chicago: 'chap.' },
  part: { whole: 'Part', short: 'pt.', chicago: 'pt.' },
  book: { whole: 'Book', short: 'bk.', chicago: 'bk.' },
  section: { whole: 'Section', short: 'sec.', chicago: 'sec.' },
  appendix: { whole: 'Appendix', short: 'app.', chicago: 'app.' },
  act: { whole: 'Act', short: 'act', chicago: 'act' },
  scene: { whole: 'Scene', short: 'scene', chicago: 'sc.' },
  canto: { whole: 'Canto', short: 'canto', chicago: 'canto' },
  letter: { whole: 'Letter', short: 'letter', chicago: 'letter' },
  volume: { whole: 'Volume', short: 'vol.', chicago: 'vol.' },
} as const

export type DivisionKind = keyof typeof WORDS

/** `CHAPTER XLVI.`, `Part Two: Locks`, `Appendix B`, `§ 5` */
const CALLED = String.raw`chap(?:ter|\.)|part|book|sect(?:ion|\.)|§|appendix|act|scene|canto|letter|volume|vol\.`
const HEADING = new RegExp(String.raw`^(${CALLED})\s{0,3}(\S{1,12}?)(?![^.:)—–\s-])`, 'i')

const ABBREVIATED: Readonly<Record<string, DivisionKind>> = {
  'chap.': 'chapter',
  'sect.': 'section',
  '§': 'section',
  'vol.': 'volume',
}

const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

/** `2.1 Quays`, `2.1. Quays`, `2. Quays`, `2) Quays`, `IV. Quays` and `B. Quays`, but neither `30 quays` nor `J. R. Roe`. */
const NUMBERED = /^\(?(\d{1,2}(?:\.\d{1,2})+|\d{1,2}(?=[.):])|[IVXL]{1,7}(?=[.):])|[A-H](?=[.):]))[.):]?\s(?!\p{Lu}\.)/u

/** `1 Introduction`: a number without a mark may be the heading’s own. */
const BARE_NUMBER = /^(?:[1-9]|1\d|20)\s{1,4}(?=\p{Lu})/u

/** The division that a heading numbers; null for a heading that has but words. */
export function readDivision(heading: string): Division | null {
  const [, word = '', typed = ''] = HEADING.exec(heading) ?? []
  const number = readNumber(typed)
  const name = word.toLowerCase()
  const kind = ABBREVIATED[name] ?? (Object.keys(WORDS) as DivisionKind[]).find((each) => each === name)
  if (kind && number) return { kind, number }
  const [, counted] = NUMBERED.exec(heading) ?? []
  return counted ? { kind: 'section', number: counted } : null
}

/** A number in figures, in Roman numerals, as a letter or in words, in figures then; null for anything else. */
function readNumber(typed: string): string | null {
  const word = NUMBERS.indexOf(typed.toLowerCase())
  if (word >= 0) return String(word + 1)
  if (/^\d{1,3}(?:\.\d{1,2}){0,3}$/.test(typed) || /^[A-Z]$/.test(typed)) return typed
  return isPageLabel(typed) && typed === typed.toUpperCase() ? typed : null
}

/** A division in words: `Chapter XLVI`, in MLA `ch. 46`, in Chicago `chap. 46`. */
export function sayDivision({ kind, number }: Division, form: 'whole' | 'short' | 'chicago'): string {
  return `${WORDS[kind][form]} ${form === 'whole' ? number : toFigures(number)}`
}

/** MLA 6.60 and Chicago 9.26 have Arabic figures, whatever the source has; not of a letter. */
const toFigures = (number: string) => (/^[IVXLC]{2,}$|^[IVX]$/.test(number) ? String(rankOf(number)) : number)

/** A heading without what numbers it and what closes it; `INTRODUCTION` as `Introduction`. */
export function plainHeading(heading: string): string {
  const words = heading.replace(BARE_NUMBER, '').replace(/[\s.:;,]{1,9}$/, '')
  return isShouted(words) ? words.toLowerCase().replace(FIRSTS, (letter) => letter.toUpperCase()) : words
}

const isShouted = (text: string) => text === text.toUpperCase() && /\p{Lu}{5}|\p{Lu}{2}\s\p{Lu}{2}/u.test(text)

/** The first letters of a heading and of its words, but for small ones. */
const FIRSTS = /^\p{Ll}|(?<=[\s—–-])(?!(?:and|of|the|in|on|to|for|a|an|or|by|at|with|from)\b)\p{Ll}/gu
