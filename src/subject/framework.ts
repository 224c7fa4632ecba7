import type { Context } from '../context/context.ts'
import type { Framework } from '../corpus/schemas/framework.ts'
import { readName } from '../library/entities.ts'
import { defaultFramework } from './frameworks.ts'
import { type Block, createAnswer, type Line, type Menu, type Reply } from '../reply/reply.ts'
import { replyUnknown, sayMended, toChoice } from '../answer/names.ts'
import { createFootnotes } from '../answer/footnotes.ts'
import { citeNote } from './facts.ts'
import { asKind } from './as-kind.ts'
import { DIMENSIONS, FRAMEWORKS } from './name-kinds.ts'

/** Explains a framework and its dimensions; lists all of them where none is named. */
export function describeFramework({ framework: name }: { framework: string }, context: Context): Reply {
  const { library, wording } = context
  if (!name) return listFrameworks(context)
  const reading = readName(name, FRAMEWORKS.listOf(library))
  const framework = library.frameworks.find((f) => f.id === reading.found?.id)
  if (!reading.found || !framework) return replyUnknown(FRAMEWORKS, name, reading.nearest, context)
  const { dimensions } = wording.framework
  const footnotes = createFootnotes(context)
  const about = { text: framework.about, cites: citeNote(framework.note, library, footnotes) }
  const items = framework.dimensions.map((d) => [
    { text: `${d.name}: `, strong: true as const },
    { text: `${d.question} ${d.means}`, cites: citeNote(d.note, library, footnotes) },
  ])
  const blocks: Block[] = [
    ...sayMended(name, reading.mended, reading.found, context),
    { kind: 'text', line: [{ text: sayFor(framework, context) }] },
    { kind: 'text', line: [about] },
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

/** Each framework with its author and its dimensions; the one by which cities are summed up here is marked. */
function listFrameworks(context: Context): Reply {
  const { library, manner, wording } = context
  const { all, inUse } = wording.framework
  const used = manner.framework ?? defaultFramework(library)?.id
  const items = library.frameworks.map((framework): Line => {
    const { id, name, dimensions } = framework
    const about = `${sayFor(framework, context)} ${dimensions.map((d) => d.name).join(', ')}.`
    return [{ text: `${name}: `, strong: true }, { text: about }, ...(id === used ? [{ text: ` ${inUse}` }] : [])]
  })
  return createAnswer(context, {
    title: all,
    blocks: [{ kind: 'list', heading: null, items }],
    choices: library.frameworks.map(({ id, author }) => toChoice(FRAMEWORKS, { id, name: author })),
    self: { command: 'framework', input: {} },
  })
}

/** Whose it is, of when, and what it is for. */
const sayFor = ({ of, author, year, 'applies-to': to }: Framework, context: Context) =>
  asKind(context, of).wording.framework.by[to](author, year)

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
