/** A line on a page: where it begins, from the left and the foot, in points; its size; and what it says, in ASCII. */
export type SetText = [left: number, base: number, size: number, text: string]

/** A PDF whose pages hold lines in Helvetica, which is not embedded. */
export function makePdf(pages: readonly (readonly SetText[])[]): Buffer {
  const kids = pages.map((_, i) => `${4 + 2 * i} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...pages.flatMap((lines, i) => {
      const stream = lines
        .map(([x, y, size, text]) => `BT /F1 ${size} Tf ${x} ${y} Td (${escapeText(text)}) Tj ET`)
        .join('\n')
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * i} 0 R >>`,
        `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
      ]
    }),
  ]
  return fromObjects(objects)
}

/** Signs that stand for two letters, as fonts of Arabic have them, and single ones. */
const SIGNS = /لا|./gsu

/** From here on every code has a sign in the font. */
const FIRST_CODE = 0x21

/** A PDF of one page, whose lines are read from right to left: each word is set by itself, in signs from left to right. */
export function makeRightToLeftPdf(lines: readonly string[]): Buffer {
  const signsOf = (text: string) => text.match(SIGNS) ?? []
  const codes = new Map(
    [...new Set(lines.flatMap(signsOf))].map((sign, i) => [sign, (i + FIRST_CODE).toString(16).padStart(2, '0')]),
  )
  const width = 6
  const stream = lines.flatMap((line, i) => {
    let x = 500
    return line.split(' ').map((word) => {
      const signs = /^\d/.test(word) ? signsOf(word) : signsOf(word).toReversed()
      x -= width * signs.length
      const set = `BT /F1 10 Tf ${x} ${740 - 14 * i} Td <${signs.map((sign) => codes.get(sign)).join('')}> Tj ET`
      x -= width
      return set
    })
  })
  const inHex = (sign: string) => [...sign].map((each) => each.charCodeAt(0).toString(16).padStart(4, '0')).join('')
  const named = [...codes].map(([sign, code]) => `<${code}> <${inHex(sign)}>`)
  const map = `begincmap 1 begincodespacerange <00> <ff> endcodespacerange ${named.length} beginbfchar ${named.join(' ')} endbfchar endcmap`
  const toStream = (content: string) => `<< /Length ${content.length} >>\nstream\n${content}\nendstream`
  return fromObjects([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [4 0 R] /Count 1 >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Courier /ToUnicode 6 0 R >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents 5 0 R >>',
    toStream(stream.join('\n')),
    toStream(map),
  ])
}

const escapeText = (text: string) => text.replace(/[\\()]/g, (sign) => `\\${sign}`)

/** A PDF of objects, numbered from 1, of which the first is its catalogue. */
export function fromObjects(objects: readonly string[]): Buffer {
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, i) => {
    const offset = file.length
    file += `${i + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const start = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`
  return Buffer.from(
    `${file}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`,
    'latin1',
  )
}
