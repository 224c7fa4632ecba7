import { Command as Program } from 'commander'
import { commands } from '../../commands/index.ts'
import { type App, createApp } from '../app/app.ts'
import type { Command } from '../app/command.ts'
import { typeExample } from '../app/example.ts'
import { wordsOf } from '../app/command-words.ts'
import { type Config, readConfig } from '../base/config.ts'
import { createContext } from '../context/context.ts'
import { SUBJECT } from '../subject/subject.ts'
import { readerError } from '../base/errors.ts'
import { createLog } from '../base/log.ts'
import { createStoreWhenUsed, openStore } from '../store/store.ts'
import { en } from '../wording/en.ts'
import { answerBatch } from './batch.ts'
import { exportChallenges } from './export-challenges.ts'
import { checkCorpus } from './check.ts'
import { writeFingerprint } from './fingerprint.ts'
import { importDocuments } from './import-files.ts'
import { runOnce } from './run-once.ts'
import { playQuiz, type QuizOptions } from './play-quiz.ts'
import { type ExportOptions, exportQuestions } from './export-questions.ts'

/** Everything that a person runs besides the service. `finish` takes the exit code. */
export function createProgram(finish: (code: number) => void): Program {
  const program = new Program('footnote')
    .description('Answers from documents, with footnotes that you can check.')
    .showHelpAfterError('Run "npx footnote --help" to see what there is.')
  for (const command of commands.filter((c) => c.where === 'anywhere')) addCommand(program, command, finish)
  program
    .command('import')
    .description('Import texts, so that answers quote them')
    .argument('<files...>', 'plain text or Markdown')
    .option('--id <id>', 'short id of a document that the library does not know, like smith-2020')
    .option('--title <title>', 'its title')
    .option('--author <author>', 'its author, as "Family, Given"')
    .option('--year <year>', 'its year')
    .option('--html <address>', 'the web page that has its text, so that footnotes open at the words')
    .option('--pdf <address>', 'or the PDF that has it, so that footnotes open at the page')
    .option('--page <number>', 'the printed number of its first page; form feeds in the file part the pages')
    .action(async (files, given) => finish(await importDocuments(files, given, readConfig(process.env))))
  program
    .command('check')
    .description('Check the corpus, and list every fault with its file and line')
    .option('--documents <folder>', 'check every pin against the texts in this folder too')
    .action(async ({ documents }) =>
      finish(await checkCorpus(readConfig(process.env).library, documents ?? null, print)),
    )
  program
    .command('fingerprint')
    .description('Write the fingerprint of a source, so that quotations can be checked without its text')
    .argument('<file>', 'the edition that the source is pinned to')
    .requiredOption('--source <id>', 'the source')
    .action(async (file, { source }) =>
      finish(await writeFingerprint(readConfig(process.env).library, file, source, print)),
    )
  const quiz = program
    .command('quiz')
    .description('Practise: questions on the readings, each answer with its footnote')
    .argument('[topic...]', 'what it is about, such as a source, or a level: recall, understand, apply')
    .option('--questions <number>', 'how many, from 1 to 25; 10 unless said')
    .option('--seed <text>', 'the same questions again for the same text')
    .action(async (topic: string[], options: QuizOptions) => {
      const config = readConfig(process.env)
      const log = createLog(config.logLevel ?? 'warn')
      const [context, store] = [createContext(config, log, SUBJECT), await openStore(config.database, log)]
      const { stdin: input, stdout: output, env: environment } = process
      const terminal = { input, output, environment }
      await playQuiz(topic.join(' '), options, { context, scheduled: store.cards, terminal })
        .then(finish)
        .finally(store.close)
    })
  quiz
    .command('export')
    .description('Write questions for Moodle, Anki and other tools, each with its citation')
    .requiredOption('--format <format>', 'gift, moodle-xml, qti, aiken, anki-tsv or yaml')
    .option('--topic <topic>', 'what they are about, such as a source or a level')
    .option('--all', 'those made of the notes too, besides the hand-written ones')
    .option('--out <folder>', 'where to write; here unless said')
    .action((options: ExportOptions) => {
      const config = readConfig(process.env)
      finish(exportQuestions(options, createContext(config, createLog(config.logLevel ?? 'warn'), SUBJECT), print))
    })
  program
    .command('challenges')
    .description('List what readers say is wrong, and with --export write it into a file for whoever keeps the library')
    .option('--export [file]', 'the file; challenges.yaml if none is named')
    .action(async ({ export: file = null }: { export?: string | true | null }) => {
      const store = openLater(readConfig(process.env))
      await exportChallenges(store.challenges, file === true ? 'challenges.yaml' : file, print)
        .then(finish)
        .finally(store.close)
    })
  program
    .command('register')
    .description('Register the commands with Discord, and show what changed')
    .option('--guild <id>', 'in one server only, where changes show at once')
    .option('--dry-run', 'only show what would change')
    .action(async ({ guild, dryRun = false }) => {
      // Loaded only here: the Discord library takes longer to load than most commands to answer.
      const { registerOnDiscord } = await import('./register-commands.ts')
      const scope = guild ? { guild } : ('global' as const)
      const config = readConfig(process.env)
      const app = createApp(commands, createContext(config, createLog(config.logLevel ?? 'warn'), SUBJECT))
      finish(await registerOnDiscord(config, app.commands, { scope, dryRun }, print))
    })
  return program
}

function addCommand(program: Program, command: Command, finish: (code: number) => void): void {
  const { name } = command
  const sub = program
    .command(name)
    .description(wordsOf(name, en).description)
    .option('--json', 'print the reply as JSON')
  sub.argument('[words...]', command.options.map((o) => o.name).join(', '))
  if (name === 'ask') sub.option('--batch', 'answer lines of {"id","question"} from standard input')
  sub.action(async (words: string[], { json = false, batch = false }: { json?: boolean; batch?: boolean }) => {
    const config = readConfig(process.env)
    const store = openLater(config)
    const app = createApp(commands, createContext(config, createLog(config.logLevel ?? 'warn'), SUBJECT, store))
    if (batch) return finish(await answerBatch(process.stdin, process.stdout, process.stderr, app))
    if (!app.commands.some((one) => one.name === name)) throw hasNothing(command, app)
    if (!words.length && command.options.some((option) => option.required)) throw lacksInput(command, app)
    finish(await runOnce(name, words, json, app).finally(store.close))
  })
}

/** What is said where a command has nothing to show in the library. */
function hasNothing({ name }: Command, { commands: there }: App) {
  const names = there.filter(({ where }) => where === 'anywhere').map((command) => command.name)
  return readerError(`This library has nothing for ${name} to show.`, `There are ${names.join(', ')}.`)
}

/** What is said where a command is typed without what it needs. */
function lacksInput(command: Command, { context: { library } }: App) {
  const needed = command.options.filter(({ required }) => required).map((option) => `a ${option.name}`)
  const typed = typeExample(command, { library, wording: en })
  const hint = typed
    ? `Type it like this: npx footnote ${typed.slice(1)}`
    : `Run "npx footnote ${command.name} --help".`
  return readerError(`${command.name} needs ${needed.join(' and ')}.`, hint)
}

/** The database, for what needs one. */
const openLater = ({ database, logLevel }: Config) =>
  createStoreWhenUsed(() => openStore(database, createLog(logLevel ?? 'warn')))

const print = (line: string) => process.stdout.write(`${line}\n`)
