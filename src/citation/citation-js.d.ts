declare module '@citation-js/core' {
  /** One RIS record by its tags. */
  export type RisEntry = Record<string, string | number | (string | number)[]>

  export const plugins: {
    config: {
      get(name: '@bibtex'): {
        format: { useIdAsLabel: boolean; checkLabel: boolean; asciiOnly: boolean }
        parse: { sentenceCase: 'always' | 'english' | 'never' }
      }
    }
    input: { chain(text: string, options: { generateGraph: false }): unknown[] }
    output: {
      format(name: 'ris', items: object[], options: { format: 'object' }): RisEntry[]
      format(name: 'bibtex' | 'data', items: object[]): string
    }
  }
}

// Each adds itself to the core's plugins when it is imported.
declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-ris' {}
