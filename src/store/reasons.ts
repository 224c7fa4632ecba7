import type { Reason } from '../base/store-error.ts'

/** SQLite's primary result codes: https://sqlite.org/rescode.html */
const SQLITE_CODES: Record<number, Reason> = {
  5: 'locked',
  6: 'locked',
  8: 'read-only',
  11: 'damaged',
  13: 'full',
  26: 'not-a-database',
}

/** The code of what is thrown where a newer version of the program has changed the tables. */
export const NEWER = 'NEWER'

/** PostgreSQL's codes (https://www.postgresql.org/docs/current/errcodes-appendix.html) and those of sockets and files. */
const OTHER_CODES: Record<string, Reason> = {
  '55P03': 'locked',
  '40P01': 'locked',
  '53100': 'full',
  ENOSPC: 'full',
  '25006': 'read-only',
  EACCES: 'read-only',
  EROFS: 'read-only',
  '08001': 'unreachable',
  '53300': 'unreachable',
  '57P03': 'unreachable',
  ECONNREFUSED: 'unreachable',
  EHOSTUNREACH: 'unreachable',
  ENETUNREACH: 'unreachable',
  ENOTFOUND: 'unreachable',
  EAI_AGAIN: 'unreachable',
  '08006': 'broken-off',
  '57P01': 'broken-off',
  '57P02': 'broken-off',
  ECONNRESET: 'broken-off',
  EPIPE: 'broken-off',
  ETIMEDOUT: 'broken-off',
  '28000': 'refused-login',
  '28P01': 'refused-login',
  '3D000': 'no-database',
  [NEWER]: 'newer',
}

/** What the drivers say without a code. */
const MESSAGES: [RegExp, Reason][] = [
  [/previously executed migration .* is missing/, 'newer'],
  [/timeout exceeded when trying to connect|Connection terminated due to connection timeout/, 'unreachable'],
  [/Connection terminated|Client has encountered a connection error|Query read timeout/, 'broken-off'],
]

/** The reason behind an error of either driver; `unknown` where it tells none. */
export function reasonOf(error: unknown): Reason {
  const { code, errcode, message = '' } = (error ?? {}) as { code?: unknown; errcode?: unknown; message?: string }
  // The low byte is the primary code; the rest says more than is needed.
  if (typeof errcode === 'number') return SQLITE_CODES[errcode & 0xff] ?? 'unknown'
  const byMessage = MESSAGES.find(([pattern]) => pattern.test(message))?.[1]
  return OTHER_CODES[String(code)] ?? byMessage ?? 'unknown'
}
