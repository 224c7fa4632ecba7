import { drawEmoji, EMOJI_SIDE } from './emoji.ts'
import { type Face, METRICS, outlineOf, shapeText } from '../../pictures/glyphs.ts'

/** Draws texts and emoji, and keeps each outline once: a text only points at its letters, which keeps pictures small. */
export class Sheet {
  #ids = new Map<string, string>()
  #definitions: string[] = []

  /** One line of text, from the left end of its baseline. The words stay readable in the file for those who compare two. */
  text(text: string, { x, y, size, face, colour }: { x: number; y: number; size: number; face: Face; colour: string }) {
    const scale = round(size / METRICS.unitsPerEm)
    const uses = shapeText(text, face).glyphs.map(({ id, x }) => this.#useGlyph(id, face, x))
    const place = `translate(${round(x)} ${round(y)}) scale(${scale} -${scale})`
    return `<g data-text="${escapeXml(text)}" fill="${colour}" transform="${place}">${uses.join('')}</g>`
  }

  emoji(character: string, { x, y, size }: { x: number; y: number; size: number }) {
    const id = this.#define(`emoji ${character}`, (id) => `<g id="${id}">${drawEmoji(character)}</g>`)
    const place = `translate(${round(x)} ${round(y)}) scale(${round(size / EMOJI_SIDE)})`
    return `<use data-text="${character}" href="#${id}" transform="${place}"/>`
  }

  /** Everything that was pointed at. */
  get definitions(): string {
    return `<defs>\n${this.#definitions.join('\n')}\n</defs>`
  }

  #useGlyph(glyph: number, face: Face, x: number): string {
    const outline = outlineOf(glyph, face)
    if (!outline) return ''
    const id = this.#define(`${face} ${glyph}`, (id) => `<path id="${id}" d="${outline}"/>`)
    return `<use href="#${id}"${x ? ` x="${x}"` : ''}/>`
  }

  #define(name: string, draw: (id: string) => string): string {
    const known = this.#ids.get(name)
    if (known) return known
    const id = nameOf(this.#ids.size)
    this.#ids.set(name, id)
    this.#definitions.push(draw(id))
    return id
  }
}

/** a, b … z, a1, b1 … */
const nameOf = (index: number) => `${'abcdefghijklmnopqrstuvwxyz'[index % 26]}${Math.floor(index / 26) || ''}`

/** Short numbers, without the last bits of sums. */
export const round = (value: number): number => Math.round(value * 10_000) / 10_000

export const escapeXml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')
