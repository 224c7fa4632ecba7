import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { drawAvatar, toPng, toSvg } from '../../docs/discord/avatar.ts'
import type { Tables } from '../../src/store/tables.ts'
import { LANGUAGES } from '../../src/wording/wording.ts'

const read = (file: string) => readFileSync(join(import.meta.dirname, '../../docs/discord', file), 'utf8')

/** What the privacy policy calls each table: the compiler asks for one that is new. */
const CALLED: Record<keyof Tables, string> = {
  settings: 'a server’s settings',
  challenges: 'challenges',
  rounds: 'quizzes and exams',
  answers: 'answers in quizzes',
  cards: 'what you have to practise again',
  unlisted: 'who is not on a leaderboard',
  questions: 'a server’s own questions',
  leases: 'which process runs the bot',
  turns: 'when a process may connect',
  changes: 'that something was changed',
  events: 'what was answered just now',
  heard: 'your last question in a channel',
  paces: 'how much you ask for just now',
  calls: 'texts that buttons lead back to',
  insights: 'how a server uses the bot',
  readings: 'a server’s own readings',
  reading_parts: 'a server’s own readings',
  spent: 'how often you had answered what you had deleted',
}

describe('what is filled into the developer portal', () => {
  const { description, tags } = parse(read('listing.yaml')) as { description: Record<string, string>; tags: string[] }

  it.each(LANGUAGES)('is described in %s within what Discord takes', (language) => {
    expect(description[language]?.length).toBeGreaterThan(200)
    expect(description[language]?.length).toBeLessThanOrEqual(400)
  })

  it('has no more and no longer tags than Discord takes', () => {
    expect(tags.length).toBeLessThanOrEqual(5)
    for (const tag of tags) expect(tag.length).toBeLessThanOrEqual(20)
  })

  it('has an avatar as the program draws it, of the size that Discord asks for', async () => {
    const shapes = await drawAvatar()
    expect(read('avatar.svg')).toBe(toSvg(shapes))
    const png = toPng(shapes)
    expect([png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(['PNG', 1024, 1024])
    expect(png.byteLength).toBeLessThan(200_000)
  })
})

describe('the privacy policy', () => {
  it('says of all that the database keeps what it is and until when', () => {
    const rows = read('privacy.md')
      .split('\n')
      .filter((line) => line.startsWith('| '))
      .map((line) => line.split('|').map((cell) => cell.trim()))
    for (const called of Object.values(CALLED)) {
      const row = rows.find(([, what]) => what === called.replaceAll('’', "'"))
      expect(row?.slice(2, 5).every(Boolean), called).toBe(true)
    }
  })

  it('names nobody who runs the bot', () => {
    for (const file of ['privacy.md', 'terms.md'])
      expect(read(file)).toMatch(/\[operator\][\s\S]*\[contact\][\s\S]*\[date\]/)
  })
})
