import { accessSync, constants, existsSync, statfsSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { dirname, resolve } from 'node:path'
import { sayError } from '../../base/errors.ts'
import { inProject } from '../../base/paths.ts'
import { type Finding, good, look, wrong } from './finding.ts'

/** The oldest Node that runs the program. */
const OLDEST = 24

/** Bytes that a disk should have free, and that it must have. */
const ROOM = { enough: 1e9, least: 1e8 }

/** On which Node this runs, and whether from a bundle. */
export function examineNode(version: string, program: string): Finding {
  const isOwn = process.execPath.startsWith(inProject('node_modules'))
  const from = program.endsWith('.ts') ? 'from its sources' : 'from its bundle'
  const says = `${version}${isOwn ? ', which the project brought along' : ''}, ${from}`
  return Number.parseInt(version.slice(1), 10) >= OLDEST
    ? good('Node', says)
    : wrong('Node', says, `Install Node ${OLDEST}.`)
}

/** Whether folders are there, or can be made, can be written to, and have room. In: what each is called, with its path. */
export const examineFolders = (folders: readonly { what: string; path: string }[]): Finding[] =>
  folders.map(({ what, path }) => examineFolder(what, resolve(path)))

function examineFolder(what: string, path: string): Finding {
  const there = findThere(path)
  const says = `${path}${there === path ? '' : ', which is not made yet'}`
  if (!statSync(there).isDirectory())
    return wrong(what, `${there} is no folder.`, 'Move that file away, or name another folder.')
  try {
    accessSync(there, constants.W_OK | constants.X_OK)
  } catch (error) {
    return wrong(
      what,
      `${says}: it cannot be written to (${sayError(error)}).`,
      'Let this user write to it, or name another folder.',
    )
  }
  const { bavail, bsize } = statfsSync(there)
  const free = bavail * bsize
  const room = `${says}: ${(free / 1e9).toFixed(1)} GB free`
  if (free < ROOM.least) return wrong(what, room, 'Make room on that disk.')
  return free < ROOM.enough ? look(what, room, 'Make room on that disk soon.') : good(what, room)
}

/** The path, or of what it is in the nearest that there is. */
function findThere(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : findThere(dirname(path))
}

/** Whether addresses of this machine can be listened on. */
export const examinePorts = (ports: readonly { what: string; host: string; port: number }[]): Promise<Finding[]> =>
  Promise.all(ports.map(examinePort))

async function examinePort({ what, host, port }: { what: string; host: string; port: number }): Promise<Finding> {
  const at = `${host}:${port}`
  const code = await listenOnce(host, port)
  if (code === null) return good(what, `${at} is free`)
  if (code === 'EADDRINUSE')
    return look(
      what,
      `${at} is in use.`,
      'That is as it should be while the bot runs; else end what uses it, or name another port.',
    )
  const todo =
    code === 'EACCES'
      ? 'Name a port from 1024 on, or let this user listen on it.'
      : 'Name an address of this machine in HOST.'
  return wrong(what, `${at} cannot be listened on (${code}).`, todo)
}

/** What keeps this process from listening there; null where nothing does. */
const listenOnce = (host: string, port: number): Promise<string | null> =>
  new Promise((done) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => done(error.code ?? error.message))
    server.listen({ host, port, exclusive: true }, () => server.close(() => done(null)))
  })

/** The folder that a database's file stands in. */
export const folderOf = (file: string): string => dirname(resolve(file))
