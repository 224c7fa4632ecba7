/**
 * An id as an XML name without colon (NCName), which QTI wants of identifiers. Letters stay, digits, dots and hyphens too
 * but at the start; any other character is its code point in hexadecimal between underscores: `bauder-2022/1` becomes
 * `bauder-2022_2f_1`. No two ids become the same name.
 */
export const toIdentifier = (id: string): string =>
  id === ''
    ? '__'
    : id.replace(/^[^A-Za-z]|[^A-Za-z0-9.-]/gu, (character) => `_${character.codePointAt(0)?.toString(16)}_`)

/** The id of such a name. Undoes `toIdentifier`; a name that another program made stays as it is, as far as it can. */
export const fromIdentifier = (name: string): string =>
  name.replace(/_([0-9a-f]{0,6})_/g, (escaped, code: string) => {
    const point = Number.parseInt(code || '0', 16)
    if (point > 0x10ffff) return escaped
    return code ? String.fromCodePoint(point) : ''
  })
