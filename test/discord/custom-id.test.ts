import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { commands } from '../../commands/index.ts'
import type { Command } from '../../src/app/command.ts'
import { readPress, writePress } from '../../src/discord/custom-id.ts'
import { keyOf, nameOfKey } from '../../src/discord/keys.ts'

/** An id as it stands on a message, and what it does. */
type Kept = { id: string; action: string; command?: string; input?: Record<string, string> }

/** The title of the messages whose ids leave the question to it. */
const TITLE =
  'which mayor helps refugees in Makassar, and what did the city council decide on it in the years after 2015, if anything?'

const read = (version: number): Kept[] =>
  parse(readFileSync(join(import.meta.dirname, `custom-ids-${version}.yaml`), 'utf8'))

const optionsOf = (command: string) =>
  commands.find(({ name }) => name === command)?.options.map(({ name }) => name) ?? []

/** What is written into the forms of questions: no button carries it. */
const WRITTEN = ['question', 'options', 'explanation', 'notes', 'tags']

/** The options of a command that a button can carry. */
const carriedBy = ({ options, form }: Command) =>
  options.filter(({ name, isFile }) => !isFile && !(form && WRITTEN.includes(name))).map(({ name }) => name)

describe.each([1, 2])('the ids of version %i', (version) => {
  const kept = read(version)

  it.each(kept.map((each) => [each.id, each] as const))('%s does what it did', (id, { id: _, ...does }) => {
    const press = readPress(id, TITLE)
    const { call, ...rest } = press && 'call' in press ? press : { ...press, call: {} }
    expect({ ...rest, ...call }).toEqual(does)
  })

  it('make calls that the commands of today take', () => {
    for (const { id, command, input = {} } of kept)
      if (command) expect(optionsOf(command), id).toEqual(expect.arrayContaining(Object.keys(input)))
  })
})

describe('the ids of today', () => {
  it('are written as they were', () => {
    for (const { id } of read(2)) expect(writePress(readPress(id, TITLE) ?? { action: 'share' })).toBe(id)
  })

  it('hold the values of every option of every command under a key of its own', () => {
    for (const { name: command, options } of commands) {
      const input = Object.fromEntries(options.map(({ name }, i) => [name, String(i)]))
      const id = writePress({ action: 'turn', call: { command, input } }) ?? ''
      expect(readPress(id, null), id).toEqual({ action: 'turn', call: { command, input } })
    }
    const names = new Set(commands.flatMap(({ options }) => options.map(({ name }) => name)))
    for (const name of names) expect(nameOfKey(keyOf(name))).toBe(name)
  })

  it('are kept for every option that a button can carry', () => {
    const kept = read(2)
    const isKept = (command: string, option: string) =>
      kept.some((each) => each.command === command && Object.hasOwn(each.input ?? {}, option))
    const missing = commands.flatMap((command) =>
      carriedBy(command).flatMap((option) => (isKept(command.name, option) ? [] : [`${command.name}: ${option}`])),
    )
    expect(missing, 'add an id that carries each of these to custom-ids-2.yaml').toEqual([])
  })

  it('mean the same wherever an option stands among the others', () => {
    const there = readPress('2|turn|city|n=barcelona|f=fakhry', null)
    expect(readPress('2|turn|city|f=fakhry|n=barcelona', null)).toEqual(there)
    // An option that a command has got since, in the middle, under a key or under its name.
    expect(readPress('2|turn|city|n=barcelona|period=1990|f=fakhry', null)).toEqual({
      action: 'turn',
      call: { command: 'city', input: { name: 'barcelona', framework: 'fakhry', period: '1990' } },
    })
  })
})
