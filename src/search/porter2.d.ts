declare module 'wink-porter2-stemmer' {
  /** The stem of a lower-case English word, by Snowball's English stemmer. */
  export default function stem(word: string): string
}
