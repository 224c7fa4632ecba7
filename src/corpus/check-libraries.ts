import { checkBareNames } from './bare-names.ts'
import { checkQuizRules } from './check-quiz-rules.ts'
import type { Corpus } from './corpus.ts'
import { checkAreas, checkFrameworks, checkIds, checkNetworks, checkSpellings, checkTerms } from './entries.ts'
import { checkEvents } from './events.ts'
import { checkNotes } from './notes.ts'
import { checkQuestions } from './questions.ts'
import type { LibraryRead } from './read-library.ts'
import { checkRelations } from './relations.ts'
import { checkSourceIds } from './sources.ts'
import { checkActs, checkStances } from './stances.ts'
import { checkTagging } from './tagging.ts'
import { checkTermLinks } from './term-links.ts'
import { type Fault, joinFiles, type YamlFile } from './yaml.ts'

/**
 * Checks libraries that are used together. What names something may name what another has; ids are of one thing in all; what a
 * library must have for itself, such as the tags of its notes, it is asked for alone. In: the libraries as they were read,
 * and all that they hold together.
 */
export function checkLibraries(libraries: readonly LibraryRead[], corpus: Corpus): Fault[] {
  const each = <Name extends keyof Joined>(name: Name) => libraries.map(({ files }) => files[name])
  const together = <Item>(files: YamlFile<Item[]>[]) => joinFiles(files)
  const places = libraries.flatMap((library) => library.places)
  return [
    ...checkSourceIds(libraries.flatMap(({ records }) => records)),
    ...checkFrameworks(together(each('frameworks')), corpus),
    ...checkActs(together(each('acts')), corpus),
    ...checkIds([...each('cities'), ...each('areas'), ...each('networks'), ...each('terms'), ...each('people')]),
    ...checkAreas(together(each('areas')), corpus),
    ...checkNetworks(together(each('networks')), corpus),
    ...checkTerms(together(each('terms')), corpus),
    ...checkTermLinks(together(each('terms')), corpus),
    ...checkNotes(places, corpus),
    ...libraries.flatMap((library) => checkAlone(library, corpus)),
    ...checkRelations(places, corpus.notes),
    ...checkQuestions(together(each('questions')), corpus.notes),
    ...libraries.flatMap(({ files }) => checkQuizRules(files.rules, corpus)),
  ]
}

type Joined = LibraryRead['files']

/** A library need not know what others call things, nor code its notes by the acts of others. */
function checkAlone({ corpus: own, files, places }: LibraryRead, { notes, frameworks }: Corpus): Fault[] {
  const { cities, areas, networks, terms, people } = files
  return [
    ...checkSpellings([cities, areas, networks, terms, people]),
    ...checkBareNames([cities, areas, networks, terms, people]),
    ...checkEvents(places),
    ...checkTagging(places, { ...own, notes }, { cities, networks, terms, people }),
    ...checkStances(places, { ...own, frameworks }),
  ]
}
