/** How often it is looked whether the program comes to its work in time, in milliseconds. */
const EVERY = 50

/** Watches how late the program comes to its work: gives by how many milliseconds it was late just now. */
export function watchLag(): () => number {
  let due = performance.now() + EVERY
  let late = 0
  setInterval(() => {
    const now = performance.now()
    late = now - due
    due = now + EVERY
  }, EVERY).unref()
  return () => Math.max(0, late, performance.now() - due)
}
