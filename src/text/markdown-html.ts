import { decodeReferences } from './character-references.ts'
import { type Mapped, replaceMapped, sliceMapped } from './mapped.ts'

/** A stretch of a block of HTML that stands by itself. */
export type HtmlPart = { isHeading: boolean; body: Mapped }

/** Tags that part what is before and behind them. */
const PARTING =
  /<\/?(?:p|div|br|hr|h[1-6]|li|ul|ol|dl|dt|dd|t[drh]|table|section|summary|details|blockquote|pre)\b[^<>]{0,500}>/gi
const HEADING = /^<h[1-6]\b/i
/** What no reader sees. */
const COMMENT = /<!--[\s\S]{0,4000}?-->|<(script|style)\b[\s\S]{0,4000}?<\/\1\s{0,9}>/gi
const TAG = /<[/!?]?[A-Za-z[](?:[^<>"]|"[^"]{0,500}"){0,500}>/g
const REFERENCE = /&#?\w{1,31};/g

/** What a block of HTML says: the text between its tags, cut where they part it. */
export function readHtml(html: Mapped): HtmlPart[] {
  const tags = [...html.text.matchAll(PARTING)]
  const parts: HtmlPart[] = []
  let from = 0
  let isHeading = false
  const add = (end: number) => {
    const said = replaceMapped(sliceMapped(html, from, end), COMMENT, () => '')
    const body = replaceMapped(
      replaceMapped(said, TAG, () => ''),
      REFERENCE,
      decodeReferences,
    )
    if (/[\p{L}\p{N}]/u.test(body.text)) parts.push({ isHeading, body })
  }
  for (const { 0: tag, index } of tags) {
    add(index)
    from = index + tag.length
    isHeading = HEADING.test(tag)
  }
  add(html.text.length)
  return parts
}
