declare module 'citeproc' {
  type CitationItem = { id: string; label?: string; locator?: string; suffix?: string }
  type Cluster = { citationItems: CitationItem[]; properties: { noteIndex: number } }

  /** What the processor asks for: a locale as XML, an item as CSL-JSON. */
  type System = { retrieveLocale: (locale: string) => string | undefined; retrieveItem: (id: string) => object }

  class Engine {
    constructor(system: System, style: string, locale: string, forceLocale: boolean)
    setOutputFormat(format: 'text' | 'marked'): void
    updateItems(ids: string[]): void
    opt: { 'disambiguate-add-year-suffix': boolean }
    /** What is known of the items; `year_suffix`: 0 for `a`, as a text; `disambiguate`: 1 where more than the names is needed. */
    registry: {
      registry: Record<string, { disambig: { year_suffix: string | false; disambiguate: 0 | 1 | false } } | undefined>
    }
    makeCitationCluster(items: CitationItem[]): string
    /** For each cluster its id, the number of its note, and its text. */
    rebuildProcessorState(clusters: Cluster[], format: 'text', uncited: string[]): [string, number, string][]
    makeBibliography(): [{ bibstart: string; bibend: string }, string[]]
  }

  /** How each format writes what a style asks for, such as `@font-style/italic`; `%%STRING%%` stands for the text. */
  type Format = Record<string, unknown>

  const CSL: { Engine: typeof Engine; Output: { Formats: Record<string, Format> } }
  export default CSL
}
