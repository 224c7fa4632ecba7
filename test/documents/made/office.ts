import { packZip, type Packed } from './zip.ts'

const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

const relations = (all: readonly [id: string, kind: string, target: string][]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all
    .map(([id, kind, target]) => `<Relationship Id="${id}" Type="${RELATION}/${kind}" Target="${target}"/>`)
    .join('')}</Relationships>`

const core = (title: string, author: string): Packed => ({
  name: 'docProps/core.xml',
  content: `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title><dc:creator>${author}</dc:creator></cp:coreProperties>`,
})

/** A Word document. In: its body and its notes, as WordprocessingML; a prologue that stands before the document. */
export const makeDocx = (body: string, { notes = '', prologue = '' } = {}): Buffer =>
  packZip([
    {
      name: '[Content_Types].xml',
      content: `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${WORD}.styles+xml"/><Override PartName="/word/footnotes.xml" ContentType="${WORD}.footnotes+xml"/></Types>`,
    },
    { name: '_rels/.rels', content: relations([['r1', 'officeDocument', 'word/document.xml']]) },
    {
      name: 'word/_rels/document.xml.rels',
      content: relations([
        ['r1', 'styles', 'styles.xml'],
        ['r2', 'footnotes', 'footnotes.xml'],
      ]),
    },
    {
      name: 'word/styles.xml',
      content: `<w:styles ${W}><w:style w:type="paragraph" w:styleId="K"><w:name w:val="Kapitel der Vorlage"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style></w:styles>`,
    },
    { name: 'word/footnotes.xml', content: `<w:footnotes ${W}>${notes}</w:footnotes>` },
    { name: 'word/document.xml', content: `${prologue}<w:document ${W}><w:body>${body}</w:body></w:document>` },
    core('On tides', 'Sund, Inga'),
  ])

export const wordParagraph = (runs: string, style = ''): string =>
  `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}${runs}</w:p>`
export const wordRun = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`

const P =
  'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'

const shape = (paragraphs: readonly string[], place: string) =>
  `<p:sp><p:nvSpPr><p:nvPr><p:ph type="${place}"/></p:nvPr></p:nvSpPr><p:txBody>${paragraphs
    .map((text) => `<a:p><a:r><a:t>${text}</a:t></a:r></a:p>`)
    .join('')}</p:txBody></p:sp>`

/** Slides, each with its title and the points of its body; the file numbers them the other way round. */
export const makePptx = (slides: readonly [title: string, points: string[]][]): Buffer => {
  const fileOf = (i: number) => `slides/slide${slides.length - i}.xml`
  return packZip([
    {
      name: 'ppt/presentation.xml',
      content: `<p:presentation ${P}><p:sldIdLst>${slides.map((_, i) => `<p:sldId id="${256 + i}" r:id="r${i}"/>`).join('')}</p:sldIdLst></p:presentation>`,
    },
    {
      name: 'ppt/_rels/presentation.xml.rels',
      content: relations(slides.map((_, i) => [`r${i}`, 'slide', fileOf(i)])),
    },
    ...slides.map(([title, points], i) => ({
      name: `ppt/${fileOf(i)}`,
      content: `<p:sld ${P}><p:cSld><p:spTree>${shape([title], 'title')}${shape(points, 'body')}${shape(['7'], 'sldNum')}<p:pic/></p:spTree></p:cSld></p:sld>`,
    })),
    core('Tides in slides', 'Berg, Ole'),
  ])
}

/** An OpenDocument text. In: what its body holds. */
export const makeOdt = (body: string): Buffer =>
  packZip([
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text' },
    {
      name: 'content.xml',
      content: `<office:document-content xmlns:office="o" xmlns:text="t" xmlns:table="b" xmlns:draw="d"><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    },
    {
      name: 'meta.xml',
      content:
        '<office:document-meta xmlns:office="o" xmlns:meta="m" xmlns:dc="c"><dc:title>Piers</dc:title><meta:initial-creator>Lund, Eva</meta:initial-creator></office:document-meta>',
    },
  ])

/** A book of chapters, each with what its body holds. */
export const makeEpub = (chapters: readonly [title: string, body: string][]): Buffer =>
  packZip([
    { name: 'mimetype', content: 'application/epub+zip' },
    {
      name: 'META-INF/container.xml',
      content: '<container><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>',
    },
    {
      name: 'OEBPS/book.opf',
      content: `<package xmlns:dc="c"><metadata><dc:title>The Harbour Year</dc:title><dc:creator>Doe, Jo</dc:creator><dc:date>1999-04-01</dc:date></metadata><manifest><item id="nav" properties="nav" href="nav.xhtml"/>${chapters
        .map((_, i) => `<item id="c${i}" href="text/c${i}.xhtml"/>`)
        .join('')}</manifest><spine>${chapters.map((_, i) => `<itemref idref="c${i}"/>`).join('')}</spine></package>`,
    },
    {
      name: 'OEBPS/nav.xhtml',
      content: `<html><body><nav epub:type="toc"><ol>${chapters
        .map(([title], i) => `<li><a href="text/c${i}.xhtml">${title}</a></li>`)
        .join('')}</ol></nav></body></html>`,
    },
    ...chapters.map(([title, body], i) => ({
      name: `OEBPS/text/c${i}.xhtml`,
      content: `<html><body><h1>${title}</h1>${body}</body></html>`,
    })),
  ])
