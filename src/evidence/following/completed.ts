import type { Call } from '../../reply/reply.ts'

/**
 * What a text comes to that follows on: a whole question, or a call. `aside`: how it is shown instead, where what is
 * searched for is no sentence: `On Vancouver: why not?`
 */
export type Completed = { question: string; aside: string | null } | { call: Call }

/** A whole question that is shown as it is. */
export const whole = (question: string): { question: string; aside: null } => ({ question, aside: null })
