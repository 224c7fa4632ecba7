import { commands } from '../../commands/index.ts'
import { type App, createApp } from '../app/app.ts'
import type { Config } from '../base/config.ts'
import { createLog, type Log } from '../base/log.ts'
import { type Context, createContext, type Stored } from '../context/context.ts'
import { createStoreWhenUsed } from '../store/when-used.ts'
import { SUBJECT } from '../subject/subject.ts'

/** The log of the command line, which says no more than what goes wrong unless it is told to. */
export const openLog = ({ logLevel }: Config): Log => createLog(logLevel ?? 'warn')

/** The library and what answers from it. Throws a set-up error where it has faults. */
export const openContext = (config: Config, stored: Partial<Stored> = {}): Context =>
  createContext(config, openLog(config), SUBJECT, { ...stored, isShell: true })

/** The app of all commands; throws as {@link openContext} does. */
export const openApp = (config: Config, stored: Partial<Stored> = {}): App =>
  createApp(commands, openContext(config, stored))

/** The database, opened when it is first used. */
export const openLater = (config: Config) => createStoreWhenUsed(config.database, openLog(config))
