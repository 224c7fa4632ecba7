import type { Context } from '../context/context.ts'
import type { Lack } from '../evidence/deciding/lack.ts'
import { isRead, speaksOf } from '../evidence/scope.ts'
import type { Missing } from '../evidence/reading/missing.ts'
import type { Question } from '../evidence/reading/question.ts'
import { familiesOf } from '../corpus/record.ts'
import { nameAuthors } from '../library/authors.ts'
import type { Entity } from '../library/entities.ts'
import { nameInSentence } from './sentence.ts'
import { sayYearMissing } from './year-missing.ts'

/** What the sources lack of a question, in a sentence, and that the nearest they have follows. In: what is missing altogether. */
export function sayLack(lack: Lack, question: Question, missing: Missing, context: Context): string {
  const { index, library, wording } = context
  const { lack: say, and } = wording
  if (lack.of === 'thing') return `${say.thing(nameInSentence(lack.thing.name, index))} ${say.nearest}`
  const [year] = missing.years
  if (year) return `${sayYearMissing(year, question, context)} ${say.nearest}`
  if (lack.of === 'time') return `${say.time(lack.year)} ${say.nearest}`
  if (lack.of !== 'source') return `${say.kinds[lack.of]} ${say.nearest}`
  const records = lack.sources.flatMap((id) => library.sources.get(id)?.record ?? [])
  const who = and(records.map(nameAuthors))
  const count = records.flatMap(familiesOf).length
  const isUnmentioned = (thing: Entity) =>
    lack.sources.every((source) => isRead(source, index) && !speaksOf(source, thing, index))
  const unmentioned = lack.things.filter(isUnmentioned)
  const first = unmentioned.length
    ? say.notIn(who, count, and(unmentioned.map(({ name }) => nameInSentence(name, index))))
    : say.notBy(who, count)
  return `${first} ${say.others}`
}
