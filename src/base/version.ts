import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { inProject } from './paths.ts'

/** The version of the program. */
export const VERSION: string = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(inProject('package.json'), 'utf8'))).version
