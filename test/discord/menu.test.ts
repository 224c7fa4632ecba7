import { describe, expect, it } from 'vitest'
import { run, shareBy } from './running.ts'

const FOUND = 'commitment to ensuring access to services without fear'

describe('“Find citations” on a message', () => {
  it('checks its quotations and finds what the sources say, privately, to be shared', async () => {
    const { discord } = await run()
    const [author, moderator] = [discord.reader(), discord.reader()]
    const said = author.post(
      `They wrote of a “${FOUND}”. Toronto decided in 2013 that people without papers can use city services.`,
    )
    const { message } = await moderator.messageCommand('Find citations', said)
    expect(message?.private).toBe(true)
    expect(message?.text).toContain(`“${FOUND}” **Found, word for word**. Bauder, 2022, p. 91`)
    expect(message?.text).toMatch(/On “Toronto decided in 2013 .*” the sources say/)
    expect(message?.text).toContain('no verdict on what is true')
    const shared = await shareBy(moderator, message)
    expect(shared?.private).toBe(false)
    expect(discord.violations).toEqual([])
  })

  it('says when there is nothing to check', async () => {
    const { discord } = await run()
    const { message } = await discord
      .reader()
      .messageCommand('Find citations', discord.reader().post('good morning all'))
    expect(message?.private).toBe(true)
    expect(message?.text).toContain('There is nothing to check here')
  })

  it('looks nothing up in an answer of ours but what that says', async () => {
    const { discord } = await run()
    const reader = discord.reader()
    const { message } = await reader.command('passage', { id: 'bauder-2022/toronto-council-resolution-2013' })
    const found = await reader.messageCommand('Find citations', message ?? reader.post(''))
    expect(found.message?.text).toContain('Undocumented Migrant Workers')
    expect(found.message?.text).not.toContain('nothing close enough')
  })

  it('reads answers of ours too, and says when a message has no words', async () => {
    const { discord } = await run()
    const reader = discord.reader()
    const { message } = await reader.command('city', { name: 'Barcelona' })
    expect((await reader.messageCommand('Find citations', message ?? reader.post(''))).message?.text).toContain(
      'the sources say',
    )
    const empty = await reader.messageCommand('Find citations', reader.post(' '))
    expect(empty.message?.text).toContain('There is nothing to check here')
  })

  it('names the sentences on which the sources have nothing close enough', async () => {
    const { discord } = await run()
    const said = discord.reader().post('Barcelona has the best football club in the whole of Europe, they say.')
    const { message } = await discord.reader().messageCommand('Find citations', said)
    expect(message?.text).toMatch(/On these the sources have nothing close enough[\s\S]*football club/)
  })

  it('takes a long message: what does not fit is behind “More”, and in the file', async () => {
    const { discord, context } = await run()
    const says = [...context.library.notes.values()].filter((_, i) => i % 60 === 0).map((note) => note.says)
    const reader = discord.reader()
    const { message } = await reader.messageCommand('Find citations', reader.post(says.join(' ').slice(0, 4000)))
    const { message: whole } = await reader.click(message, 'As a file')
    expect(whole?.attachments[0]?.text()).toContain('# What the sources have on this')
    expect((await shareBy(reader, message))?.private).toBe(false)
    expect(discord.violations).toEqual([])
  })

  it('calls what was changed in a quotation by its words', async () => {
    const { discord } = await run()
    const said = discord.reader().post(`> ${FOUND.replace('services', 'lighthouses')}`)
    const { message } = await discord.reader().messageCommand('Find citations', said)
    expect(message?.text).toMatch(/\*\*Altered\*\*\. Not in the source like this: “lighthouses”\./)
  })
})
