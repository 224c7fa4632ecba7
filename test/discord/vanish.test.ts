import { describe, expect, it } from 'vitest'
import { createKeptCalls, KEPT_MS } from '../../src/context/kept-calls.ts'
import { StoreError } from '../../src/base/store-error.ts'
import { createClock } from '../clock.ts'
import { run, shareBy } from './running.ts'
import type { Message, Reader } from '../peers/discord/index.ts'

/** Ten sentences that the sources say something on. */
const TEN = [
  'Toronto became a sanctuary city in 2013.',
  'Sheffield was the first City of Sanctuary in the UK.',
  'Barcelona declared itself a refuge city.',
  'Zurich plans a city card for all residents.',
  'New York issues a municipal ID card.',
  'Palermo published a charter on mobility.',
  'San Francisco passed a sanctuary ordinance.',
  'Berlin joined the network of solidarity cities.',
  'Vancouver has an access without fear policy.',
  'Los Angeles issues a city ID card.',
]

const labels = (message: Message | null) =>
  message?.components.flatMap((row) => (row.components ?? []).flatMap(({ label }) => label ?? [])) ?? []

/** All that a reader sees of a reply, page by page. */
async function readAll(reader: Reader, message: Message | null) {
  const pages = [message?.text ?? '']
  while (labels(message).some((label) => /^\d+ more$/.test(label))) {
    await reader.click(message, /^\d+ more$/)
    pages.push(message?.text ?? '')
  }
  return pages.join('\n')
}

describe('a text that is too long for a button', () => {
  const text = TEN.join(' ')

  it('is shown to its last sentence behind “More”, after a restart too, with its citations and its file', async () => {
    const { discord, restart } = await run()
    const reader = discord.reader()
    const { message } = await reader.command('annotate', { text })
    expect(labels(message)).toEqual(expect.arrayContaining(['Copy citations', 'As a file']))
    await restart()
    expect((await reader.click(message, 'Copy citations')).message?.text).toContain('Citations')
    expect((await reader.click(message, 'As a file')).message?.attachments).toHaveLength(1)
    const all = await readAll(reader, message)
    for (const sentence of TEN) expect(all).toContain(sentence.slice(0, -1))
    expect(discord.violations).toEqual([])
  })

  it('leads nowhere after 30 days, and once it is to be forgotten, and that is said', async () => {
    const clock = createClock()
    const { discord } = await run({ clock })
    const reader = discord.reader()
    const annotated = await reader.command('annotate', { text })
    await clock.advance(KEPT_MS - 1000)
    expect((await reader.click(annotated.message, 'As a file')).message?.attachments).toHaveLength(1)
    await clock.advance(KEPT_MS)
    expect((await reader.click(annotated.message, 'As a file')).message?.text).toContain('was kept for 30 days')
    const again = await reader.command('annotate', { text })
    const { message: kept } = await reader.command('forget-me')
    expect(kept?.text).toContain('1 text that buttons lead back to')
    const forgotten = await reader.click(kept, 'Delete all of it')
    expect(forgotten.message?.text).toContain('1 text that buttons lead back to')
    expect((await reader.click(again.message, 'As a file')).message?.text).toContain('has been deleted')
  })

  it('is in the file where it cannot be kept, and the reply says how much', async () => {
    const fail = async () => {
      throw new StoreError('save', 'unreachable', new Error('no route'))
    }
    const { discord } = await run({ calls: { ...createKeptCalls({ now: Date.now }), keep: fail } })
    const { message } = await discord.reader().command('annotate', { text })
    expect(message?.text).toMatch(/\d+ more in the file\./)
    expect(message?.attachments).toHaveLength(1)
  })

  it('is gone for others too once who had it checked is forgotten', async () => {
    const { discord } = await run()
    const [one, other] = [discord.reader(), discord.reader()]
    const { message } = await one.command('annotate', { text })
    const seen = await other.click(message, 'As a file')
    expect(seen.message?.attachments).toHaveLength(1)
    await one.command('forget-me', { sure: 'yes' })
    expect((await other.click(message, 'As a file')).message?.text).toContain('has been deleted')
  })
})

describe('“Find citations”', () => {
  it('links the message that was checked, shared too', async () => {
    const { discord } = await run()
    const reader = discord.reader()
    const said = reader.post(TEN.slice(0, 2).join(' '))
    const { message } = await reader.messageCommand('Find citations', said)
    const link = `/${reader.channel}/${said.id}>)`
    expect(message?.text).toContain(link)
    expect((await shareBy(reader, message))?.text).toContain(link)
  })

  it('lists a sentence that is there fourteen times once', async () => {
    const { discord } = await run()
    const { message } = await discord.reader().command('annotate', { text: `${TEN[0]} `.repeat(14) })
    expect(message?.text.split('“Toronto became').length).toBe(2)
    const none = await discord.reader().command('annotate', { text: 'Nairobi grows purple bananas. '.repeat(14) })
    expect(none.message?.text.split('purple').length).toBe(2)
  })

  it('says how many sentences it did not look up', async () => {
    const { discord } = await run()
    const reader = discord.reader()
    const many = Array.from({ length: 15 }, (_, i) => `Toronto has rule number ${i} on this.`).join(' ')
    const { message } = await reader.command('annotate', { text: many })
    expect(await readAll(reader, message)).toContain('3 more sentences were not looked up')
  })
})

it('shows every source of the library to its last link', async () => {
  const { discord, context } = await run()
  const reader = discord.reader()
  const { message } = await reader.command('sources')
  const all = await readAll(reader, message)
  for (const { id, link } of context.library.sources.values()) {
    expect(all).toContain(id)
    if (link) expect(all).toContain(`(<${link}>)`)
  }
  expect(all).not.toContain('The rest is in the file')
})
