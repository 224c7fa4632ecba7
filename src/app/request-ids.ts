import { randomBytes } from 'node:crypto'

/**
 * Makes ids by which the lines of one event are found in the log: of this process, then counted. They say nothing of who asks,
 * and no other process has the same.
 */
export function createRequestIds(): () => string {
  const process = randomBytes(4).toString('hex')
  let count = 0
  return () => {
    count += 1
    return `${process}-${count}`
  }
}
