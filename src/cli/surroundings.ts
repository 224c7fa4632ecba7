import { type Config, readConfig } from '../base/config.ts'
import { toHarmless } from '../base/harmless.ts'

/** The settings of the program. Throws a set-up error where some do not fit. */
export const openConfig = (): Config => readConfig(process.env)

/** Writes a line on standard output. */
export const print = (line: string) => process.stdout.write(`${toHarmless(line)}\n`)
