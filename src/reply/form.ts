import type { Call } from './reply.ts'

/** What somebody fills in before a call is made: each field becomes one option of it. */
export type Form = { title: string; call: Call; fields: Field[] }

export type Field = {
  option: string
  label: string
  /** What the field is for; empty where its label says enough. */
  hint: string
  /** What stands in it at first. */
  value: string
  required: boolean
  /** In characters. */
  maxLength: number
  /** Whether it holds one line alone. */
  oneLine?: true
}
