import { describe, expect, it } from 'vitest'
import type { Context } from '../../src/context/context.ts'
import type { Call } from '../../src/reply/reply.ts'
import { readPress, writePress } from '../../src/discord/custom-id.ts'
import type { Press } from '../../src/discord/press.ts'
import { commands } from '../../commands/index.ts'
import { flatten, type Message } from '../peers/discord/index.ts'
import { openFirst, run } from './running.ts'

const optionsOf = (message: Message | null, placeholder: string) =>
  flatten(message?.components).find((c) => c.placeholder === placeholder)?.options ?? []
const pickOption = (message: Message | null, placeholder: string, label: RegExp) => [
  optionsOf(message, placeholder).find((option) => label.test(option.label))?.value ?? '',
]

/** Whether other notes on the city rest on every sentence that a note rests on, and stand for it. */
function isBeside(id: string, { library }: Pick<Context, 'library'>): boolean {
  const note = library.notes.get(id)
  const others = [...library.notes.values()].filter(
    (other) =>
      other.id !== id &&
      other.source === note?.source &&
      other.pin.section === note.pin.section &&
      other.pin.paragraph === note.pin.paragraph,
  )
  const held = new Set(
    others.flatMap(({ pin }) =>
      Array.from({ length: pin.sentences[1] - pin.sentences[0] + 1 }, (_, i) => pin.sentences[0] + i),
    ),
  )
  const [first = 0, last = 0] = note?.pin.sentences ?? []
  return Array.from({ length: last - first + 1 }, (_, i) => first + i).every((sentence) => held.has(sentence))
}

describe('a press of who asked', () => {
  it('turns the pages in place', async () => {
    const { discord } = await run()
    const reader = discord.reader()
    const { message } = await reader.command('compare', { first: 'Toronto', second: 'Sheffield' })
    const first = message?.text
    const more = await reader.click(message, '1 more')
    expect(more.kind).toBe('update')
    expect(message?.text).toContain('**Scale**')
    expect(message?.text).not.toContain('**Legality**')
    await reader.click(message, 'Back')
    expect(message?.text).toBe(first)
    expect(discord.violations).toEqual([])
  })

  it('leads page by page through a long list, with the footnotes of each page', async () => {
    const { discord, context } = await run()
    const reader = discord.reader()
    const { message } = await reader.command('list', { what: 'cities' })
    const noted = context.library.cities.filter(({ id }) => context.library.notesAbout.has(id))
    expect(message?.text).toContain(`These sources name ${noted.length} cities:`)
    let text = message?.text ?? ''
    while (flatten(message?.components).some(({ label }) => / more$/.test(label ?? ''))) {
      await reader.click(message, / more$/)
      text += message?.text
    }
    for (const { name } of noted) expect(text).toContain(`- **${name}**`)
    expect(discord.violations).toEqual([])
  })

  it('opens an entry of a list, or does without the restriction that leaves nothing', async () => {
    const { discord } = await run()
    const reader = discord.reader()
    const { message } = await reader.command('list', { what: 'cities', in: 'Germany' })
    const opened = await reader.select(message, 'Open one', pickOption(message, 'Open one', /^Berlin$/))
    expect(opened.message?.text).toContain('## Berlin, Germany')
    const { message: none } = await reader.command('list', { what: 'cities', by: 'Bauder', in: 'Japan' })
    const wider = await reader.click(none, '/list cities Bauder')
    expect(wider.message?.text).toContain('Bauder (2022) names')
    expect(discord.violations).toEqual([])
  })

  it('leads page by page to every note on a city that its summary does not show', async () => {
    const { discord, context } = await run()
    const reader = discord.reader()
    const { message } = await reader.command('city', { name: 'Barcelona' })
    let text = message?.text ?? ''
    while (flatten(message?.components).some(({ label }) => / more$/.test(label ?? ''))) {
      await reader.click(message, / more$/)
      text += message?.text
    }
    const notes = context.library.notesAbout.get('barcelona') ?? []
    const missing = notes.filter(({ id, says }) => !text.includes(says.slice(0, 40)) && !isBeside(id, context))
    expect(missing.map(({ id }) => id)).toEqual([])
    expect(discord.violations).toEqual([])
  })

  it('shows another framework in place, and keeps Delete for who asked', async () => {
    const { discord } = await run()
    const reader = discord.reader()
    const { message } = await reader.command('city', { name: 'Barcelona' })
    await reader.select(message, 'Another framework', pickOption(message, 'Another framework', /Fakhry/))
    expect(message?.text).toContain('**Civic sphere**')
    expect((await discord.reader().click(message, 'Delete')).message?.text).toContain('Only the person who asked')
    await reader.click(message, 'Delete')
    expect(message?.deleted).toBe(true)
  })

  it.each([
    ['a dimension', 'city', { name: 'Barcelona' }, 'A dimension, across cities', /Legality/, '## Legality'],
    ['a comparison', 'city', { name: 'Barcelona' }, 'Compare with…', /Toronto/, '## Barcelona · Toronto'],
    ['a related question', 'ask', { question: 'what does SAIER do?' }, 'Related questions', /./, '##'],
  ])('opens %s beside it, for them alone', async (_, command, input, menu, option, says) => {
    const { discord } = await run()
    const reader = discord.reader()
    const { message } = await reader.command(command, input)
    const before = message?.text
    const opened = await reader.select(message, menu, pickOption(message, menu, option))
    expect(opened.message?.private).toBe(true)
    expect(opened.message?.text).toContain(says)
    expect(message?.text).toBe(before)
    expect(discord.violations).toEqual([])
  })

  it('opens a place in its context and reads on from there', async () => {
    const { discord } = await run()
    const reader = discord.reader()
    const { message } = await reader.command('city', { name: 'Barcelona' })
    const { message: place } = await openFirst(reader, message)
    expect(place?.private).toBe(true)
    const before = place?.text
    await reader.click(place, 'Next')
    expect(place?.text).not.toBe(before)
    await reader.click(place, 'Previous')
    expect(place?.text).toBe(before)
  })

  it('gives the citations to copy, and the whole reply as a file', async () => {
    const { discord } = await run()
    const reader = discord.reader()
    const { message } = await reader.command('compare', { first: 'Toronto', second: 'Sheffield' })
    const citations = (await reader.click(message, 'Copy citations')).message
    expect(citations?.text).toMatch(/```\n[\s\S]*Bauder[\s\S]*2022[\s\S]*\n```/)
    const file = (await reader.click(message, 'As a file')).message
    expect(file?.attachments[0]?.filename).toBe('toronto-sheffield.md')
    const text = file?.attachments[0]?.text() ?? ''
    for (const part of ['# Toronto · Sheffield', '## Legality', '## Scale', '1. [Bauder, 2022, p. 9'])
      expect(text).toContain(part)
    expect([citations?.private, file?.private]).toEqual([true, true])
    expect(discord.violations).toEqual([])
  })
})

describe('a press of somebody else', () => {
  it('opens it for them alone, and leaves the original as it is', async () => {
    const { discord } = await run()
    const { message } = await discord.reader().command('compare', { first: 'Toronto', second: 'Sheffield' })
    const before = message?.text
    const own = await discord.reader().click(message, '1 more')
    expect(own.message?.private).toBe(true)
    expect(own.message?.text).toContain('**Scale**')
    expect(message?.text).toBe(before)
    expect(discord.violations).toEqual([])
  })
})

describe('a press after a restart', () => {
  it('works as before, on a question too long for a custom_id', async () => {
    const { discord, restart } = await run()
    const reader = discord.reader()
    const question = `which cities issue municipal ID cards ${'and '.repeat(20)}to *illegalized* migrants?`
    const { message } = await reader.command('ask', { question })
    await restart()
    const file = await reader.click(message, 'As a file')
    expect(file.message?.attachments[0]?.text()).toContain('which cities issue municipal ID cards')
    expect(discord.violations).toEqual([])
  })
})

describe('a press that leads nowhere', () => {
  const relabel = (message: Message | null, custom_id: string) => {
    const button = flatten(message?.components).find((c) => c.label === 'As a file')
    if (button) button.custom_id = custom_id
  }
  it.each([
    ['of an older version', '0|more|abc', 'older Footnote'],
    ['of a command that is gone', '1|open|dance|x', 'no longer in the library'],
    ['with something too many', '1|share|x', 'the message no longer carries it'],
    ['with half of what it needs', '2|open|quiz choose|r=aB3_x-9Q', 'Try again'],
    ['of an entry that is gone', '1|turn|city|atlantis', '“atlantis” is not a city'],
  ])('%s says privately what to do', async (_, custom_id, says) => {
    const { discord } = await run()
    const reader = discord.reader()
    const { message } = await reader.command('about', {})
    relabel(message, custom_id)
    const before = message?.text
    const answer = await reader.click(message, 'As a file')
    expect(answer.message?.private).toBe(true)
    expect(answer.message?.text).toContain(says)
    expect(message?.text).toBe(before)
  })
})

describe('a form that leads nowhere', () => {
  it.each([
    ['of an older version', '9|zzz'],
    ['of a command that is gone', '2|open|nope'],
  ])('%s gives back what was written', async (_, custom_id) => {
    const { discord } = await run()
    const reader = discord.reader()
    const { message } = await reader.command('city', { name: 'Barcelona' })
    const { message: place } = await openFirst(reader, message)
    const form = await reader.click(place, 'Something wrong?')
    if (form.modal) form.modal.custom_id = custom_id
    const { message: said } = await reader.submit(form, { 'What is wrong': 'The page is another one.' })
    expect(said?.private).toBe(true)
    expect(said?.text).toMatch(/This form[\s\S]*older Footnote[\s\S]*You wrote: The page is another one\./)
    expect(discord.violations).toEqual([])
  })
})

describe('a custom_id', () => {
  const call: Call = { command: 'compare', input: { first: 'a|b', second: '50%', third: '^' } }
  const presses: Press[] = [
    { action: 'open', call },
    { action: 'page', from: 12, call: { command: 'city', input: { name: 'Ciudad de México' } } },
    { action: 'pick', option: 'value', call: { command: 'settings', input: { where: 'server' } } },
    { action: 'cite', call: { command: 'sources', input: {} } },
    { action: 'share' },
    { action: 'delete', owner: '3000000000000000001' },
  ]
  it.each(presses)('says all of %o', (press) => {
    expect(readPress(writePress(press) ?? '', null)).toEqual(press)
  })

  it('takes a long question from the message’s title, and any other long text not at all', () => {
    const question = 'q'.repeat(300)
    const ask: Press = { action: 'file', call: { command: 'ask', input: { question } } }
    const id = writePress(ask) ?? ''
    expect(id.length).toBeLessThanOrEqual(100)
    expect(readPress(id, question)).toEqual(ask)
    expect(readPress(id, null)).toBeNull()
    expect(writePress({ action: 'open', call: { command: 'city', input: { name: question } } })).toBeNull()
  })

  it('has room for every note, passage and entry of the library', async () => {
    const { context } = await run()
    const { notes, cities, networks, terms } = context.library
    const longest = [...cities]
      .sort((a, b) => b.id.length - a.id.length)
      .slice(0, 4)
      .map(({ id }) => id)
    const [first = '', second = '', third = '', fourth = ''] = longest
    const calls: Call[] = [
      ...[...notes.keys()].map((id) => ({ command: 'passage', input: { id } })),
      ...networks.map(({ id }) => ({ command: 'network', input: { network: id } })),
      ...terms.map(({ id }) => ({ command: 'term', input: { term: id } })),
      { command: 'compare', input: { first, second, third, fourth, framework: 'manfredi-sanchez' } },
    ]
    for (const call of calls)
      expect(writePress({ action: 'page', from: 10, call }), JSON.stringify(call)).not.toBeNull()
    expect(commands.length).toBeGreaterThan(0)
  })
})
