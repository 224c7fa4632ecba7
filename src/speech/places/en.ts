import { list } from '../words.ts'
import type { PlaceSpeech } from './place-speech.ts'

export const enPlaces: PlaceSpeech = {
  counts: list`
    all, none, both, neither, either, any, each, every, everything, nothing, one, two, three, four, several, most,
    some, more, combination, mix, mixture, combinations`,
  alone: list`all, none, both, neither, either, everything, nota, aota`,
  numbers: list`two, three, four`,
  above: list`
    above, preceding, previous, foregoing, former, aforementioned, mentioned, listed, stated, named, given, below`,
  these: list`these, those, them, others, other, rest, remaining, following`,
  nouns: list`
    answers?, options?, choices?, alternatives?, statements?, responses?, possibilities, possibility, items?,
    solutions?`,
  judged: list`
    correct, right, true, false, wrong, incorrect, apply, applies, valid, invalid, possible, first, second, third,
    fourth, last, fit, fits`,
  joins: list`and, or, nor, but, plus`,
  only: list`only, just, alone, solely`,
  between: list`
    of, the, a, an, least, there, is, are, was, were, be, can, could, may, not, no, than, except, excluding, besides, as, well,
    in, at, here, it, they, said, to, this, for, about, on, list, equally, have, been, do, does, who, which,
    also, together, cannot, determined, apart, from`,
}
