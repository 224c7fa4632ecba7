import type { Call } from '../reply/reply.ts'
import type { Wording } from '../wording/wording.ts'
import type { PrivacyWish } from './audience.ts'

/** A call as somebody makes it. */
export type Request = Call & {
  privately?: PrivacyWish
  /** Tells who made it how far something is that takes long. */
  tell?: (said: string) => void
  /** What reads the files that were handed in, by their options; throws a reader error where it cannot. */
  files?: Record<string, (wording: Wording) => Promise<string>>
}
