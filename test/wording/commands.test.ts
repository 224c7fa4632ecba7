import { describe, expect, it } from 'vitest'
import { commands } from '../../commands/index.ts'
import { groupOf } from '../../src/app/command.ts'
import { LANGUAGES, wordingOf } from '../../src/wording/wording.ts'

const typed = commands.filter(({ internal }) => !internal)

/** The words that there are to be: of each command, those of the options that people type. */
const expected = Object.fromEntries(
  typed.map(({ name, options }) => [name, options.flatMap((option) => (option.internal ? [] : [option.name])).sort()]),
)

const choosing = typed.flatMap(({ name, options }) =>
  options.flatMap((option) =>
    option.choices && option.choiceWords ? [[`${name} ${option.name}`, option] as const] : [],
  ),
)

describe.each(LANGUAGES)('the words of commands in %s', (language) => {
  const wording = wordingOf(language)

  it('are there for every command and every option that people type, and for no other', () => {
    const worded = Object.entries(wording.commands).map(([name, { options }]) => [name, Object.keys(options).sort()])
    expect(Object.fromEntries(worded)).toEqual(expected)
  })

  it('are there for every group of actions, and for no other', () => {
    const groups = typed.filter((command) => groupOf(command) !== command.name).map(groupOf)
    expect(Object.keys(wording.groups).sort()).toEqual([...new Set(groups)].sort())
  })

  it('say what one wishes to do with everything that help shows, and with nothing else', () => {
    expect(Object.keys(wording.help.wishes).sort()).toEqual([...new Set(typed.map(groupOf))].sort())
  })

  it.each(choosing)('are there for every choice of %s', (_, option) => {
    expect(Object.keys(option.choiceWords?.(wording) ?? {})).toEqual(
      expect.arrayContaining([...(option.choices ?? [])]),
    )
  })
})

describe('the words of choices', () => {
  it('are missing only where choices show themselves: styles and formats', () => {
    const wordless = typed.flatMap(({ name, options }) =>
      options.filter(({ choices, choiceWords }) => choices && !choiceWords).map((option) => `${name} ${option.name}`),
    )
    expect(wordless).toEqual(['cite style', 'questions export format'])
  })
})
