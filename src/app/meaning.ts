import type { Call } from '../reply/reply.ts'

/** The call that another one asks for in other words. */
export type Meaning = {
  call: Call
  /** Whether it was typed as it is called; else the reply says which command it stands for. */
  isTyped: boolean
  /** The whole question, from which the next may follow on; null where none does. */
  asked: string | null
}
