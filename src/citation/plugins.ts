import { plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'

// Our ids are permanent, and safe as keys with their hyphens.
Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false })

export { plugins }
