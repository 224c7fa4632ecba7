import { en, type Wording } from './en.ts'

export const de: Wording = en
