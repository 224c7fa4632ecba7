import { PermissionFlagsBits } from 'discord.js'
import { describe, expect, it } from 'vitest'
import type { Studio } from '../../src/pictures/studio.ts'
import type { Discord, Message } from '../peers/discord/index.ts'
import { run, shareBy } from './running.ts'

/** A studio that draws each figure as a file with its name in it. */
const easel: Studio = {
  draw: async (figures) =>
    figures.map(({ name, description }) => ({ name: `${name}.png`, description, png: Buffer.from(name) })),
  close: async () => undefined,
}

const GALLERY = 12

const galleriesOf = (message: Message | null) =>
  (message?.components ?? []).flatMap(({ components = [] }) => components.filter(({ type }) => type === GALLERY))

const compare = { first: 'Toronto', second: 'Sheffield' }

describe('a reply with a picture', () => {
  it('shows it above what it says, with a description for who does not see it', async () => {
    const { discord } = await run({ studio: easel })
    const { message } = await discord.reader().command('compare', compare)
    expect(message?.attachments).toMatchObject([{ filename: 'compare-toronto-sheffield.png' }])
    expect(galleriesOf(message)).toMatchObject([
      {
        items: [
          {
            media: { url: message?.attachments[0]?.url },
            description: expect.stringContaining('Legality: Toronto limited, Sheffield supported'),
          },
        ],
      },
    ])
    expect(message?.text).toContain('8\u00A0notes, 4\u00A0sources')
    expect(discord.violations).toEqual([])
  })

  it('shows it on its first page alone', async () => {
    const { discord } = await run({ studio: easel })
    const reader = discord.reader()
    const { message } = await reader.command('map', { dimension: 'legality' })
    expect(galleriesOf(message)).toHaveLength(1)
    await reader.click(message, /^\d+ more$/)
    expect(galleriesOf(message)).toEqual([])
    await reader.click(message, 'Back')
    expect(galleriesOf(message)).toHaveLength(1)
    expect(discord.violations).toEqual([])
  })

  it('is answered in a message too', async () => {
    const { discord } = await run({ studio: easel })
    const message = await discord.reader().say('compare Toronto and Sheffield', { mention: true, within: 10_000 })
    expect(galleriesOf(message)).toHaveLength(1)
  })

  it('has it where it is shared, and keeps it for who shared it', async () => {
    const { discord } = await run({ studio: easel })
    const reader = discord.reader()
    const { message } = await reader.command('compare', { ...compare, private: true })
    const shared = await shareBy(reader, message)
    expect(shared?.attachments).toMatchObject([{ filename: 'compare-toronto-sheffield.png' }])
    expect(galleriesOf(shared)).toMatchObject([{ items: [{ media: { url: shared?.attachments[0]?.url } }] }])
    expect(shared?.text).not.toContain('The file stays with the person who shared this.')
    await expect.poll(() => galleriesOf(message)).toHaveLength(1)
    expect(discord.violations).toEqual([])
  })
})

describe('a reply without its picture', () => {
  const nothing: Studio = { ...easel, draw: async () => [] }
  const MAY =
    PermissionFlagsBits.ViewChannel | PermissionFlagsBits.SendMessages | PermissionFlagsBits.ReadMessageHistory
  const rows: [why: string, options: Parameters<typeof run>[0], who?: Parameters<Discord['reader']>[0]][] = [
    ['it could not be drawn', { studio: nothing }],
    ['there is much to do', { studio: easel, lag: () => 201 }],
    ['no files may be attached', { studio: easel }, { appPermissions: MAY }],
  ]
  it.each(rows)('says all the same where %s', async (_, options, who) => {
    const { discord } = await run(options)
    const { message } = await discord.reader(who).command('compare', compare)
    expect(message?.attachments).toEqual([])
    expect(message?.text).toContain('8\u00A0notes, 4\u00A0sources')
    expect(discord.violations).toEqual([])
  })
})
