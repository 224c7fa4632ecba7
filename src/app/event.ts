import type { Circumstances } from '../context/context.ts'

/** Something that happened on a platform and is for the bot, with what the platform knows of it. */
export type Event = Partial<Circumstances> & {
  kind: 'command' | 'completion' | 'press' | 'form' | 'menu' | 'message' | 'line'
  /** The platform's own id of it; null where nothing is delivered twice. */
  id: string | null
}
