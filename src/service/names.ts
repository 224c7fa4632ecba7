import { createHash, randomBytes } from 'node:crypto'
import { hostname } from 'node:os'

/** Names a bot by its token, which is not to be read from the database. */
export const nameBot = (token: string): string =>
  `discord ${createHash('sha256').update(token).digest('hex').slice(0, 16)}`

/** Names this process among those of all machines, anew each time. */
export const nameProcess = (): string => `${hostname()}:${process.pid}:${randomBytes(3).toString('hex')}`
