import type { Context } from '../context/context.ts'
import type { Framework } from '../corpus/schemas/framework.ts'
import { readName } from '../library/entities.ts'
import { defaultFramework } from './frameworks.ts'
import { sayWith } from './facts.ts'
import { createFootnotes } from '../answer/footnotes.ts'
import { type Block, createAnswer, type Menu, type Reply } from '../reply/reply.ts'
import { replyUnknown, sayMended, toChoice } from '../answer/names.ts'
import { DIMENSIONS, FRAMEWORKS } from './name-kinds.ts'

/** Explains a framework and its dimensions; the one in use here where none is named. */
export function describeFramework({ framework: name }: { framework: string }, context: Context): Reply {
  const { library, wording } = context
  const known = FRAMEWORKS.listOf(library)
  const inUse = context.manner.framework ?? (defaultFramework(library) ?? library.frameworks[0])?.id ?? ''
  const reading = readName(name || inUse, known)
  const framework = library.frameworks.find((f) => f.id === reading.found?.id)
  if (!reading.found || !framework) return replyUnknown(FRAMEWORKS, name, reading.nearest, context)
  const { by, dimensions } = wording.framework
  const footnotes = createFootnotes(context)
  const say = (text: string, notes: readonly string[]) => sayWith(text, notes, library, footnotes)
  const about = [say(framework.about, framework.notes)]
  const items = framework.dimensions.map((d) => [
    { text: `${d.name}: `, strong: true as const },
    say(`${d.question} ${d.means}`, d.notes),
  ])
  const blocks: Block[] = [
    ...sayMended(name, reading.mended, reading.found, context),
    { kind: 'text', line: [{ text: by[framework['applies-to']](framework.author, framework.year) }] },
    { kind: 'text', line: about },
    { kind: 'list', heading: dimensions, items },
  ]
  return createAnswer(context, {
    title: framework.name,
    blocks,
    footnotes: footnotes.all(),
    menus: offerOthers(framework, context),
    self: { command: 'framework', input: { framework: framework.id } },
  })
}

/** Its dimensions, and the other frameworks. */
function offerOthers(shown: Framework, { library, wording }: Context): Menu[] {
  const others = library.frameworks.filter((framework) => framework !== shown)
  return [
    { label: wording.framework.open, choices: shown.dimensions.map((d) => toChoice(DIMENSIONS, d)) },
    {
      label: wording.framework.another,
      choices: others.map((framework) => ({ ...toChoice(FRAMEWORKS, framework), inPlace: true })),
    },
  ]
}
