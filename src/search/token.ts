/** One word of a text: how it is indexed, and where it stands (indices into the text as given). */
export type Token = { term: string; start: number; end: number }
