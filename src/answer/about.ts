import type { Context } from '../context/context.ts'
import { publishedIn } from '../corpus/record.ts'
import type { CslRecord } from '../corpus/schemas/source.ts'
import { createAnswer, type Reply, toText } from '../reply/reply.ts'
import { nameLanguage } from '../wording/grammar.ts'
import { LANGUAGES } from '../wording/wording.ts'
import { typeName } from '../wording/type-name.ts'
import { chooseExamples, type HelpEntry } from './help.ts'
import { yearIn } from './record.ts'

/** How many examples show what can be asked. */
const EXAMPLES = 2

/** Says what answers here, from what and in which languages, and who made it. In: what can be done here. */
export function giveAbout(topics: readonly HelpEntry[], context: Context): Reply {
  const { library, language, wording } = context
  const { about: say, and, tag } = wording
  const records = [...library.sources.values()].map(({ record }) => record)
  const choices = chooseExamples(topics, context).slice(0, EXAMPLES)
  // In a shell, what stands before them all is in the examples.
  const names = topics.map(({ call }) => typeName(call.command, wording).slice(context.isShell ? 1 : 0))
  const languages = LANGUAGES.map((each) => nameLanguage(each, tag))
  const newest = newestYear(records)
  const lines = [
    say.what(library.sources.size, library.welcome.subject[language] ?? nameFew(records, context)),
    say.nature,
    say.checks,
    ...(newest ? [say.upTo(newest)] : []),
    say.maker,
    [say.speaks(and(languages)), ...(newest ? [say.written(and(languagesOf(records, tag)))] : [])].join(' '),
    ...(context.isShell ? [say.shellKeeps] : []),
    say.can(
      names,
      choices.map(({ label }) => label),
    ),
  ]
  return createAnswer(context, {
    title: say.title,
    blocks: lines.map(toText),
    choices,
    self: { command: 'about', input: {} },
  })
}

/** The titles of a few sources, in place of a subject that no library gives; null of many. */
const nameFew = (records: readonly CslRecord[], { library, wording }: Context): string | null =>
  library.notes.size || !records.length || records.length > FEW
    ? null
    : wording.and(records.map(({ title }) => wording.quote(title)))

const FEW = 3

/** The year of the newest record; null where there is none. */
function newestYear(records: readonly CslRecord[]): string | null {
  const year = (record: CslRecord) => publishedIn(record) ?? 0
  const [newest] = records.toSorted((a, b) => year(b) - year(a))
  return newest ? yearIn(newest) : null
}

/** What the languages of the records are called in one; a record that does not tell is in English. */
function languagesOf(records: readonly CslRecord[], tag: string): string[] {
  return [...new Set(records.map((record) => nameLanguage(record.language ?? 'en', tag)))]
}
