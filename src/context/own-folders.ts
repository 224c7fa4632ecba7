import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { asideOf, settleLeftovers } from '../documents/leftovers.ts'
import { SERVERS_FOLDER } from '../documents/servers-folder.ts'

/** For how long readings of a server are kept that the bot has left, in milliseconds: 30 days. */
export const LEFT_MS = 30 * 24 * 60 * 60 * 1000

/** In the folder of a server that the bot has left: when, in milliseconds since 1970. */
const LEFT = '.left'

/** Beside them, where some of them are not in English. */
const OTHERS = '.other-languages'

/** The folders in which the readings of servers are. */
export type OwnFolders = {
  /** That of a server, which need not be there. Throws a RangeError where the id is none of a server's. */
  of: (server: string) => string
  has: (server: string) => boolean
  /** Where beside it one is made that takes its place, and where it is set aside then. Neither is there. */
  aside: (server: string) => { fresh: string; old: string }
  remove: (server: string) => void
  /** Notes that some readings are in another language than English, and says whether that was ever noted. */
  noteOthers: () => void
  hasOthers: () => boolean
  /**
   * Notes which servers the bot has left, and removes what is kept no longer. In: whether the bot is in a server; null where that
   * is not known here.
   */
  sweep: (isIn: (server: string) => boolean | null) => void
}

/**
 * In: the documents folder, and the time in milliseconds since 1970. What was left where a program was killed while it took
 * readings in is settled first.
 */
export function createOwnFolders(documents: string, now: () => number): OwnFolders {
  const root = join(documents, SERVERS_FOLDER)
  const of = (server: string) => {
    if (!/^\d{1,20}$/.test(server)) throw new RangeError(`${server} is no id of a server`)
    return join(root, server)
  }
  const remove = (server: string) => rmSync(of(server), { recursive: true, force: true })
  settleLeftovers(root, existsSync(root) ? readdirSync(root) : [])
  return {
    of,
    remove,
    has: (server) => existsSync(of(server)),
    noteOthers() {
      try {
        writeFileSync(join(root, OTHERS), '')
      } catch {
        // Where nothing can be written, the first question in another language waits.
      }
    },
    hasOthers: () => existsSync(join(root, OTHERS)),
    aside(server) {
      mkdirSync(root, { recursive: true })
      return asideOf(root, basename(of(server)))
    },
    sweep(isIn) {
      for (const name of existsSync(root) ? readdirSync(root) : []) {
        if (!/^\d+$/.test(name)) continue
        const [mark, isThere] = [join(root, name, LEFT), isIn(name)]
        if (isThere === null) continue
        if (isThere) rmSync(mark, { force: true })
        else if (!existsSync(mark)) writeFileSync(mark, String(now()))
        else if (now() - Number(readFileSync(mark, 'utf8')) >= LEFT_MS) remove(name)
      }
    },
  }
}
