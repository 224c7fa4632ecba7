import { readConfig } from '../src/base/config.ts'
import { createLog } from '../src/base/log.ts'
import { createContext, type Context } from '../src/context/context.ts'
import { judgeEvidence } from '../src/evidence/deciding/judge.ts'
import { findHits } from '../src/evidence/ranking/hits.ts'
import { readQuestion } from '../src/evidence/reading/question.ts'
import { SUBJECT } from '../src/subject/subject.ts'

/** What became of a question of a note: its note was first, another place was, or nothing was answered, and why not. */
type Outcome = 'first' | 'among three' | 'other' | 'refused'

/**
 * Asks every question that the notes say they answer, each of itself, and prints how many find their own note first; with
 * `--all` each one that does not too. `--sample N` asks every Nth.
 */
function measureOwnAsks(context: Context): void {
  const asked = [...context.library.notes.values()].flatMap((note) => note.asks.map((ask) => ({ ask, id: note.id })))
  const at = process.argv.indexOf('--sample')
  const step = at > 0 ? Number(process.argv[at + 1]) : 1
  const read = asked
    .filter((_, i) => i % step === 0)
    .map((one) => ({ ...one, outcome: outcomeOf(one.ask, one.id, context) }))
  const counts = new Map(OUTCOMES.map((each) => [each, read.filter(({ outcome }) => outcome === each).length]))
  const share = ((100 * (counts.get('first') ?? 0)) / read.length).toFixed(2)
  console.table([{ asked: read.length, 'first (%)': share, ...Object.fromEntries(counts) }])
  const shown = process.argv.includes('--all') ? ['among three', 'other', 'refused'] : ['refused', 'aside']
  for (const { ask, id, outcome } of read)
    if (shown.includes(outcome)) process.stdout.write(`${outcome}  ${id}  ${ask}\n`)
}

const OUTCOMES: readonly Outcome[] = ['first', 'among three', 'other', 'refused']

function outcomeOf(ask: string, id: string, { index }: Context): Outcome {
  const question = readQuestion(ask, index)
  const evidence = judgeEvidence(question, findHits(question, index), index)
  if (evidence.verdict === 'nothing') return 'refused'
  const place = evidence.hits.findIndex(({ note }) => note?.id === id)
  if (place === 0) return 'first'
  return place > 0 && place < 3 ? 'among three' : 'other'
}

measureOwnAsks(createContext(readConfig(process.env), createLog('silent'), SUBJECT))
