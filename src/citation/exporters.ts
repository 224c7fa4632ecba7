export type Plugins = typeof import('@citation-js/core')['plugins']

let exporters: Promise<Plugins> | null = null

/** What it takes to write BibTeX and RIS. Nothing is loaded before the first call. */
export function loadExporters(): Promise<Plugins> {
  exporters ??= startExporters()
  return exporters
}

async function startExporters() {
  const { plugins } = await import('@citation-js/core')
  await Promise.all([import('@citation-js/plugin-bibtex'), import('@citation-js/plugin-ris')])
  // Our ids are permanent, and safe as keys with their hyphens.
  Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false })
  return plugins
}
