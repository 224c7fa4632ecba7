/** One thing wrong with a body: where, and what. Without a code it is an invalid form body (400 / 50035). */
export type Breach = { path: string; message: string; status?: number; code?: number }

/** An answer that refuses a request. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly status: number
  readonly code: number
  /** For `discord.violations`; none where Discord's own mishap is to blame. */
  readonly violations: string[]
  private readonly errors: object | null

  constructor(status: number, code: number, message: string, violations: string[] = [message], errors?: object) {
    super(message)
    this.status = status
    this.code = code
    this.violations = violations
    this.errors = errors ?? null
  }

  toJSON() {
    return { message: this.message, code: this.code, ...(this.errors ? { errors: this.errors } : {}) }
  }
}

/** Refuses a body with everything that is wrong with it, as Discord lists it. */
export function refuseBreaches(breaches: readonly Breach[]): Refusal {
  const said = breaches.map(({ path, message }) => (path ? `${path}: ${message}` : message))
  const special = breaches.find((breach) => breach.code !== undefined)
  if (special) return new Refusal(special.status ?? 400, special.code ?? 0, special.message, said)
  return new Refusal(400, 50035, 'Invalid Form Body', said, nest(breaches))
}

/** https://docs.discord.com/developers/reference#error-messages */
function nest(breaches: readonly Breach[]): object {
  const root: { [key: string]: unknown } = {}
  for (const { path, message } of breaches) {
    let at = root
    for (const key of path.split(/[.[\]]+/).filter(Boolean)) {
      at[key] ??= {}
      at = at[key] as typeof root
    }
    at['_errors'] = [...((at['_errors'] ?? []) as object[]), { code: 'INVALID', message }]
  }
  return root
}
