import add from './add.ts'
import edit from './edit.ts'
import exportFile from './export.ts'
import list from './list.ts'
import restore from './restore.ts'
import retire from './retire.ts'
import upload from './upload.ts'

/** What `/questions` does, action by action. */
export const questions = [list, add, upload, edit, retire, restore, exportFile]
