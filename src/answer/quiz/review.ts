import type { Context } from '../../context.ts'
import { listMisses } from '../../quiz/progress.ts'
import { type Block, createAnswer, type Reply } from '../../reply/reply.ts'
import { showKey } from './item.ts'
import { createFootnotes } from '../footnotes.ts'
import type { Venue } from './venue.ts'

/** How many missed questions are shown at once. */
const SHOWN = 10

/**
 * What somebody had wrong, the latest answer to each question counting: what was asked, what is right and why, with the
 * place to read it. What is in an exam that still runs is not in it.
 */
export async function reviewMisses({ history, reader }: Venue, context: Context): Promise<Reply> {
  const { library, wording } = context
  const { quiz: say } = wording
  const missed = listMisses(await history.latestBy(reader))
  const footnotes = createFootnotes(context)
  const shown = missed.slice(0, SHOWN).map(({ item }) => item)
  const blocks = shown.map((item): Block => {
    const note = library.notes.get(item.notes[0] ?? '')
    const cites = note ? [footnotes.cite(note.source, note.pin)] : []
    const [key] = showKey(item, null, context).blocks
    return {
      kind: 'list',
      heading: item.stem.length > 200 ? `${item.stem.slice(0, 199)}…` : item.stem,
      items: [key?.kind === 'text' ? key.line : [], [{ text: item.explanation, cites }]],
    }
  })
  const places = shown.flatMap((item) => (library.notes.has(item.notes[0] ?? '') ? [item] : []))
  const reply = createAnswer(context, {
    title: say.review,
    blocks: [toText(missed.length ? say.missed(missed.length) : say.noMisses), ...blocks],
    footnotes: footnotes.all(),
    menus: places.length
      ? [
          {
            label: say.readPlace,
            choices: places.map((item) => ({
              label: item.stem,
              command: 'passage',
              input: { id: item.notes[0] ?? '' },
            })),
          },
        ]
      : [],
    choices: [{ label: say.practise, command: 'quiz', input: { action: 'practice' } }],
    self: { command: 'quiz', input: { action: 'review' } },
  })
  return { ...reply, audience: 'asker' }
}

const toText = (text: string): Block => ({ kind: 'text', line: [{ text }] })
