import add from './add.ts'
import list from './list.ts'
import remove from './remove.ts'
import update from './update.ts'

/** What `/readings` does, action by action. */
export const readings = [list, add, update, remove]
