import { MessageFlags } from 'discord.js'
import { describe, expect, it } from 'vitest'
import type { Excerpt, Reply } from '../../src/answer/reply.ts'
import { createProblemReply } from '../../src/answer/reply.ts'
import { escapeText } from '../../src/discord/escape.ts'
import { renderMessage } from '../../src/discord/render.ts'
import { dispatch } from '../../src/dispatch.ts'
import { createTestContext } from '../context.ts'
import { flatten } from '../peers/discord.ts'

function show(reply: Reply) {
  const message = JSON.parse(JSON.stringify(renderMessage(reply))) as {
    components: object[]
    flags: (number | string)[]
  }
  const components = flatten(message.components)
  const texts = components.map((c) => String(c['content'] ?? ''))
  return { message, components, text: texts.join('\n'), characters: [...texts.join('')].length }
}

function createReply(texts: string[]): Reply {
  const excerpts = texts.map(
    (text, i): Excerpt => ({
      kind: 'passage',
      id: `e${i}`,
      footnote: i + 1,
      source: 's',
      pin: { section: 'Lamps', paragraph: i, sentences: [1, 1], page: i, speaker: null },
      text,
      matched: [],
      range: [0, 1],
      quoted: [0, 1],
      inBrief: null,
      also: [],
      otherwise: [],
      refersTo: [],
    }),
  )
  const footnotes = texts.map((_, i) => ({ n: i + 1, citation: `Keeper, 1921, p. ${i}`, place: 'Lamps', link: null }))
  const base = createProblemReply('not-found', 'Lamps', [], 'abc')
  return {
    ...base,
    outcome: 'answered',
    audience: 'everyone',
    blocks: [{ kind: 'excerpts', heading: null, indices: texts.map((_, i) => i) }],
    excerpts,
    footnotes,
  }
}

describe('escaping', () => {
  const texts: [title: string, text: string][] = [
    ['bold and italics', '**bold** and *italic* and __under__'],
    ['code', '`code` and ```block```'],
    ['spoilers and strikes', '||spoiler|| ~~gone~~'],
    ['mentions', '@everyone @here <@123> <@&1> <#2>'],
    ['custom emoji and timestamps', '<:name:123> <t:1618953630:R>'],
    ['masked links', '[click](https://example.org)'],
  ]
  it.each(texts)('%s show as they stand', (_, text) => {
    const escaped = escapeText(text)
    expect(escaped).not.toMatch(/(?<!\\)(?:\*\*|__|\|\||~~|`)|@(?=everyone|here)|(?<!\\)<(?=[@#:t])|(?<!\\)\[click\]\(/)
    expect(escaped.replace(/\\|\u200B/g, '')).toBe(text)
  })

  it.each(['# head', '> quote', '- item', '1. item', '-# small'])('“%s” makes no block', (line) => {
    expect(escapeText(line)).not.toMatch(/^(?:#|>|-#? |\d+\. )/)
  })
})

describe('a reply in Discord', () => {
  it('leaves out what does not fit, whole, from the end, and keeps the footnotes of what stays', () => {
    const { text } = show(createReply(Array.from({ length: 5 }, (_, i) => `${i} ${'lamp '.repeat(220)}`)))
    expect(text).toContain('“0 lamp')
    expect(text).toMatch(/2 more did not fit here/)
    expect(text).toContain('p. 2')
    expect(text).not.toContain('p. 4')
  })

  it.each([
    ['one excerpt too long for any message', ['lamp '.repeat(1000)]],
    ['many short ones', Array.from({ length: 60 }, (_, i) => `lamp ${i}`)],
    ['bytes more than characters', Array.from({ length: 5 }, () => '灯'.repeat(900))],
  ])('fits: %s', (_, texts) => {
    const { message, components, text, characters } = show(createReply(texts))
    expect(components.length).toBeLessThanOrEqual(40)
    expect(characters).toBeLessThanOrEqual(4000)
    expect(Buffer.byteLength(JSON.stringify(message))).toBeLessThanOrEqual(10_000)
    expect(text).toContain('library abc')
    expect(text).toMatch(/lamp|灯/)
    expect(text).toMatch(/Keeper, 1921/)
  })

  it('fits for every city and every pair of them', () => {
    const context = createTestContext()
    const { cities } = context.library
    for (const [i, city] of cities.entries()) {
      const other = cities[(i + 7) % cities.length]
      const replies = [
        dispatch({ command: 'city', input: { name: city.id } }, context),
        dispatch({ command: 'compare', input: { first: city.id, second: other?.id ?? '' } }, context),
      ]
      for (const reply of replies) {
        const { components, characters } = show(reply)
        expect(characters, city.id).toBeLessThanOrEqual(4000)
        expect(components.length, city.id).toBeLessThanOrEqual(40)
      }
    }
  })

  it('shows problems to the asker alone', () => {
    const { flags } = renderMessage(createProblemReply('not-found', 'Not found', ['Try again.'], 'abc'))
    expect(flags).toEqual([MessageFlags.IsComponentsV2, MessageFlags.Ephemeral])
    expect(renderMessage(createReply(['lamp'])).flags).toEqual([MessageFlags.IsComponentsV2])
  })
})
