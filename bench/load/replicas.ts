import { createDiscord, type Discord, type DiscordOptions } from '../../test/peers/discord/index.ts'
import { createTurns, type Balancer } from './balancer.ts'
import type { Ground } from './ground.ts'
import { startNginx } from './nginx.ts'
import { findFreePort } from './ports.ts'
import { type Program, startProgram } from './programs.ts'

/** Replicas of one bot, to which a stand-in posts interactions. */
export type Replicas = {
  discord: Discord
  programs: Program[]
  ports: number[]
  /** Where they are posted to. */
  address: string
  /** Starts one anew in the place of another that has ended. */
  renew: (i: number) => Promise<void>
  close: () => Promise<void>
}

/** Starts so many on one database, behind nginx where that is there, else behind a balancer of our own. */
export async function startReplicas(
  ground: Ground,
  count: number,
  database: Record<string, string>,
  options: DiscordOptions = {},
): Promise<Replicas> {
  const discord = await createDiscord({ keeps: 20_000, ...options })
  const ports = await Promise.all(Array.from({ length: count }, findFreePort))
  const start = (port: number) =>
    startProgram(
      ground,
      'bin/service.mjs',
      { ...database, DISCORD_API: discord.api, DISCORD_PUBLIC_KEY: discord.publicKey, PORT: String(port) },
      /"msg":"interactions come in by HTTP"/,
    )
  const programs: Program[] = []
  for (const port of ports) programs.push(await start(port))
  const balancer: Balancer = ground.hasNginx ? await startNginx(ground.folder, ports) : await createTurns(ports)
  await discord.setEndpoint(balancer.address)
  return {
    ...{ discord, programs, ports, address: balancer.address },
    async renew(i) {
      programs[i] = await start(ports[i] ?? 0)
    },
    async close() {
      await Promise.all(programs.map((program) => program.hasEnded() || program.end()))
      await balancer.stop()
      await discord.close()
    },
  }
}
