/** What must be known of every document. */
export const NEEDED = ['id', 'title', 'author', 'year'] as const

export type Needed = (typeof NEEDED)[number]
