import { parse } from 'discord-markdown-parser'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Picture } from '../../src/reply/figure.ts'
import type { Excerpt, Reply } from '../../src/reply/reply.ts'
import { createAnswer, createProblemReply } from '../../src/reply/reply.ts'
import { escapeText, unescapeText } from '../../src/discord/escape.ts'
import { readPress } from '../../src/discord/custom-id.ts'
import { renderReply } from '../../src/discord/render.ts'
import { toMarkdown } from '../../src/reply/markdown.ts'
import { createTestContext, dispatch } from '../context.ts'
import { flatten } from '../peers/discord/components.ts'

const ASKER = '3000000000000000001'

function show(reply: Reply, from = 0, owner: string | null = ASKER, pictures: Picture[] = []) {
  const { components: tree, files } = renderReply(reply, { owner, from, pictures })
  const components = flatten(tree)
  const texts = components.map((c) => ('content' in c ? String(c['content']) : ''))
  const labels = components.map((c) => String(c['label'] ?? c['placeholder'] ?? '')).filter(Boolean)
  const press = (label: RegExp) =>
    readPress(String(components.find((c) => label.test(String(c['label'])))?.['custom_id']), reply.title)
  return {
    components,
    files,
    labels,
    press,
    text: texts.join('\n'),
    characters: texts.join('').length,
    bytes: Buffer.byteLength(JSON.stringify(tree)),
  }
}

it('shows the title of a book in italics, and beside it the plain reference to copy', async () => {
  const reply = await dispatch({ command: 'cite', input: { what: 'bauder-2022' } }, createTestContext())
  const title = 'From sovereignty to solidarity: Rethinking human migration'
  const { text } = show(reply)
  expect(text).toContain(`In *${title}* (pp. 91–112). Routledge.\n\`\`\`\nBauder, H. (2022).`)
  expect(text).toContain(`In ${title} (pp.`)
  expect(toMarkdown(reply)).toContain(`*${title}*`)
})

const VOICE = { library: { version: 'abc' }, language: 'en' as const }

function createReply(texts: string[]): Reply {
  const excerpts = texts.map(
    (text, i): Excerpt => ({
      kind: 'passage',
      id: `e${i}`,
      footnote: i + 1,
      source: 's',
      pin: { section: 'Lamps', paragraph: i, sentences: [1, 1], page: String(i), lastPage: null, speaker: null },
      text,
      matched: [],
      range: [0, 1],
      quoted: [0, 1],
      inBrief: null,
      also: [],
      tableHead: null,
      otherwise: [],
      refersTo: [],
    }),
  )
  const footnotes = excerpts.map(({ source, pin }, i) => ({
    n: i + 1,
    citation: `Keeper, 1921, p. ${i}`,
    place: 'Lamps',
    link: null,
    source,
    pin,
  }))
  return createAnswer(VOICE, {
    title: 'Lamps',
    blocks: [{ kind: 'excerpts', heading: null, indices: texts.map((_, i) => i) }],
    excerpts,
    footnotes,
    self: { command: 'ask', input: { question: 'Lamps' } },
  })
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
  it.each(texts)('%s show as they stand', async (_, text) => {
    const escaped = escapeText(text)
    expect(escaped).not.toMatch(/(?<!\\)(?:\*\*|__|\|\||~~|`)|@(?=everyone|here)|(?<!\\)<(?=[@#:t])|(?<!\\)\[click\]\(/)
    expect(escaped.replace(/\\|\u200B/g, '')).toBe(text)
    expect(unescapeText(escaped)).toBe(text)
  })

  it('a row of marks stays as it was, however long and wherever it stands', () => {
    const piece = fc.constantFrom(
      '_',
      '__',
      '_____',
      '*',
      '**',
      '***',
      '`',
      '~~',
      '|',
      '||',
      '\\\\',
      '[',
      ' ',
      'a',
      'in ',
    )
    const texts = fc.array(piece, { maxLength: 12 }).map((pieces) => `blank ${pieces.join('')} end`)
    fc.assert(
      fc.property(texts, (text) => {
        const escaped = escapeText(text)
        expect(unescapeText(escaped)).toBe(text)
        expect(parse(escaped).map(({ type }) => type)).toEqual(Array(parse(escaped).length).fill('text'))
      }),
    )
  })

  it.each(['# head', '> quote', '- item', '1. item', '-# small'])('“%s” makes no block', async (line) => {
    expect(escapeText(line)).not.toMatch(/^(?:#|>|-#? |\d+\. )/)
  })
})

describe('a reply in Discord', () => {
  const long = createReply(Array.from({ length: 5 }, (_, i) => `${i} ${'lamp '.repeat(220)}`))

  it('shows the excerpts that fit whole, with their footnotes, and the others behind “2 more”', () => {
    const { text, press } = show(long)
    expect(text).toContain('“0 lamp')
    expect(text).toContain('p. 2')
    expect(text).not.toContain('p. 4')
    expect(press(/^2 more$/)).toEqual({ action: 'page', from: 3, call: long.self })
  })

  it('shows every part once, page after page, and leads back', () => {
    const seen: string[] = []
    for (let from = 0, pages = 0; pages < 9; pages++) {
      const page = show(long, from)
      seen.push(...(page.text.match(/“\d lamp/g) ?? []))
      const back = page.press(/^Back$/)
      expect(back === null).toBe(from === 0)
      const more = page.press(/ more$/)
      if (more?.action !== 'page') break
      from = more.from
    }
    expect(seen).toEqual(['“0 lamp', '“1 lamp', '“2 lamp', '“3 lamp', '“4 lamp'])
  })

  it.each([
    ['one quotation too long for any message', ['lamp '.repeat(1000)]],
    ['many short ones', Array.from({ length: 60 }, (_, i) => `lamp ${i}`)],
    ['bytes more than characters', Array.from({ length: 5 }, () => '灯'.repeat(500))],
  ])('fits: %s', (_, texts) => {
    const { components, text, characters, bytes } = show(createReply(texts))
    expect(components.length).toBeLessThanOrEqual(40)
    expect(characters).toBeLessThanOrEqual(4000)
    expect(bytes).toBeLessThanOrEqual(9500)
    expect(text).toMatch(/Keeper, 1921/)
  })

  it('leaves what is to come later behind “More”, however much room there is, and shows it there', () => {
    const short = createReply(['lamp 0', 'lamp 1', 'lamp 2'])
    const reply: Reply = {
      ...short,
      blocks: [
        { kind: 'excerpts', heading: null, indices: [0] },
        { kind: 'excerpts', heading: 'More lamps', indices: [1, 2], later: true },
      ],
    }
    const first = show(reply)
    expect(first.text).toContain('lamp 0')
    expect(first.text).not.toMatch(/lamp [12]|p\. [12]|More lamps/)
    const more = first.press(/^2 more$/)
    expect(more).toEqual({ action: 'page', from: 1, call: reply.self })
    const second = show(reply, 1)
    expect(second.text).toMatch(/\*\*More lamps\*\*[\s\S]*lamp 1[\s\S]*lamp 2[\s\S]*p\. 1/)
    expect(second.press(/^Back$/)).toEqual({ action: 'page', from: 0, call: reply.self })
    expect(toMarkdown(reply)).toMatch(/lamp 0[\s\S]*## More lamps[\s\S]*lamp 2[\s\S]*library abc/)
  })

  it('never cuts a quotation: one too long for any message is in the file', () => {
    const quotation = `${'lamp '.repeat(1000)}end`
    const reply = createReply([quotation])
    expect(show(reply).text).toContain('the file has it')
    expect(show(reply).text).not.toContain('lamp')
    expect(toMarkdown(reply)).toContain(`“${quotation}”`)
  })

  it('cuts long text in our words after a sentence, and says where the rest is', () => {
    const sentences = Array.from({ length: 200 }, (_, i) => `Lamp number ${i} is lit.`)
    const { text } = show(
      createAnswer(VOICE, { title: 'Lamps', blocks: [{ kind: 'text', line: [{ text: sentences.join(' ') }] }] }),
    )
    expect(text).toMatch(/Lamp number \d+ is lit\. … The rest is in the file\./)
  })

  it('fits for every city, every pair of them and every term, on every page', { timeout: 60_000 }, async () => {
    const context = createTestContext()
    const { cities, terms } = context.library
    const calls = [
      ...cities.flatMap((city, i) => [
        { command: 'city', input: { name: city.id } },
        { command: 'compare', input: { first: city.id, second: cities[(i + 7) % cities.length]?.id ?? '' } },
      ]),
      ...terms.map(({ id }) => ({ command: 'term', input: { term: id } })),
    ]
    for (const call of calls) {
      const reply = await dispatch(call, context)
      for (let from: number | null = 0; from !== null; ) {
        const { components, characters, bytes, press }: ReturnType<typeof show> = show(reply, from)
        const what = JSON.stringify([call, from])
        expect(characters, what).toBeLessThanOrEqual(4000)
        expect(components.length, what).toBeLessThanOrEqual(40)
        expect(bytes, what).toBeLessThanOrEqual(9500)
        const more = press(/ more$/)
        from = more?.action === 'page' ? more.from : null
      }
    }
  })

  it('lets its asker delete a public one, and share a private one', () => {
    expect(show(createReply(['lamp'])).press(/^Delete$/)).toEqual({ action: 'delete', owner: ASKER })
    const alone = show(createReply(['lamp']), 0, null)
    expect(alone.press(/^Share$/)).toEqual({ action: 'share' })
    expect(alone.labels).not.toContain('Delete')
  })

  it('shares no problem', () => {
    const problem = createProblemReply(VOICE, 'not-found', 'Not found', ['Try again.'])
    expect(show(problem, 0, null).labels).toEqual([])
  })

  it('shows pictures with their descriptions', () => {
    const png = new Uint8Array([137, 80, 78, 71])
    const pictures = [{ name: 'lamps.png', description: 'Lamps by year', png }]
    const { components, files } = show(createReply(['lamp']), 0, ASKER, pictures)
    expect(components).toContainEqual(
      expect.objectContaining({ items: [{ media: { url: 'attachment://lamps.png' }, description: 'Lamps by year' }] }),
    )
    expect(files).toEqual([{ attachment: Buffer.from(png), name: 'lamps.png', description: 'Lamps by year' }])
  })
})
