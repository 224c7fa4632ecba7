import { Socket } from 'node:net'

const GUARDED = Symbol.for('footnote.guarded')
const sockets = Socket.prototype as Socket & { [GUARDED]?: true }
const { connect } = sockets

/** Tests speak to this machine only: a connection to any other address fails at once, and says so. */
function connectHere(this: Socket, ...args: unknown[]) {
  const [first] = (Array.isArray(args[0]) ? args[0] : args) as [{ host?: string } | undefined]
  const host = typeof first === 'object' ? first?.host : undefined
  if (host && !/^(?:127\.|localhost$|::1$)/.test(host)) throw new Error(`a test tried to reach ${host}`)
  return connect.apply(this, args as Parameters<typeof connect>)
}

// This file is run before each file of tests, and they share the process.
if (!sockets[GUARDED]) Object.assign(sockets, { connect: connectHere, [GUARDED]: true })
