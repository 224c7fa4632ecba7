import { type APIMessageTopLevelComponent, ButtonStyle, ComponentType } from 'discord.js'
import { describe, expect, it } from 'vitest'
import { drawMessage } from '../../src/discord/drawn/message.ts'
import { renderReply } from '../../src/discord/render.ts'
import { createTestContext, dispatch } from '../context.ts'

const LONG = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'
const PROSE = `## A harbour of lamps
Plain, **bold**, *italic*, \\*starred\\* and [a masked link](<https://example.org>).
- one item of a list, long enough that it needs a second line
> “Everyone who **arrives** may stay.”\u00A0¹²
-# Keeper, 1921 · pp. 3–5 … naïve façade, Çeşme
${LONG}`

const button = (label: string, style: ButtonStyle.Primary | ButtonStyle.Secondary = ButtonStyle.Secondary) => ({
  type: ComponentType.Button as const,
  style,
  label,
  custom_id: label,
})

const text = (content: string) => ({ type: ComponentType.TextDisplay as const, content })

const message: { components: APIMessageTopLevelComponent[] } = {
  components: [
    {
      type: ComponentType.Container,
      accent_color: 0x2f7d6d,
      components: [
        text(PROSE),
        { type: ComponentType.Separator },
        { type: ComponentType.Section, components: [text('🟢 supported')], accessory: button('Show in context') },
        { type: ComponentType.MediaGallery, items: [{ media: { url: 'attachment://map.png' }, description: 'A map' }] },
        { type: ComponentType.File, file: { url: 'attachment://answer.md' } },
      ],
    },
    {
      type: ComponentType.ActionRow,
      components: ['Pin', 'Compare', 'Cite', 'Save as a file', LONG].map((label) => button(label)),
    },
    {
      type: ComponentType.ActionRow,
      components: [{ type: ComponentType.StringSelect, custom_id: 's', placeholder: 'Choose one', options: [] }],
    },
  ],
}

const draw = (components: APIMessageTopLevelComponent[], width = 560) =>
  drawMessage({ components }, { width, asked: '/city Barcelona', private: false })

type Drawn = { text: string; letters: number; left: number; right: number }

/** The texts of a picture, with how many letters were drawn for each and where. */
function readTexts(svg: string): Drawn[] {
  const groups = svg.matchAll(/<g data-text="([^"]*)"[^>]*translate\((\S+) \S+\) scale\((\S+) [^>]*>(.*?)<\/g>/g)
  return [...groups].map(([, text = '', x, scale, letters = '']) => {
    const starts = [...letters.matchAll(/<use href="#\w+"(?: x="([^"]+)")?\/>/g)].map((use) => Number(use[1] ?? 0))
    return { text, letters: starts.length, left: Number(x), right: Number(x) + Math.max(0, ...starts) * Number(scale) }
  })
}

const wordsIn = (text: string) => text.split(/\s+/).filter(Boolean)

describe('the picture of a message', () => {
  it('is the same each time, also when several are drawn at once', async () => {
    const [first, second] = await Promise.all([draw(message.components), draw(message.components)])
    expect(second).toBe(first)
  })

  it.each([560, 360])('has every word, without the marks of markdown, at a width of %i', async (width) => {
    const drawn = readTexts(await draw(message.components, width))
    const words = new Set(wordsIn(drawn.map((d) => d.text).join(' ')))
    const expected = 'Reader used /city Barcelona Footnote APP A harbour of lamps bold italic starred a masked link'
    const more = 'one item list second line “Everyone arrives pp. 3–5 naïve façade, Çeşme supported Show in context'
    const rest = 'A map answer.md Pin Compare Cite Save as a file Choose one'
    for (const word of wordsIn(`${expected} ${more} ${rest}`)) expect([...words].join(' '), word).toContain(word)
    expect([...words].join(' ')).not.toMatch(/##|\*\*|-#|\\|https/)
  })

  it('draws each letter of each text', async () => {
    for (const { text, letters } of readTexts(await draw(message.components)))
      expect(letters, text).toBe([...text.replace(/[\s\u200B]/g, '')].length)
  })

  it.each([560, 360, 280])('is %i wide, and nothing sticks out, not even the longest word', async (width) => {
    const svg = await draw(message.components, width)
    expect(svg).toContain(`viewBox="0 0 ${width} `)
    for (const { text, left, right } of readTexts(svg)) {
      expect(left, text).toBeGreaterThan(0)
      expect(right, text).toBeLessThan(width - 12)
    }
    for (const [, x, w] of svg.matchAll(/<rect x="([^"]+)" y="[^"]+" width="([^"]+)"/g))
      expect(Number(x) + Number(w)).toBeLessThanOrEqual(width)
    const whole = readTexts(svg).map((d) => d.text)
    expect(whole.join('')).toContain(LONG)
  })

  it('says who sees a private message', async () => {
    const options = { width: 560, asked: '/help', private: true }
    const say = async (m: Parameters<typeof drawMessage>[0], o: typeof options) =>
      readTexts(await drawMessage(m, o)).map((d) => d.text)
    expect(await say(message, options)).toContain('Only you can see this · ')
    expect(await say(message, { ...options, private: false })).not.toContain('Only you can see this · ')
    expect(await say({ ...message, flags: 64 }, { ...options, private: false })).toContain('Only you can see this · ')
  })

  it('shows an image that comes with the message', async () => {
    const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII='
    const files = [{ name: 'map.png', attachment: Buffer.from(png, 'base64') }]
    const svg = await drawMessage({ ...message, files }, { width: 560, asked: '/city', private: false })
    expect(svg).toContain(`href="data:image/png;base64,${png}"`)
    expect(svg).not.toContain('A map')
  })

  it.each([
    ['emoji', '🟢🟡🔴🟠⚪ 🔎 ▶', 7],
    ['no letters that are missing', 'é ş “ ” · … ¹²³⁴⁵⁶⁷⁸⁹⁰ – — →', 0],
  ])('draws %s', async (_, content, count) => {
    const svg = await draw([text(content)])
    expect(svg.match(/<use data-text=/g) ?? []).toHaveLength(count)
  })

  it('names a character that it cannot draw', async () => {
    await expect(draw([text('字')])).rejects.toThrow('“字” (5b57)')
  })

  it('takes a reply as it is sent', async () => {
    const reply = await dispatch({ command: 'city', input: { name: 'Barcelona' } }, createTestContext())
    const { components } = renderReply(reply, { owner: null })
    const svg = await draw(JSON.parse(JSON.stringify(components)) as APIMessageTopLevelComponent[])
    const drawn = readTexts(svg).map((d) => d.text)
    expect(drawn).toEqual(expect.arrayContaining(['Barcelona, Spain', 'Legality']))
    expect(svg.length).toBeLessThan(150_000)
  })
})
