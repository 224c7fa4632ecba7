/** How something known is to be marked; `unknown` is the lack of anything said, and never the same as `no`. */
export type Tone = 'yes' | 'partly' | 'no' | 'both' | 'unknown'
