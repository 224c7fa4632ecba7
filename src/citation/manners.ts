import { EXPORT_FORMATS } from './export.ts'
import { STYLES } from './styles.ts'

/** Every style and file format that a citation can take. */
export const MANNERS: readonly string[] = [...STYLES.map(({ id }) => id), ...EXPORT_FORMATS]
