declare module '@citation-js/core' {
  type Register = { add(name: string, xml: string): void; has(name: string): boolean }
  type Configs = {
    '@csl': { styles: Register; locales: Register }
    '@bibtex': { format: { useIdAsLabel: boolean; checkLabel: boolean; asciiOnly: boolean } }
  }

  /** One RIS record by its tags. */
  export type RisEntry = Record<string, string | number | (string | number)[]>

  export const plugins: {
    config: { get<Name extends keyof Configs>(name: Name): Configs[Name] }
    output: {
      format(name: 'ris', items: object[], options: { format: 'object' }): RisEntry[]
      format(name: 'bibliography' | 'citation' | 'bibtex' | 'data', items: object[], options?: object): string
    }
  }
}

// Each adds itself to the core's plugins when it is imported.
declare module '@citation-js/plugin-csl' {}
declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-ris' {}
