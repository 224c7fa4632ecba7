import { Socket } from 'node:net'

const connect = Socket.prototype.connect

/** Tests speak to this machine only: a connection to any other address fails at once, and says so. */
Socket.prototype.connect = function (this: Socket, ...args: unknown[]) {
  const [first] = (Array.isArray(args[0]) ? args[0] : args) as [{ host?: string } | undefined]
  const host = typeof first === 'object' ? first?.host : undefined
  if (host && !/^(?:127\.|localhost$|::1$)/.test(host)) throw new Error(`a test tried to reach ${host}`)
  return connect.apply(this, args as Parameters<typeof connect>)
} as typeof connect
