import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { importFile } from '../src/documents/import.ts'

/**
 * A line of a file of questions to readings: `{"question": "…", "right": "…", "place": "…"}`. `right`: an expression, in which
 * case counts for nothing, that fits what is quoted where it answers; null where the readings do not answer. `place`: one that
 * fits the passage that it is quoted from, to score passages; `right` where there is none.
 */
const asked = z
  .object({ question: z.string(), right: z.string().nullable(), place: z.string().optional() })
  .transform(({ question, right, place }) => ({
    question,
    right: right === null ? null : new RegExp(right, 'is'),
    place: right === null ? null : new RegExp(place ?? right, 'is'),
  }))

/** A question to readings, and what fits its answer and the passage of it; null where they do not answer. */
export type AskedReading = z.infer<typeof asked>

/** The questions of a file, a line each. */
export const readAskedReadings = (file: string): AskedReading[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => asked.parse(JSON.parse(line)))

/** Imports the files of a folder as documents into another; gives that back. */
export async function importReadings(from: string, folder: string): Promise<string> {
  for (const name of readdirSync(from).sort()) await importFile(join(from, name), { folder, sources: [], fills: true })
  return folder
}
