import { commands } from '../../commands/index.ts'
import { type App, createApp } from '../app/app.ts'
import type { Config } from '../base/config.ts'
import { type Context, createContext, type Stored } from '../context/context.ts'
import { createStoreWhenUsed } from '../store/when-used.ts'
import { SUBJECT } from '../subject/subject.ts'
import { openLog } from './open-log.ts'

/** The library and what answers from it. Throws a set-up error where it has faults. */
export const openContext = (config: Config, stored: Partial<Stored> = {}): Context =>
  createContext(config, openLog(config), SUBJECT, { ...stored, isShell: true })

/** The app of all commands; throws as {@link openContext} does. */
export const openApp = (config: Config, stored: Partial<Stored> = {}): App =>
  createApp(commands, openContext(config, stored))

/** The database, opened when it is first used. */
export const openLater = (config: Config) => createStoreWhenUsed(config.database, openLog(config))
