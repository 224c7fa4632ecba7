import type { Context } from '../context.ts'
import { readName } from '../library/entities.ts'
import { defaultFramework } from '../library/library.ts'
import { mendedLine, namedOf, replyUnknown } from './names.ts'
import { type Block, createAnswer, type Reply } from './reply.ts'

/** Explains a framework and its dimensions; the default one where none is named. */
export function describeFramework({ framework: name }: { framework: string }, { library }: Context): Reply {
  const reading = readName(name || defaultFramework(library).id, namedOf(library, 'framework'))
  const framework = library.frameworks.find((f) => f.id === reading.found?.id)
  if (!reading.found || !framework) return replyUnknown('framework', name, reading.nearest, library)
  const items = framework.dimensions.map((d) => [
    { text: `${d.name}: `, strong: true as const },
    { text: `${d.question} ${d.means}` },
  ])
  const blocks: Block[] = [
    ...(reading.mended ? [{ kind: 'text' as const, line: mendedLine(name, reading.found) }] : []),
    { kind: 'text', line: [{ text: `${framework.author}, ${framework.year}. For ${framework['applies-to']}.` }] },
    { kind: 'text', line: [{ text: framework.about }] },
    { kind: 'list', heading: 'Its dimensions', items },
  ]
  const choices = framework.dimensions.map((d) => ({ label: d.name, command: 'dimension', input: { dimension: d.id } }))
  return createAnswer({ title: framework.name, blocks, footnotes: [], choices, library: library.version })
}
