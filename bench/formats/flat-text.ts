import type { Paragraph } from '../../src/text/segment.ts'
import { NOTES } from '../../src/text/notes.ts'
import { OPENING } from '../../src/text/places.ts'
import { joinSentences } from '../../src/text/passages.ts'

/** A text by sections, with its notes, as it is set in each format. */
export type SetText = { title: string; paragraphs: { section: string; text: string }[]; notes: string[] }

/** The text of paragraphs as it is set: who speaks is left out, and notes are numbered anew. */
export function toSetText(title: string, paragraphs: readonly Paragraph[]): SetText {
  const said = paragraphs.map(({ section, sentences }) => ({ section, text: joinSentences(sentences) }))
  return {
    title,
    paragraphs: said.filter(({ section }) => section !== NOTES),
    notes: said.filter(({ section }) => section === NOTES).map(({ text }) => text),
  }
}

const escapeXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const NAMESPACES = ['office', 'style', 'text', 'table', 'draw', 'meta']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat('xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"')
  .join(' ')

/**
 * A text as a flat OpenDocument file: headings, justified and hyphenated paragraphs set in by their first line, footnotes, a
 * running head with the number of the page. In: the text, how many columns a page has, and the number of the first page.
 */
export function toFlatDocument(set: SetText, columns: number, firstPage: number): string {
  const { title, paragraphs } = set
  let section = ''
  const body = paragraphs.flatMap(({ section: here, text }, i) => {
    const heading =
      here === section || here === OPENING
        ? []
        : [`<text:h text:style-name="Heading_20_1" text:outline-level="1">${escapeXml(here)}</text:h>`]
    section = here
    const noted = markNotes(set, i)
      .map(({ note, number }) => toNote(note, number))
      .join('')
    const style = i ? 'Body' : 'First'
    return [...heading, `<text:p text:style-name="${style}">${escapeXml(text)}${noted}</text:p>`]
  })
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${NAMESPACES} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles>
<style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:default-outline-level="1"><style:paragraph-properties fo:margin-top="12pt" fo:margin-bottom="6pt" fo:keep-with-next="always"/><style:text-properties fo:font-size="14pt" fo:font-weight="bold"/></style:style>
<style:style style:name="Body" style:family="paragraph"><style:paragraph-properties fo:text-align="justify" fo:text-indent="12pt"/><style:text-properties fo:font-size="10pt" fo:hyphenate="true" fo:hyphenation-remain-char-count="2" fo:hyphenation-push-char-count="2" fo:language="en" fo:country="US"/></style:style>
<style:style style:name="First" style:family="paragraph" style:parent-style-name="Body" style:master-page-name="Standard"><style:paragraph-properties style:page-number="${firstPage}"/></style:style>
<style:style style:name="Footnote" style:family="paragraph"><style:text-properties fo:font-size="8pt"/></style:style>
</office:styles>
<office:automatic-styles>
<style:page-layout style:name="page"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2cm"><style:columns fo:column-count="${columns}" fo:column-gap="0.6cm"/></style:page-layout-properties><style:header-style/></style:page-layout>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="page"><style:header><text:p>${escapeXml(title)} <text:page-number/></text:p></style:header></style:master-page></office:master-styles>
<office:body><office:text>${body.join('\n')}</office:text></office:body></office:document>`
}

/** The notes that are set at the end of a paragraph, which are spread over the text. */
export const markNotes = ({ paragraphs, notes }: SetText, paragraph: number): { note: string; number: number }[] =>
  notes.flatMap((note, i) =>
    Math.floor(((i + 0.5) * paragraphs.length) / notes.length) === paragraph ? { note, number: i + 1 } : [],
  )

const toNote = (note: string, number: number) =>
  `<text:note text:note-class="footnote"><text:note-citation>${number}</text:note-citation><text:note-body><text:p text:style-name="Footnote">${escapeXml(note)}</text:p></text:note-body></text:note>`
