import type { Context } from '../../context/context.ts'
import type { Framework } from '../../corpus/schemas/framework.ts'
import { toSentencesExcerpt } from '../../answer/excerpts.ts'
import { createFootnotes } from '../../answer/footnotes.ts'
import { type Block, createAnswer, type Excerpt, type Reply, toText } from '../../reply/reply.ts'
import { frameworkFor, nameFramework, offerFrameworks, refuseFramework } from '../frameworks.ts'
import { chooseCued, type CuedSentence } from './choose-cued.ts'
import { findMentions, type Mention } from './find-mentions.ts'

/** How many further places are quoted, and how many of them at once. */
const [MOST, SHOWN] = [10, 3]

/**
 * Tells of a place that imported texts name and no note is about: by dimension, sentences with its cue words, marked as
 * chosen by these; then where else it is named. In: its name, all ways to write it, and the framework that was asked for. Null where
 * nothing names it.
 */
export function describePlace(
  { name, names, framework: asked }: { name: string; names: readonly string[]; framework: string },
  context: Context,
): Reply | null {
  const { mentions, isMore } = findMentions(names, context)
  if (!mentions.length) return null
  const refused = refuseFramework(asked, { command: 'city', input: { name } }, context)
  if (refused) return refused
  const framework = frameworkFor(asked, context)
  const chosen = framework ? chooseCued(mentions, framework) : new Map<string, CuedSentence[]>()
  const footnotes = createFootnotes(context)
  const excerpts: Excerpt[] = []
  const add = (said: readonly CuedSentence[]) =>
    said.flatMap(({ passage, sentence }) => {
      const sentences = passage.sentences.slice(sentence, sentence + 1)
      const excerpt = toSentencesExcerpt(passage, sentences, context, footnotes)
      return excerpt ? [excerpts.push(excerpt) - 1] : []
    })
  const cued = sayCued(framework, chosen, add)
  const shown = [...chosen.values()].flat()
  const rest = restOf(mentions, shown)
  const indices = add(rest.slice(0, MOST))
  const { wording } = context
  const self = { command: 'city', input: { name } }
  return createAnswer(context, {
    title: name,
    blocks: [
      toText(cued.length ? `${wording.city.unread(name)} ${wording.city.byWords}` : wording.city.unread(name)),
      ...(framework && cued.length ? [nameFramework(framework), ...cued] : []),
      {
        kind: 'excerpts',
        heading: indices.length ? wording.city.mentioned(name) : null,
        indices: indices.slice(0, SHOWN),
      },
      ...(rest.length > MOST ? [toText(wording.city.someOf(indices.length, rest.length, isMore))] : []),
      ...(indices.length > SHOWN
        ? [{ kind: 'excerpts' as const, heading: null, indices: indices.slice(SHOWN), later: true as const }]
        : []),
    ],
    excerpts,
    footnotes: footnotes.all(),
    menus: offerFrameworks(self, framework?.id ?? null, context),
    self: { ...self, input: { name, ...(asked && framework ? { framework: framework.id } : {}) } },
  })
}

function sayCued(
  framework: Framework | null,
  chosen: ReadonlyMap<string, CuedSentence[]>,
  add: (said: readonly CuedSentence[]) => number[],
): Block[] {
  return (framework?.dimensions ?? []).flatMap(({ id, name }): Block[] => {
    const indices = add(chosen.get(id) ?? [])
    return indices.length ? [{ kind: 'excerpts', heading: name, indices }] : []
  })
}

/** The first sentence of each passage that names the place, but for those that are shown. */
const restOf = (mentions: readonly Mention[], shown: readonly CuedSentence[]): CuedSentence[] =>
  mentions.flatMap(({ passage, named: [sentence = 0] }) =>
    shown.some((each) => each.passage.id === passage.id) ? [] : [{ passage, sentence }],
  )
