import { describe, expect, it } from 'vitest'
import { open } from './playing.ts'
import { run } from './running.ts'

const server = '2100000000000000001'
const [HALL, NOOK] = ['2100000000000000002', '2100000000000000003']
const servers = [
  {
    id: server,
    channels: [
      { id: HALL, name: 'hall' },
      { id: NOOK, name: 'nook' },
    ],
  },
]
const ASKED = 'what did the council of Toronto decide?'

describe('/forget-me', () => {
  it('deletes nothing until it is pressed, then what is remembered in every channel', async () => {
    const { discord } = await run({ servers })
    const here = discord.reader({ channel: HALL })
    const there = discord.reader({ channel: NOOK, id: here.user.id })
    const follows = async () => (await here.command('ask', { question: 'and Sheffield?' })).message?.text ?? ''
    await here.command('ask', { question: ASKED })
    const { message } = await there.command('forget-me')
    expect(message?.text).toMatch(/This would be deleted:[\s\S]*your last question/)
    expect(await follows()).toContain('Following on')
    expect((await there.click(message, 'Delete all of it')).message?.text).toMatch(/Deleted:[\s\S]*your last question/)
    expect(await follows()).not.toContain('Following on')
    expect((await there.command('forget-me')).message?.text).toContain('your last question')
    expect(discord.violations).toEqual([])
  })

  it('deletes at once for who says that they are sure', async () => {
    const { discord } = await run()
    const reader = discord.reader()
    await reader.command('ask', { question: ASKED })
    expect((await reader.command('forget-me', { sure: 'yes' })).message?.text).toContain('## You are forgotten')
    expect((await reader.command('forget-me')).message?.text).toContain('Nothing was kept about you.')
  })

  it('names all that goes: practice, challenges, and that one is on no leaderboard', async () => {
    const { discord, starter } = await open()
    await starter.command('quiz practice', { questions: 1 })
    await starter.command('challenge', { id: 'bauder-2022/toronto-council-resolution-2013', reason: 'No.' })
    const { message: board } = await starter.command('quiz leaderboard')
    await starter.click(board, 'Take me off')
    const { message } = await starter.command('forget-me')
    for (const says of ['1 challenge', '1 round of practice', 'that you do not want to stand on leaderboards'])
      expect(message?.text).toContain(says)
    await starter.click(message, 'Delete all of it')
    expect((await starter.command('forget-me')).message?.text).toContain('Nothing was kept about you.')
    expect(discord.violations).toEqual([])
  })
})
