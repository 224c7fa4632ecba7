import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { PLAIN_LAYOUT } from '../../src/text/layout.ts'
import { readMarkdown } from '../../src/text/markdown.ts'
import { segment } from '../../src/text/segment.ts'

const ROOT = join(import.meta.dirname, '../..')

const many = (count: number, make: (i: number) => string) => Array.from({ length: count }, (_, i) => make(i)).join('\n')

/** Documents whose blocks reach over any edge of what is parsed at once. */
const MADE: Record<string, string> = {
  lists: `These ring:\n\n${many(30, (i) => `${i + 1}. Bell ${i}\n   - of [brass][b]\n\n     and tin\n`)}\nAfter.\n\n[b]: http://b.example\n`,
  listings: `Text.\n\n\`\`\`rust\n${many(60, (i) => (i % 7 ? `let a${i} = [b](c);` : ''))}\n\`\`\`\n\nAfter.\n\n~~~\n\`\`\`\n# none\n~~~\n\n# Bells\n\nText.\n`,
  'a listing without an end': `Text.\n\n\`\`\`\n${many(60, (i) => `line ${i}\n\n# none`)}`,
  'indented listings': many(30, (i) => `Bell ${i}.\n\n    ring ${i}\n\n    more ${i}\n`),
  HTML: `<div>\n<p>Hello.</p>\n</div>\n\n<details>\n\nText *a*.\n\n</details>\n\n<!--\n\n${'no '.repeat(200)}\n\n# no\n\n-->\n\n<pre>\n${'bell\n\n'.repeat(50)}</pre>\n\nAfter.\n`,
  tables: `Bells:\n\n| a | b |\n|---|---|\n${many(60, (i) => `| ${i} | x${i} |`)}\n\nAfter.\n`,
  'tables beside others': `Bells\n  | a | b |\n  |:--|--:|\n${many(40, (i) => `  | ${i} \\| [x][r] | \`y|\` |`)}\n# Horns\n| c |\n|---|\n${many(40, (i) => `${i}`)}\n\n| d |\n|---|\n\n> | e |\n> |---|\n${many(40, (i) => `> | ${i} |`)}\n\n[r]: http://b.example\n`,
  quotations: `> ${many(60, (i) => `bell ${i}\n> `)}\nlazy\n\n> other\n`,
  'headings, links and notes': `${many(30, (i) => `Bell ${i}\n${i % 2 ? '===' : '---'}\n\nSee [x][r${i}].[^n${i}]\n`)}${many(30, (i) => `\n[r${i}]: http://b.example/${i} "t"\n\n[^n${i}]: Note ${i}.\n\n    More.\n`)}`,
  'labels over two lines, with escapes': `${many(30, () => 'See [two\nbells], [a\\]b] and [r].\n')}\n[two bells]: http://b.example\n[a\\]b]: http://b.example\n\n- [r]: http://b.example\n`,
  formulas: `$$\n${'x^2\n\n'.repeat(60)}$$\n\nAfter.\n`,
  'front matter': `---\ntitle: Bells\n---\n\n${'A bell.\n\n---\n\n'.repeat(40)}`,
  terms: many(30, (i) => `Bell ${i}\n: Rings ${i}\n\nHorn ${i}\n\n:   Blows ${i}\n`),
  'CRLF and a byte-order mark': `\uFEFF${many(40, (i) => `- Bell ${i}\r\n\r\n  rings\r\n\r`)}`,
  'what is put in': `${'{{#include a.rs}}\n\n'.repeat(40)}Text.\n`,
}

const FILES = Object.fromEntries(
  ['README.md', 'CHANGELOG.md', 'src/README.md', 'test/fixtures/texts/units.md'].map((name) => [
    name,
    readFileSync(join(ROOT, name), 'utf8'),
  ]),
)

describe('Markdown that is parsed a part at a time', () => {
  const read = (text: string, window: number) => {
    const leftOut: string[] = []
    return { blocks: readMarkdown(text, (what) => leftOut.push(what), window), leftOut }
  }

  it.each(Object.entries(MADE))('reads as it does at once: %s', (_, text) => {
    for (const window of [30, 100, 211, 500]) expect(read(text, window)).toEqual(read(text, Infinity))
  })

  it.each(Object.entries(FILES))('reads as it does at once: %s', (_, text) => {
    for (const window of [1000, 7777]) expect(read(text, window)).toEqual(read(text, Infinity))
  })

  it('has the same paragraphs where it is long', () => {
    const one = `# Bells\n\nThe bell ${'rings '.repeat(150)}[here][b]:\n\n- in fog\n\n- by day\n\n[b]: http://b.example\n\n`
    const long = segment(one.repeat(250), 'A title', { ...PLAIN_LAYOUT, format: 'markdown' })
    expect(long).toHaveLength(250)
    expect(new Set(long.map(({ sentences }) => sentences.map(({ text }) => text).join(' ')))).toEqual(
      new Set([`The bell ${'rings '.repeat(150)}here: in fog by day`]),
    )
  })
})

describe('a term of Markdown', () => {
  it.each(['Bell\n: It rings.\n', 'Bell\n\n:   It rings.\n', 'Bell\n\n: It rings.\n\n: It hangs.\n'])(
    'is one paragraph with what it means: %j',
    (text) => {
      const [paragraph, ...others] = segment(text, 'A title', { ...PLAIN_LAYOUT, format: 'markdown' })
      expect(others).toEqual([])
      expect(paragraph?.sentences.slice(0, 2).map(({ text }) => text)).toEqual(['Bell', 'It rings.'])
      expect(paragraph?.sentences.some(({ cut }) => cut)).toBe(false)
    },
  )
})
