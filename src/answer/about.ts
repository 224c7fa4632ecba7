import type { Context } from '../context/context.ts'
import { createAnswer, type Reply, toText } from '../reply/reply.ts'
import { LANGUAGES } from '../wording/wording.ts'
import { typeName } from '../wording/type-name.ts'
import { chooseExamples, type HelpEntry } from './help.ts'

/** How many examples show what can be asked. */
const EXAMPLES = 2

/** Says what answers here, from what and in which languages, and who made it. In: what can be done here. */
export function giveAbout(topics: readonly HelpEntry[], context: Context): Reply {
  const { library, language, wording } = context
  const { about: say, and } = wording
  const choices = chooseExamples(topics, context).slice(0, EXAMPLES)
  // In a shell, what stands before them all is in the examples.
  const names = topics.map(({ call }) => typeName(call.command, wording).slice(context.isShell ? 1 : 0))
  const languages = LANGUAGES.map((each) => say.languages[each])
  const lines = [
    say.what(library.sources.size, library.welcome.subject[language] ?? null),
    say.nature,
    say.maker,
    say.speaks(and(languages)),
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
