import { type Box, figure, pad, panel, rectangle, stack } from './box.ts'
import { type Paragraph, readMarkdown, type Span } from './markdown.ts'
import { layPlain, layText, type Run } from './text.ts'
import { COLOURS, TEXT, type TextStyle } from './theme.ts'
import type { Face } from '../../pictures/glyphs.ts'

/** A text in Discord's markdown. */
export const layMarkdown = (text: string, width: number): Box => layParagraphs(readMarkdown(text), width)

function layParagraphs(paragraphs: Paragraph[], width: number): Box {
  return stack(
    paragraphs.map((paragraph, i) => {
      const top = i > 0 ? (ROOM_ABOVE[paragraph.kind] ?? 0) : 0
      const bottom = i < paragraphs.length - 1 ? (ROOM_BELOW[paragraph.kind] ?? 0) : 0
      return pad(layParagraph(paragraph, width), { top, bottom })
    }),
  )
}

type Room = { [Kind in Paragraph['kind']]?: number }
const ROOM_ABOVE: Room = { heading1: 12, heading2: 12, heading3: 10, item: 2, quote: 2, code: 6 }
const ROOM_BELOW: Room = { heading1: 6, heading2: 6, heading3: 4, item: 2, quote: 2, code: 6 }

function layParagraph(paragraph: Paragraph, width: number): Box {
  if (paragraph.kind === 'quote') return layQuote(paragraph.inside, width)
  if (paragraph.kind === 'code') return layCode(paragraph.text, width)
  if (paragraph.kind === 'item') return layItem(paragraph, width)
  return laySpans(paragraph.spans, TEXT[paragraph.kind], width)
}

const QUOTE = { bar: 4, gap: 12 }

function layQuote(inside: Paragraph[], width: number): Box {
  const left = QUOTE.bar + QUOTE.gap
  const box = layParagraphs(inside, width - left)
  const bar = { width: QUOTE.bar, height: box.height, radius: 2, fill: COLOURS.quoteBar }
  return {
    width: box.width + left,
    height: box.height,
    draw: (x, y, sheet) => rectangle({ x, y, ...bar }) + box.draw(x + left, y, sheet),
  }
}

const CODE = { padding: 10, radius: 4 }

function layCode(text: string, width: number): Box {
  const room = width - 2 * CODE.padding
  const lines = stack(text.split('\n').map((line) => layPlain(line || ' ', TEXT.code, room)))
  const left = { ...lines, width: room }
  const look = { fill: COLOURS.code, edge: COLOURS.panelEdge, radius: CODE.radius }
  return panel(left, { ...look, width, height: lines.height + 2 * CODE.padding })
}

const INDENT = 18

function layItem({ depth, marker, spans }: Extract<Paragraph, { kind: 'item' }>, width: number): Box {
  const left = INDENT * (depth + 1)
  const box = laySpans(spans, TEXT.text, width - left)
  const sign = layPlain(marker, TEXT.text)
  return {
    width: box.width + left,
    height: box.height,
    draw: (x, y, sheet) => sign.draw(x + left - sign.width - 6, y, sheet) + box.draw(x + left, y, sheet),
  }
}

function laySpans(spans: Span[], style: TextStyle, width: number): Box {
  return spans.length > 0 ? layText(toRuns(spans, style), width) : figure(0, style.leading)
}

/** Stretches that look the same share one style, so that their letters are kerned together. */
const toRuns = (spans: Span[], style: TextStyle): Run[] =>
  spans.map((span) => ({
    text: span.text,
    style: { ...style, face: faceOf(span, style.face), colour: span.link ? COLOURS.link : style.colour },
    line: span.strikethrough ? 'through' : span.underline ? 'under' : undefined,
    chip: span.code,
  }))

function faceOf(span: Span, face: Face): Face {
  const bold = span.strong || face === 'bold'
  if (span.em) return bold ? 'boldItalic' : 'italic'
  return bold ? 'bold' : face
}
