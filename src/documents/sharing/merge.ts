/** Versions by what they are of. */
export type Versions = ReadonlyMap<string, string>

/** What is to be done so that a folder and what is shared come to the same. */
export type Steps = {
  /** To be had from what is shared; `lost`: whether a version of here that nobody else has gives way. */
  take: { key: string; lost: boolean }[]
  /** To be given to the others. */
  give: string[]
  /** To be removed here. */
  drop: string[]
  /** To be removed from what is shared. */
  withdraw: string[]
  /** The same in both. */
  same: string[]
}

/**
 * Compares a folder with what is shared, as three-way merges do: what was the same in both the last time tells who has changed
 * it since. Where both have, what is shared stays; what was changed on one side and removed on the other stays.
 * In: what was the same the last time, what is here, and what is shared (null: removed). Pure.
 */
export function merge(last: Versions, here: Versions, shared: ReadonlyMap<string, string | null>): Steps {
  const steps: Steps = { take: [], give: [], drop: [], withdraw: [], same: [] }
  for (const key of new Set([...here.keys(), ...shared.keys()])) {
    const [was, mine, theirs] = [last.get(key), here.get(key), shared.get(key) ?? null]
    if (mine === undefined) {
      if (theirs === null) continue
      if (was === theirs) steps.withdraw.push(key)
      else steps.take.push({ key, lost: false })
    } else if (mine === theirs) steps.same.push(key)
    else if (theirs === null) steps[shared.has(key) && was === mine ? 'drop' : 'give'].push(key)
    else if (was === theirs) steps.give.push(key)
    else steps.take.push({ key, lost: was !== mine })
  }
  return steps
}
