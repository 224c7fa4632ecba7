import { describe, expect, it } from 'vitest'
import { openForTest } from '../store/opened.ts'
import { sqlite } from '../store/places.ts'
import type { Answer, Discord } from '../peers/discord/index.ts'
import { openFirst, run } from './running.ts'

const MANAGE_MESSAGES = 1n << 13n
const PLACE = 'bauder-2022/toronto-council-resolution-2013'

/** Somebody presses “Something wrong?” beside a note in its context. */
async function openForm(discord: Discord): Promise<{ reader: ReturnType<Discord['reader']>; form: Answer }> {
  const reader = discord.reader()
  const { message } = await reader.command('passage', { id: PLACE })
  return { reader, form: await reader.click(message, `2|open|challenge|i=${PLACE}`) }
}

const written = { 'What is wrong': 'The **figure** of @everyone', 'What it should say': 'See <@1>, p. 97' }

describe('a challenge', () => {
  it('is written in a form, kept, listed for moderators, settled and opened again', async () => {
    const { discord } = await run()
    const { reader, form } = await openForm(discord)
    expect(form.modal?.title).toBe('Something wrong?')
    const { message: noted } = await reader.submit(form, written)
    expect(noted?.private).toBe(true)
    expect(noted?.text).toMatch(/Noted as challenge 1[\s\S]*Bauder, 2022, p. 91[\s\S]*not who wrote it/)

    const moderator = discord.reader({ permissions: MANAGE_MESSAGES })
    const { message: list } = await moderator.command('challenges')
    expect(list?.private).toBe(true)
    expect(list?.text).toContain('1 is open.')
    expect(list?.text).toContain(String.raw`The \*\*figure\*\* of`)
    expect(list?.mentions).toEqual([])
    expect(JSON.stringify(list?.components)).not.toContain('"Share"')
    const { message: settled } = await moderator.select(list, 'Resolve one…', ['1: The **figure** of @everyone'])
    expect(settled?.text).toMatch(/Challenge 1 is resolved\.[\s\S]*None is open\./)
    const { message: resolved } = await moderator.click(settled, 'Show the resolved ones')
    const { message: again } = await moderator.select(resolved, 'Open one again…', ['1: The **figure** of @everyone'])
    expect(again?.text).toContain('Challenge 1 is open again.')
    const { message: place } = await moderator.select(
      (await moderator.command('challenges')).message,
      'Open the place of one…',
      [`1: ${PLACE}`],
    )
    expect(place?.text).toContain('20 February 2013')
    expect(discord.violations).toEqual([])
  })

  it('is begun beside any excerpt of an answer, in its context, where a menu has a line for each that is shown', async () => {
    const { discord, context } = await run()
    const reader = discord.reader()
    const { message } = await reader.command('ask', { question: 'which cities issue municipal ID cards?' })
    const menu = message?.components
      .flatMap((c) => c.components ?? [])
      .find((c) => c.placeholder === 'Open a place in its context')
    const labels = menu?.options?.map(({ label }) => label) ?? []
    expect(labels.length).toBeGreaterThan(1)
    expect(labels[0]).toMatch(/^¹ /)
    const { message: place } = await openFirst(reader, message)
    const form = await reader.click(place, 'Something wrong?')
    const { message: noted } = await reader.submit(form, { 'What is wrong': 'It is more cities.' })
    expect(noted?.text).toContain('Noted as challenge 1')
    const [kept] = await context.challenges.list({ server: null })
    expect(context.library.notes.has(kept?.place ?? '')).toBe(true)
    expect(kept).toMatchObject({ reason: 'It is more cities.', suggestion: null, reader: reader.user.id })
    expect(discord.violations).toEqual([])
  })

  it('can be made by anybody on anybody’s answer, and by command', async () => {
    const { discord, context } = await run()
    const { message } = await discord.reader().command('passage', { id: PLACE })
    const other = discord.reader({ place: 'user-install' })
    const form = await other.click(message, `2|open|challenge|i=${PLACE}`)
    expect((await other.submit(form, { 'What is wrong': 'No.' })).message?.text).toContain('Noted as challenge 1')
    const typed = await other.command('challenge', { id: PLACE, reason: 'Still no.' })
    expect(typed.message?.text).toContain('Noted as challenge 2')
    expect((await context.challenges.list({ server: null })).map(({ server }) => server)).toContain(null)
  })

  it('is refused to those who do not moderate, and for a number that is none', async () => {
    const { discord } = await run()
    const { message: refused } = await discord.reader({ permissions: 0n }).command('challenges')
    expect(refused?.text).toMatch(/Only people who moderate[\s\S]*Manage Messages/)
    const moderator = discord.reader({ permissions: MANAGE_MESSAGES })
    for (const resolve of ['7', 'all', '1e99', '-1', '0'])
      expect((await moderator.command('challenges', { resolve })).message?.text).toContain(
        `This server has no challenge “${resolve}”.`,
      )
  })

  it('gives back what was written when the database fails or the place is gone', async () => {
    const store = await openForTest(await sqlite.create())
    const { discord } = await run({ challenges: store.challenges })
    const { reader, form } = await openForm(discord)
    await store.close()
    const { message: failed } = await reader.submit(form, written)
    expect(failed?.text).toMatch(/was not saved[\s\S]*What you wrote[\s\S]*p. 97/)
    const { message: gone } = await reader.command('challenge', { id: 'gone/gone', reason: 'It took me an hour.' })
    expect(gone?.text).toContain('It took me an hour.')
  })

  it('gives back the suggestion where the reason is nothing but spaces', async () => {
    const { discord, context } = await run()
    const { reader, form } = await openForm(discord)
    const { message } = await reader.submit(form, { ...written, 'What is wrong': '  ' })
    expect(message?.text).toMatch(/“What is wrong” is empty\n[\s\S]*What you wrote[\s\S]*What it should say/)
    const { modal } = await reader.click(message, 'Something wrong?')
    expect(modal?.components.map(({ component }) => component?.value ?? '')).toEqual([
      '',
      written['What it should say'],
    ])
    expect(await context.challenges.list({ server: null })).toEqual([])
  })

  it('outlives a restart, stays in its server, and forgets who and where when the bot leaves it', async () => {
    const store = await openForTest(await sqlite.create())
    const { discord, restart } = await run({ challenges: store.challenges })
    const { reader, form } = await openForm(discord)
    await restart()
    await reader.submit(form, { 'What is wrong': 'No.' })
    const moderator = discord.reader({ permissions: MANAGE_MESSAGES })
    expect((await moderator.command('challenges')).message?.text).toContain('1 is open.')
    const server = (await store.challenges.list({ server: null }))[0]?.server ?? ''
    expect(await store.challenges.settle(1, `${server}0`, false)).toBe(false)
    discord.removeBot(server)
    await expect
      .poll(async () => (await store.challenges.list({ server: null }))[0])
      .toMatchObject({ server: null, reader: null, reason: 'No.' })
  })
})
