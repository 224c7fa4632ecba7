import type { Call } from '../reply/reply.ts'

/**
 * What a button or a menu's option does, all of it carried by its `custom_id`: version, action, ids. Nothing is kept
 * for it, so it works after a restart and on another machine.
 */
export type Press =
  /** Runs a call, beside the reply or in its place; opens its form where it is to be filled in. The form carries the same. */
  | { action: 'open' | 'turn'; call: Call }
  /** Shows the reply of a call from this part on, in its place. */
  | { action: 'page'; from: number; call: Call }
  /** Shows the reply of a call to who asked for it (`owner`, by their id); to others what they would get themselves. */
  | { action: 'show'; owner: string; call: Call }
  /** The whole reply of a call as a file, or its citations to copy. */
  | { action: 'file' | 'cite'; call: Call }
  /** Runs a call with what is picked in a menu as one option of it, in the reply's place. */
  | { action: 'pick'; option: string; call: Call }
  | { action: 'share' }
  /** Opens a thread under the message. */
  | { action: 'thread' }
  /** `owner`: the id of who asked. */
  | { action: 'delete'; owner: string }
