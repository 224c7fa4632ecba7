/** The formats that items can leave in. Names alone: what writes them is loaded when it is used. */
export const FORMATS = ['gift', 'moodle-xml', 'qti', 'aiken', 'anki-tsv', 'yaml'] as const

/** One of the formats that items can leave in. */
export type FormatName = (typeof FORMATS)[number]

/** What a server takes its questions home in where it names no format: the one that loses nothing. */
export const USUAL_FORMAT = 'yaml'

/** Those that make one file, the usual one first. */
export const SINGLE_FORMATS = [
  USUAL_FORMAT,
  ...FORMATS.filter((format) => format !== 'qti' && format !== USUAL_FORMAT),
] as const
