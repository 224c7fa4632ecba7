import { join } from 'node:path'

/** A path in the project's folder. */
export const inProject = (...parts: string[]): string => join(import.meta.dirname, '..', '..', ...parts)

/** The library that comes with the project. */
export const BUNDLED_LIBRARY = inProject('corpus')
