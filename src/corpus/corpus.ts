import type { WrittenQuestion } from './questions.ts'
import type { QuizRules } from './quiz-rules.ts'
import type { Act } from './schemas/act.ts'
import type { Area, City, Network, Person, Term } from './schemas/entities.ts'
import type { Framework } from './schemas/framework.ts'
import type { ThingKind } from './schemas/kind.ts'
import type { Lexicon } from './schemas/lexicon.ts'
import type { Note } from './schemas/note.ts'
import type { Source } from './schemas/source.ts'
import type { Welcome } from './welcome.ts'
import type { Fault } from './yaml.ts'

/** Everything that the project itself knows: its own notes, and what they are tagged with. */
export type Corpus = {
  /** What its frameworks are about: one of each library that is joined, the first one first. */
  kinds: ThingKind[]
  frameworks: Framework[]
  /** The kinds of act that stances rest on. */
  acts: Act[]
  /** The things of all its kinds. */
  cities: City[]
  areas: Area[]
  networks: Network[]
  terms: Term[]
  people: Person[]
  lexicon: Lexicon
  sources: Source[]
  notes: Note[]
  /** Of the hand-written bank. */
  questions: WrittenQuestion[]
  quizRules: QuizRules
  welcome: Welcome
}

/** Where in the corpus a note stands, to point at it; `called`: what one of its fields is called there. */
export type NotePlace = {
  note: Note
  faultAt: (message: string, path?: readonly (string | number)[]) => Fault
  called: (field: string) => string
}
