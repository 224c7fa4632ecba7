/** What results can tell of those who played: their names, numbers in their place, or nothing but totals. */
export const TELLS = ['names', 'numbers', 'totals'] as const

export type Tells = (typeof TELLS)[number]
