import type { Server } from 'node:http'
import type { Socket } from 'node:net'

/**
 * How many connections there may be, and how many on which nobody asks for anything: more than any load balancer keeps. Each is a
 * file that the system has opened for this process, of which there may be 1024.
 */
const MOST = { all: 800, idle: 400 } as const

/**
 * Keeps room for who asks for something: where too many connections only stand open, those that have done so for longest are
 * closed.
 */
export function keepRoom(server: Server): void {
  // In the order in which they fell silent.
  const idle = new Set<Socket>()
  server.maxConnections = MOST.all
  server.on('connection', (socket: Socket) => {
    fall(socket)
    socket.once('close', () => idle.delete(socket))
  })
  server.on('request', ({ socket }, response) => {
    idle.delete(socket)
    response.once('close', () => fall(socket))
  })

  function fall(socket: Socket): void {
    if (socket.destroyed) return
    idle.add(socket)
    for (const oldest of idle) {
      if (idle.size <= MOST.idle) return
      idle.delete(oldest)
      oldest.destroy()
    }
  }
}
