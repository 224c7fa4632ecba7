export type Plugins = typeof import('@citation-js/core')['plugins']

let exporters: Promise<Plugins> | null = null

/**
 * What it takes to write BibTeX and RIS. Nothing is loaded before the first call; by a file of ours, because a package that is
 * loaded so has no names in the bundle.
 */
export function loadExporters(): Promise<Plugins> {
  exporters ??= import('./plugins.ts').then(({ plugins }) => plugins)
  return exporters
}
