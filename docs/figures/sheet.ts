import { Resvg } from '@resvg/resvg-js'
import { escapeXml } from '../../src/pictures/svg.ts'
import type { Drawable } from '../../src/reply/figure.ts'

/** A figure that was drawn on a ground. */
export type Drawn = { figure: Drawable; shade: string; svg: string; png: Uint8Array }

const WIDTH = 400
const GAP = 12
const COLUMNS = 4

/** All of them on one page, each with what it shows for who does not see it. */
export const toPage = (drawn: readonly Drawn[]): string => `<!doctype html>
<meta charset="utf-8">
<title>Figures</title>
<style>body{font:14px sans-serif;background:#888}figure{display:inline-block;width:30%;margin:1%;vertical-align:top}img{width:100%}</style>
${drawn.map(({ figure, shade }) => `<figure><img src="${figure.name}-${shade}.svg" alt=""><figcaption>${escapeXml(figure.description)}</figcaption></figure>`).join('\n')}
`

/** All of them in one picture, in columns. */
export function toSheet(drawn: readonly Drawn[]): Uint8Array {
  const ends = Array.from({ length: COLUMNS }, () => GAP)
  const images = drawn.map(({ png }) => {
    const bytes = Buffer.from(png)
    const height = (bytes.readUInt32BE(20) * WIDTH) / bytes.readUInt32BE(16)
    const column = ends.indexOf(Math.min(...ends))
    const [x, y] = [GAP + column * (WIDTH + GAP), ends[column] ?? 0]
    ends[column] = y + height + GAP
    const data = `data:image/png;base64,${bytes.toString('base64')}`
    return `<image x="${x}" y="${y}" width="${WIDTH}" height="${height}" href="${data}"/>`
  })
  const [width, height] = [COLUMNS * (WIDTH + GAP) + GAP, Math.ceil(Math.max(...ends))]
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${images.join('')}</svg>`
  return new Resvg(svg, { background: '#888888' }).render().asPng()
}
