import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** What sends interactions to replicas. */
export type Balancer = { address: string; stop: () => Promise<void> }

/** Leads each connection to the next replica that takes it. In: their ports. */
export async function createTurns(ports: readonly number[]): Promise<Balancer> {
  let turn = 0
  const sockets = new Set<Socket>()
  const lead = (socket: Socket, tries: number) => {
    const onward = connect({ port: ports[turn++ % ports.length] ?? 0, host: '127.0.0.1' })
    onward.once('connect', () => {
      socket.pipe(onward).pipe(socket)
      onward.on('close', () => socket.destroy())
      socket.on('close', () => onward.destroy())
    })
    onward.on('error', () => (onward.connecting || tries <= 1 ? socket.destroy() : lead(socket, tries - 1)))
  }
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => socket.destroy()).on('close', () => sockets.delete(socket))
    lead(socket, ports.length)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}/interactions`,
    async stop() {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
