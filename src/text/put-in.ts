/** What a program puts in, or out, when it sets Markdown, and no reader misses: anchors, keys of citations. As an expression. */
export const PUT_IN = String.raw`(?<!\{)\{#[^{}\n]{1,100}\}|\[(?:[^\]\n@]{0,80}[\s;-])?-?@[\w:.-][^\]\n]{0,200}\]`

/** What it puts in where a reader sees it, as the number of a picture. As an expression. */
export const REFERENCE = String.raw`\\?@ref\([^)\n]{1,100}\)`
