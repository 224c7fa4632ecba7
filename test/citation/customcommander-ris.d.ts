declare module '@customcommander/ris' {
  type Field = 'TY' | 'ID' | 'TI' | 'T2' | 'SP' | 'DO' | 'PY' | 'N1'
  type Record = Partial<{ [Name in Field]: string[] }> & {
    AU?: { last_name: string; first_name: string }[]
    DA?: { year: string; month: string; day: string }[]
  }

  /** The records of a file, each with its values by tag. Throws: where it is not RIS. */
  export function read(text: string): Record[]
}
