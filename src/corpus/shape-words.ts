import { z } from 'zod'
import { nearTo } from './near.ts'
import { en } from '../wording/en.ts'

type Issue = z.core.$ZodIssue

/** What a value is called that has the wrong shape, by the validator's word for it. */
const KINDS: Record<string, string> = {
  array: 'a list',
  boolean: 'true or false',
  int: 'a whole number',
  number: 'a number',
  object: 'fields with their values',
  record: 'names with their values',
  string: 'a text',
  tuple: 'a list',
}

/** Says what was expected, to whoever writes a file; where a schema says it in its own words, those stand. */
export function sayShape(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return sayKind(issue)
    case 'invalid_value':
      return issue.input === undefined ? 'is missing' : `must be ${en.or(issue.values.map(String))}`
    case 'too_small':
      return sayLeast(issue)
    case 'too_big':
      return sayMost(issue)
    case 'unrecognized_keys':
      return `there is no field ${en.or(issue.keys.map((key) => key.trim()))} here${sayMeant(issue)}`
    case 'invalid_format':
      return issue.format === 'url' ? 'must be an address, like https://example.org' : undefined
    default:
      return undefined
  }
}

/** The field that may be meant by one that there is not; else all that there are. */
function sayMeant({ keys, inst }: z.core.$ZodRawIssue<z.core.$ZodIssueUnrecognizedKeys>): string {
  const known = inst instanceof z.ZodObject ? Object.keys(inst.shape) : []
  return (keys[0] && nearTo(keys[0], known)) || (known.length ? `; there are ${known.join(', ')}` : '')
}

/** The faults of one value, with those of the shape that fits it best where it may have one of several. */
export function spreadIssue(issue: Issue): Issue[] {
  if (issue.code === 'invalid_key') return [{ ...issue, message: issue.issues[0]?.message ?? issue.message }]
  if (issue.code !== 'invalid_union' || !issue.errors.length) return [issue]
  const near = issue.errors.filter((issues) => !issues.some(isOtherKind)).sort((a, b) => a.length - b.length)[0]
  if (near) return near.flatMap((inner) => spreadIssue({ ...inner, path: [...issue.path, ...inner.path] }))
  return [{ ...issue, message: sayKinds(issue.errors.flat()) }]
}

/** Whether a value is of another kind altogether, such as a number in place of a list. */
const isOtherKind = ({ code, path }: Issue) => code === 'invalid_type' && !path.length

function sayKinds(issues: Issue[]): string {
  const kinds = issues.flatMap((issue) => (issue.code === 'invalid_type' ? [kindOf(issue.expected)] : []))
  const isMissing = issues.some((issue) => issue.message === 'is missing')
  return isMissing ? 'is missing' : `must be ${en.or([...new Set(kinds)])}`
}

const kindOf = (expected: string) => KINDS[expected] ?? expected

function sayKind({ expected, input }: z.core.$ZodRawIssue<z.core.$ZodIssueInvalidType>): string {
  if (input === undefined) return 'is missing'
  return input === null
    ? `is empty, and must be ${kindOf(expected)}`
    : `must be ${kindOf(expected)}, not ${nameOf(input)}`
}

function nameOf(input: unknown): string {
  if (typeof input === 'string') return 'a text'
  if (Array.isArray(input)) return 'a list'
  return typeof input === 'object' ? 'fields' : String(input)
}

function sayLeast({ origin, minimum, inclusive }: z.core.$ZodRawIssue<z.core.$ZodIssueTooSmall>): string {
  if (unitOf(origin) === '') return `must be ${inclusive ? 'at least' : 'more than'} ${minimum}`
  return minimum === 1 ? 'must not be empty' : `must have at least ${minimum} ${unitOf(origin)}`
}

function sayMost({ origin, maximum }: z.core.$ZodRawIssue<z.core.$ZodIssueTooBig>): string {
  const unit = unitOf(origin)
  return unit ? `must have at most ${maximum} ${unit}` : `must be at most ${maximum}`
}

/** What the size of a value is counted in; empty where it is a number itself. */
const unitOf = (origin: string): string => ({ string: 'characters', array: 'entries' })[origin] ?? ''
