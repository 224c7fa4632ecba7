/** What a program puts in, or out, when it sets Markdown: anchors, keys of citations, references. As an expression. */
export const PUT_IN = String.raw`\{#[^{}\n]{1,100}\}|\[(?:[^\]\n@]{0,80}[\s;-])?-?@[\w:.-][^\]\n]{0,200}\]|\\?@ref\([^)\n]{1,100}\)`
