import type { Command as Program } from 'commander'
import type { App } from '../app/app.ts'
import type { Command } from '../app/command.ts'
import { wordsOf } from '../app/command-words.ts'
import { typeExample } from '../app/example.ts'
import { readerError } from '../base/errors.ts'
import { en, type Wording } from '../wording/en.ts'
import { answerBatch } from './batch.ts'
import { openApp, openLater } from './opened.ts'
import { openConfig } from './surroundings.ts'
import { type Flags, runOnce } from './run-once.ts'

/** Lets one command be run: `npx footnote city Barcelona`. In: the words for it. */
export function addCommand(program: Program, command: Command, wording: Wording, finish: (code: number) => void): void {
  const { name } = command
  const sub = program
    .command(name)
    .description(wordsOf(name, wording).description)
    .argument('[words...]', command.options.map((option) => option.name).join(', '))
    .option('--json', 'print the reply as JSON')
  if (DRAWN.includes(name) || command.isOfKind)
    sub.option('--out <file>', 'write what it shows as a picture, .png or .svg').option('--dark', 'on a dark ground')
  if (name === 'ask')
    sub
      .option('--more', 'print further places too')
      .option('--batch', 'answer lines of {"id","question"} from standard input; those of one "asker" follow on')
  sub.action(async (words: string[], { batch = false, ...flags }: Flags & { batch?: boolean }) => {
    const config = openConfig()
    const store = openLater(config)
    const app = openApp(config, store)
    if (batch) return finish(await answerBatch(process.stdin, process.stdout, process.stderr, app))
    if (!app.commands.some((one) => one.name === name)) throw hasNothing(command, app)
    if (!words.length && command.options.some((option) => option.required)) throw lacksInput(command, app)
    finish(await runOnce(name, words, flags, app).finally(store.close))
  })
}

/** The commands whose replies have pictures. */
const DRAWN = ['city', 'compare', 'map', 'timeline', 'network', 'term']

/** What is said where a command has nothing to show in the library. */
function hasNothing({ name }: Command, { commands: there }: App) {
  const names = there.filter(({ where, internal }) => where === 'anywhere' && !internal).map((command) => command.name)
  return readerError(`This library has nothing for ${name} to show.`, `There are ${names.join(', ')}.`)
}

/** What is said where a command is typed without what it needs. */
function lacksInput(command: Command, { context }: App) {
  const needed = command.options.filter(({ required }) => required).map((option) => `a ${option.name}`)
  const typed = typeExample(command, context)
  const hint = typed ? en.errors.likeThis(typed) : `Run "npx footnote ${command.name} --help".`
  return readerError(`${command.name} needs ${needed.join(' and ')}.`, hint)
}
