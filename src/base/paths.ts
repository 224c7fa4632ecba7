import { join } from 'node:path'

/** A path in the project's folder. */
export const inProject = (...parts: string[]): string => join(import.meta.dirname, '..', '..', ...parts)

/** The library that comes with the project. */
export const BUNDLED_LIBRARY = inProject('corpus')

/** What it is called in the setting that names libraries, and what that says for none. */
export const BUNDLED_NAME = 'corpus'
export const NO_LIBRARY = 'none'
