import type { StoreName, Stored } from '../context/context.ts'

/** Forgets a server in one store, as far as there is that store. */
type Forget = (stored: Stored, server: string) => Promise<unknown> | undefined

/** What each store has to forget of a server; null where it goes with another store. */
const FORGET: Record<StoreName, Forget | null> = {
  settings: ({ settings }, server) => settings.forgetServer(server),
  challenges: ({ challenges }, server) => challenges.forgetServer(server),
  calls: ({ calls }, server) => calls.forgetServer(server),
  insights: ({ insights }, server) => insights.forgetServer(server),
  history: ({ quiz }, server) => quiz?.history.forgetServer(server),
  questions: ({ quiz }, server) => quiz?.questions.forgetServer(server),
  // They go with the history that is made of them.
  rounds: null,
  // They are readers', wherever those play.
  cards: null,
}

/**
 * Keeps nothing of a server that has removed the bot, and of what its readers challenged only the words. Throws what the
 * stores throw.
 */
export async function forgetServer(server: string, stored: Stored): Promise<void> {
  await Promise.all(Object.values(FORGET).map((forget) => forget?.(stored, server)))
}
