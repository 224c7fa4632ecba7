/** A time in milliseconds since 1970 as rounds keep it: in ISO 8601. */
export const toIso = (time: number): string => new Date(time).toISOString()

/** Back again; what has no time never comes. */
export const toTime = (iso: string | null): number => (iso === null ? Number.POSITIVE_INFINITY : Date.parse(iso))
