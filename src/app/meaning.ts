import type { Call } from '../reply/reply.ts'

/** The call that another one asks for in other words. */
export type Meaning = {
  call: Call
  /** What is to be said first of what was asked; null where nothing is. */
  remark: string | null
  /** Whether it was typed as it is called; else the reply says which command it stands for. */
  isTyped: boolean
  /** Whether it says all by itself; else, as with a name alone, it may follow on from what was asked before. */
  isWhole: boolean
}
