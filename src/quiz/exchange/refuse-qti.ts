import type { Imported } from './exchange.ts'

/** What is said of a file of QTI, which other systems hand out and which is only written here. Out: the fault, and no item. */
export const refuseQti = (): Imported => ({
  items: [],
  lines: [],
  named: new Set(),
  faulty: new Set(),
  faults: [{ line: 1, says: (say) => say.qti }],
})
