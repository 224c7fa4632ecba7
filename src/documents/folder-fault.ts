import { setupError } from '../base/errors.ts'

/** What the system says where a folder cannot be written, by its codes (`man 3 errno`), and what to do. */
const CAUSES: Readonly<Record<string, readonly [why: string, hint: string]>> = {
  ENOSPC: ['the disk is full', 'Make room on it, and import the file again.'],
  EDQUOT: ['no more may be kept on this disk', 'Make room on it, and import the file again.'],
  EFBIG: ['the file is larger than may be written here', 'Raise the limit, or import the file in parts.'],
  EROFS: ['the disk can only be read', 'Name a folder on another with FOOTNOTE_DOCUMENTS.'],
  EACCES: ['this account may not write there', 'Let it write there, or name another folder with FOOTNOTE_DOCUMENTS.'],
  EPERM: ['this account may not write there', 'Let it write there, or name another folder with FOOTNOTE_DOCUMENTS.'],
  ENOTDIR: ['a part of its path is no folder', 'Name a folder with FOOTNOTE_DOCUMENTS; it need not exist yet.'],
  ENOENT: ['it cannot be made there', 'Name a folder with FOOTNOTE_DOCUMENTS whose place can be written.'],
  EIO: ['the disk does not answer', 'Look after the disk, and import the file again.'],
}

/** An error of writing to a folder as one of the set-up, where the system gave a cause that an operator can mend; else itself. */
export function toFolderFault(folder: string, error: unknown): unknown {
  const { code = '' } = error instanceof Error ? (error as NodeJS.ErrnoException) : {}
  const [why, hint] = CAUSES[code] ?? []
  return why && hint ? setupError(`The documents folder ${folder} cannot be written: ${why}.`, hint, error) : error
}
