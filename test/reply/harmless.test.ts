import { parse } from 'discord-markdown-parser'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { describe, expect, it } from 'vitest'
import { renderReply as renderMessage } from '../../src/discord/render.ts'
import { toMarkdown } from '../../src/reply/markdown.ts'
import { createAnswer, type Reply } from '../../src/reply/reply.ts'
import { renderLines } from '../../src/terminal/render.ts'
import { flatten } from '../peers/discord/components.ts'

/** What a file, a record or a person may write into every text of a reply. */
const HOSTILE =
  '\u001B[2J\u001B]0;owned\u0007Lamps \u202Egnp.\u2067 \u200Bpay\u200Dpal @everyone <@1> [here](https://evil.example)'

const place = {
  source: 's',
  pin: {
    section: HOSTILE,
    paragraph: 1,
    sentences: [1, 1] as [number, number],
    page: null,
    lastPage: null,
    speaker: null,
  },
}

const reply = {
  ...createAnswer(
    { library: { version: 'abc' }, language: 'en' },
    {
      title: `${HOSTILE}\n# More`,
      blocks: [
        {
          kind: 'text',
          line: [
            { text: HOSTILE, strong: true },
            { text: HOSTILE, link: 'https://example.org/>)[x](y' },
          ],
        },
        { kind: 'list', heading: HOSTILE, items: [[{ text: HOSTILE }]] },
        { kind: 'excerpts', heading: HOSTILE, indices: [0] },
        { kind: 'copy', heading: HOSTILE, text: `${HOSTILE}\n\`\`\`\n# out\n\`\`\`\`\n`, file: null },
      ],
      footnotes: [{ n: 1, citation: HOSTILE, place: HOSTILE, link: 'https://example.org/ >x', ...place }],
      choices: [{ label: HOSTILE, command: 'ask', input: { question: 'x' } }],
    },
  ),
  opening: HOSTILE,
} as unknown as Reply

const excerpt = {
  kind: 'passage',
  id: 'a',
  footnote: 1,
  ...place,
  text: `\u001B[31mA lamp burns.\n> \`\`\`js\n# ${HOSTILE}`,
  matched: [{ start: 7, end: 11 }],
  range: [0, 1],
  quoted: [0, 1],
  tableHead: HOSTILE,
  inBrief: HOSTILE,
  also: [],
  otherwise: [[{ text: HOSTILE }]],
  refersTo: [HOSTILE],
}
const hostile = { ...reply, excerpts: [excerpt] } as unknown as Reply

const UNSEEN = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200B-\u200F\u202A-\u202E\u2066-\u2069]/

describe('what a file or a person has written', () => {
  it('tells a terminal nothing', () => {
    const lines = renderLines(hostile, { width: 80, colour: false })
    expect(lines).not.toMatch(UNSEEN)
    expect(lines).toContain('Lamps gnp.')
    expect(renderLines(hostile, { width: 80, colour: true })).toContain('“A \u001B[1mlamp\u001B[22m burns.')
  })

  const message = flatten(renderMessage(hostile, { owner: null }).components)
  const texts = message.flatMap((component) => ('content' in component ? [String(component['content'])] : []))

  it('pings nobody on Discord, links nowhere and hides nothing', () => {
    const kinds = (nodes: { type: string; content?: unknown }[]): string[] =>
      nodes.flatMap(({ type, content }) => [type, ...(Array.isArray(content) ? kinds(content) : [])])
    for (const text of texts) {
      // The only mark that is not seen is ours, which parts a sign from what it would call.
      expect(text.replace(/(?<=[@:])\u200B/g, '')).not.toMatch(UNSEEN)
      expect(kinds(parse(text) as { type: string }[])).not.toEqual(
        expect.arrayContaining([expect.stringMatching(/^(?:user|role|channel|everyone|here)$/)]),
      )
      if (!text.includes('```')) expect(text).not.toMatch(/(?<!\\)\[here\]|\(https:\/\/evil/)
    }
    for (const component of message) expect(String(component['label'] ?? '')).not.toMatch(UNSEEN)
  })

  it('does not leave its box or its quotation on Discord', () => {
    expect(texts.join('\n').split('```')).toHaveLength(3)
    expect(texts.find((text) => text.includes('burns'))).not.toMatch(/^#/m)
  })

  it('does not leave its place in the Markdown file', () => {
    const file = toMarkdown(hostile)
    expect(file).not.toMatch(UNSEEN)
    const tree = fromMarkdown(file)
    expect(tree.children.filter(({ type }) => type === 'code')).toMatchObject([
      { value: expect.stringContaining('```\n# out\n````') },
    ])
    const headings = tree.children.filter((node) => node.type === 'heading')
    expect(headings).toHaveLength(4)
    const quotation = tree.children.find((node) => node.type === 'blockquote')
    expect(quotation?.children.map(({ type }) => type)).toEqual(['paragraph'])
    expect(JSON.stringify(tree).match(/"url":"[^"]*"/g)).toEqual([
      '"url":"https://example.org/%3E)[x](y"',
      '"url":"https://example.org/%20%3Ex"',
    ])
  })
})
