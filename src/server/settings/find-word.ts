import { foldName } from '../../library/entities.ts'

/** The value that a word stands for, in any case: itself, or what it is called; null where it is neither. */
export function findWord<Value extends string>(
  typed: string,
  values: readonly Value[],
  called: Readonly<Partial<Record<Value, string>>>,
): Value | null {
  const wanted = foldName(typed)
  if (!wanted) return null
  return values.find((value) => [value, called[value] ?? ''].some((each) => foldName(each) === wanted)) ?? null
}
