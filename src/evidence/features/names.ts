import { tagsOf } from '../../library/library.ts'
import { isIn, namesOf } from '../about.ts'
import type { Hit } from '../hit.ts'
import { meetsPeriod } from '../reading/period.ts'
import type { Question } from '../reading/question.ts'
import type { SearchIndex } from '../search-index.ts'
import { isFromNamed } from '../scope.ts'
import type { Weighing } from './weigh.ts'

/** Which of the things, sources and years that a question names a hit lacks. */
export function measureNames(question: Question, hit: Hit, { texts, met, lacking }: Weighing, index: SearchIndex) {
  const { areas, entities, sources, period, names, terms } = question
  const { note, passage } = hit
  const { search } = index
  const tags = note ? tagsOf(note) : new Set<string>()
  const cities = entities.filter(({ kind }) => kind === 'city')
  const lacks = (of: string) => lacking.some(({ kind }) => kind === of) && !met.some(({ kind }) => kind === of)
  const around = [...texts.sentences.map(({ text }) => text), passage?.text ?? ''].join(' ')
  const years = note?.years ?? []
  const hasYears =
    !period.years.length || meetsPeriod(period, (year) => around.includes(String(year)) || years.includes(year))
  const opening = new Set(texts.sentences.flatMap(({ list }) => list.slice(0, OPENING)))
  const opens = (list: readonly string[]) => list.some((term) => opening.has(term))
  const isSubject = entities.length ? entities.some((entity) => namesOf(entity).some(opens)) : opens(terms)
  return {
    cityLacking: Number(lacks('city')),
    personLacking: Number(lacks('person')),
    networkLacking: Number(lacks('network')),
    termLacking: Number(lacks('term')),
    areaLacking: Number(areas.length > 0 && !areas.some((area) => isIn(hit, area, texts))),
    partLacking: Number(lacking.length > 0 && met.length > 0),
    elsewhere: Number(note !== null && cities.length > 0 && !cities.some(({ id }) => tags.has(id))),
    sourceOther: Number(sources.length > 0 && !isFromNamed(question, hit, index)),
    sourceSame: Number(sources.length > 0 && isFromNamed(question, hit, index)),
    yearMissing: Number(!hasYears),
    yearOther: Number(!hasYears && years.length > 0),
    nameMissing: Number(names.some((term) => search.knows(term) && !hit.covered.has(term) && !texts.has(term))),
    isSubject: Number(isSubject),
    isSense: Number(entities.some((e) => e.kind === 'term' && note !== null && e.entry.senses.includes(note.id))),
  }
}

/** Among how many of a sentence's first terms its subject mostly is. */
const OPENING = 4
