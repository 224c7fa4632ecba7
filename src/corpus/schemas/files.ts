import { z } from 'zod'
import { question } from '../questions.ts'
import { quizRules } from '../quiz-rules.ts'
import { welcome } from '../welcome.ts'
import { actSchema } from './act.ts'
import { areaSchema, citySchema, networkSchema, personSchema, termSchema, thingSchema } from './entities.ts'
import { frameworkSchema } from './framework.ts'
import { kindSchema } from './kind.ts'
import { lexiconSchema } from './lexicon.ts'
import { noteSchema } from './note.ts'
import { sourceSchema } from './source.ts'

/** What each file of the corpus holds; `things.yaml` stands for the file of another kind than cities, whatever that is called. */
export const FILES = {
  'welcome.yaml': welcome,
  'kind.yaml': kindSchema,
  'frameworks.yaml': z.array(frameworkSchema),
  'acts.yaml': z.array(actSchema),
  'cities.yaml': z.array(citySchema),
  'things.yaml': z.array(thingSchema),
  'areas.yaml': z.array(areaSchema),
  'networks.yaml': z.array(networkSchema),
  'terms.yaml': z.array(termSchema),
  'people.yaml': z.array(personSchema),
  'languages.yaml': lexiconSchema,
  'questions.yaml': z.array(question),
  'quiz.yaml': quizRules,
  'source.yaml': sourceSchema,
  'notes.yaml': z.array(noteSchema),
} as const
