import type { Call } from '../../reply/reply.ts'

/** What a text comes to that follows on: a whole question, or a call. */
export type Completed = { question: string } | { call: Call }
