import type { Config } from '../base/config.ts'
import { createLog, type Log } from '../base/log.ts'

/** The log of the command line, which says no more than what goes wrong unless it is told to. */
export const openLog = ({ logLevel }: Config): Log => createLog(logLevel ?? 'warn')
