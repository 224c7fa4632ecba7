import { z } from 'zod'
import { actSchema } from './act.ts'
import { areaSchema, citySchema, networkSchema, personSchema, termSchema } from './entities.ts'
import { frameworkSchema } from './framework.ts'
import { lexiconSchema } from './lexicon.ts'
import { noteSchema } from './note.ts'
import { sourceSchema } from './source.ts'

/** What each file of the corpus holds. */
export const FILES = {
  'acts.yaml': z.array(actSchema),
  'frameworks.yaml': z.array(frameworkSchema),
  'cities.yaml': z.array(citySchema),
  'areas.yaml': z.array(areaSchema),
  'networks.yaml': z.array(networkSchema),
  'terms.yaml': z.array(termSchema),
  'people.yaml': z.array(personSchema),
  'languages.yaml': lexiconSchema,
  'source.yaml': sourceSchema,
  'notes.yaml': z.array(noteSchema),
} as const
