import type { Load } from './load.ts'

/** Where one person alone asks, in a terminal, nothing is counted. */
export const FREELY: Load = {
  letIn: async () => null,
  allow: async () => null,
  turns: (_, work) => work(),
  completing: (_, work) => work(),
}
