import { parseArgs } from 'node:util'
import { BUNDLED_LIBRARY } from '../src/base/paths.ts'
import { loadCorpus } from '../src/corpus/load.ts'
import { buildLibrary } from '../src/library/library.ts'
import { bankItems } from '../src/quiz/bank.ts'
import { generateItems } from '../src/quiz/generate/items.ts'
import { WHICH_READING } from '../src/quiz/generate/source.ts'
import { type Item, LEVELS } from '../src/quiz/item.ts'
import { createRandom } from '../src/quiz/random.ts'
import { SUBJECT } from '../src/subject/subject.ts'
import { bankRulesBroken, kindOf, lengthsOf, rulesBroken } from './item-rules.ts'

/*
 * The items of quizzes by kind and level, and how many of those made of notes keep the rules of `item-rules.ts`. With `--draw 60`
 * so many of them at random, and half as many that are hand-written, for people to judge; `--seed` decides which.
 */
const { values } = parseArgs({
  options: { draw: { type: 'string', default: '0' }, seed: { type: 'string', default: 'a' }, kind: { type: 'string' } },
})

const { corpus } = loadCorpus(BUNDLED_LIBRARY)
const library = buildLibrary(corpus, [])
const made = generateItems({ library, kinds: SUBJECT.itemKinds }, values.seed)
const exercise = made.filter(({ topics }) => topics.includes(WHICH_READING))
const ofRounds = made.filter((item) => !exercise.includes(item))
const kept = ofRounds.filter((item) => !rulesBroken(item, library).length)
const written = bankItems(library, values.seed)

const countBy = (items: readonly Item[], of: (item: Item) => string) =>
  [...Map.groupBy(items, of)].map(([name, group]) => `${name} ${group.length}`).join(' · ')

function report(title: string, items: readonly Item[], of: (item: Item) => string): void {
  const judged = items.filter(({ kind }) => kind === 'true-false')
  const so = judged.filter(({ options }) => options.some(({ id, isCorrect }) => id === 'true' && isCorrect))
  console.log(`${title}: ${items.length}`)
  console.log(`  ${countBy(items, of)}`)
  console.log(
    `  ${LEVELS.map((level) => `${level} ${items.filter((item) => item.level === level).length}`).join(' · ')}`,
  )
  console.log(`  true ${so.length} · false ${judged.length - so.length}`)
  const { choices, longest, shortest } = lengthsOf(items)
  if (choices) console.log(`  key the longest ${longest} · the shortest ${shortest} · of choices ${choices}`)
  for (const rule of bankRulesBroken(items)) console.log(`  breaks a rule: ${rule}`)
}

function show({ id, kind, level, stem, options, explanation }: Item): void {
  console.log(`\n${id} [${kind}, ${level}]\n${stem}`)
  for (const { text, isCorrect, feedback } of options)
    console.log(`  ${isCorrect ? '*' : '-'} ${text}${feedback ? `  | ${feedback}` : ''}`)
  console.log(`  = ${explanation}`)
}

report('made of notes, in rounds, by all rules', kept, kindOf)
console.log(`  of ${new Set(kept.map(({ notes }) => notes[0])).size} notes`)
const wrong = kept
  .filter(({ kind }) => kind !== 'true-false')
  .flatMap(({ options }) => options.filter((o) => !o.isCorrect))
console.log(`  wrong options ${wrong.length} · with a note of their own ${wrong.filter((o) => o.feedback).length}`)
for (const item of ofRounds.filter((each) => !kept.includes(each)))
  console.log(`  breaks a rule: ${item.id}: ${rulesBroken(item, library).join('; ')}`)
console.log(`as an exercise of its own: ${exercise.length}`)
report('hand-written', written, ({ kind }) => kind)

const random = createRandom(`draw ${values.seed}`)
const wanted = (item: Item) => !values.kind || kindOf(item) === values.kind
for (const item of random.shuffle(kept.filter(wanted)).slice(0, Number(values.draw))) show(item)
if (!values.kind) for (const item of random.shuffle(written).slice(0, Number(values.draw) / 2)) show(item)
