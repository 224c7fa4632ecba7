import type { Call } from '../../reply/reply.ts'

/** What a text comes to that follows on: a whole question, or a call. */
export type Completed = Whole | { call: Call }

/** A completed question; `aside`: how it is shown instead, where it is no sentence: `On Vancouver: why not?` */
export type Whole = { question: string; aside: string | null }

/** A completed question that is shown as it is. */
export const whole = (question: string): Whole => ({ question, aside: null })
