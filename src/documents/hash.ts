import { createHash } from 'node:crypto'

/** Lower-case hexadecimal sha256; of a string, that of its UTF-8. */
export const hashOf = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('hex')
