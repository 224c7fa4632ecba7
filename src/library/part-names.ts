import { inAnyLanguage } from '../speech/languages.ts'
import { pattern } from '../speech/words.ts'
import { isLabel, type PageLabel } from '../text/page-labels.ts'

const [CHAPTER, SLIDE] = (['chapter', 'slide'] as const).map((kind) => inAnyLanguage(({ within }) => within[kind]))

/** What a part of a source is called in any language: the second group holds a slide, the third its number. */
const PART = pattern('iu')`^(${CHAPTER ?? []}|(${SLIDE ?? []})) ([1-9]\d{0,3})(?![\p{L}\d])`

/** Where a question says that it is to be looked for in a part, in any language: the group holds that. */
export const IN_PART = pattern(
  'iu',
)`,?(?<!\S)${inAnyLanguage(({ within }) => within.part)} ((?:${CHAPTER ?? []}|${SLIDE ?? []}) [1-9]\d{0,3})(?![\p{L}\d]),?`

/** A part of a source as it is named: whether it is a chapter or a slide, and its label, `chapter 9`. */
export type NamedPart = { kind: 'chapter' | 'slide'; label: PageLabel }

/** The part that a title or a heading begins with, as Chapter 9 or Kapitel 9; null where it does not. */
export function partAtHead(text: string): NamedPart | null {
  const [, , slide, number] = PART.exec(text.trim()) ?? []
  const kind = slide ? 'slide' : 'chapter'
  const label = number ? `${kind} ${number}` : ''
  return isLabel(label) ? { kind, label } : null
}

/** The part that a text names and nothing else; null where it does not. */
export const readPart = (text: string): PageLabel | null =>
  /\d$/.test(text.trim()) && text.trim().split(/\s+/).length === 2 ? (partAtHead(text)?.label ?? null) : null
