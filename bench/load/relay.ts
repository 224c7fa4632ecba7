import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** What stands between a program and a server, and can be as bad as a network. */
export type Relay = {
  port: number
  /** Connections break, and none is taken any more. */
  stop: () => void
  /** Takes connections again. */
  start: () => void
  /** Holds each piece up on its way, in milliseconds; 0 for not at all. */
  slow: (milliseconds: number) => void
  /** Leads to another port from now on; connections break. */
  turnTo: (port: number) => void
  close: () => Promise<void>
}

/** Listens on loopback and passes all on to a port there. */
export async function createRelay(target: number): Promise<Relay> {
  const sockets = new Set<Socket>()
  let [port, delay, isOpen] = [target, 0, true]
  const pass = (from: Socket, to: Socket) => {
    sockets.add(from)
    from.on('data', (chunk) => {
      if (delay) setTimeout(() => to.writable && to.write(chunk), delay)
      else to.write(chunk)
    })
    from.on('close', () => {
      sockets.delete(from)
      to.destroy()
    })
    from.on('error', () => from.destroy())
  }
  const breakAll = () => {
    for (const socket of sockets) socket.destroy()
  }
  const server = createServer({ noDelay: true }, (socket) => {
    if (!isOpen) return void socket.resetAndDestroy()
    const onward = connect({ port, host: '127.0.0.1', noDelay: true })
    pass(socket, onward)
    pass(onward, socket)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    stop() {
      isOpen = false
      breakAll()
    },
    start() {
      isOpen = true
    },
    slow(milliseconds) {
      delay = milliseconds
    },
    turnTo(another) {
      port = another
      breakAll()
    },
    async close() {
      breakAll()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
