import type { Command } from '../src/command.ts'
import ask from './ask.ts'
import city from './city.ts'
import compare from './compare.ts'

/** Every command, in the order in which help lists them. */
export const commands: readonly Command[] = [ask, city, compare]
