import { STYLES } from '../../citation/styles.ts'
import { oneOfValues } from './definition.ts'

/** How sources are cited. */
export const style = oneOfValues({
  values: () => STYLES.map(({ id }) => id),
  show: (value) => STYLES.find(({ id }) => id === value)?.name ?? value,
  showDefault: () => STYLES[0].name,
})
