import { type Entity, foldName } from '../library/entities.ts'
import { yearsIn } from '../corpus/notes.ts'
import { analyze } from './analyze.ts'
import type { SearchIndex } from './index.ts'

/** A question as the search reads it. */
export type Question = {
  text: string
  /** Index terms, each once, in order; unknown ones included. */
  terms: string[]
  /** Cities, networks and terms that it names, by any spelling. */
  entities: Entity[]
  years: number[]
  /** Countries of the library's cities that it names, folded. */
  countries: string[]
  /** Terms written with a capital inside the question, as names are; unknown ones are things the library lacks. */
  names: string[]
  /** Whether it asks for a figure. */
  asksNumber: boolean
}

/** Reads a question: its terms, the names in it, its years, and whether it asks for a figure. */
export function readQuestion(text: string, index: SearchIndex): Question {
  return {
    text,
    terms: [...new Set(analyze(text))],
    entities: findEntities(text, index.library.entities),
    years: yearsIn(text),
    countries: findCountries(text, index.library.entities),
    names: [...text.matchAll(/(?<=\p{Ll}[\s,]+)\p{Lu}[\p{L}'’-]+/gu)].flatMap((match) => analyze(match[0])),
    asksNumber: /\b(?:how (?:many|much)|what number|number of)\b/i.test(text),
  }
}

function findCountries(text: string, entities: Entity[]): string[] {
  const folded = ` ${foldName(text)} `
  const countries = new Set(entities.flatMap((e) => (e.kind === 'city' ? [foldName(e.entry.country)] : [])))
  return [...countries].filter((country) => folded.includes(` ${country} `))
}

/** Every entity one of whose spellings stands in the text as whole words, longest spellings first. */
function findEntities(text: string, entities: Entity[]): Entity[] {
  let rest = ` ${foldName(text)} `
  const spelt = entities.flatMap((entity) => entity.names.map((name) => ({ entity, name: ` ${foldName(name)} ` })))
  const found = new Set<Entity>()
  for (const { entity, name } of spelt.sort((a, b) => b.name.length - a.name.length))
    if (rest.includes(name)) {
      found.add(entity)
      rest = rest.replaceAll(name, ' | ')
    }
  return [...found]
}
