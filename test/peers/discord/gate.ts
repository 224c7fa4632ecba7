import type { Server as HttpServer } from 'node:http'
import { type AddressInfo, createServer, type Socket } from 'node:net'

/** What stands before the stand-in, and may let nobody in. */
export type Gate = {
  port: number
  /** Connections are refused, and those that there are break off. */
  refuse: () => Promise<void>
  /** Connections are taken, and nothing is ever said on them. */
  fallSilent: () => void
  /** Everything is as it was before. */
  open: () => Promise<void>
  close: () => Promise<void>
}

/** Listens on loopback for a server that does not listen by itself. */
export async function createGate(http: HttpServer): Promise<Gate> {
  const sockets = new Set<Socket>()
  let isSilent = false
  // As the server of HTTP has its own connections.
  const server = createServer({ allowHalfOpen: true, noDelay: true }, (socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket)).on('error', () => socket.destroy())
    if (!isSilent) http.emit('connection', socket)
  })
  const listen = (port: number) => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const breakOff = () => {
    for (const socket of sockets) socket.destroy()
  }
  const refuse = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      breakOff()
    })
  await listen(0)
  const { port } = server.address() as AddressInfo
  return {
    port,
    refuse,
    fallSilent() {
      isSilent = true
      http.closeAllConnections()
    },
    async open() {
      isSilent = false
      breakOff()
      if (!server.listening) await listen(port)
    },
    close: () => (server.listening ? refuse() : Promise.resolve()),
  }
}
