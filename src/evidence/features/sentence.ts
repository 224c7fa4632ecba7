import { createNearness } from '../../search/nearness.ts'
import { CAUSE, MEANS } from '../../speech/answering.ts'
import { LEANS_BACK } from '../../speech/pointing.ts'
import { CODE, SIGNPOSTS, TASKS } from '../../speech/saying.ts'
import type { Hit } from '../hit.ts'
import type { Question } from '../reading/question.ts'
import type { SearchIndex } from '../search-index.ts'
import { type Defining, defineesOf, readDefining } from './definee.ts'
import type { Features } from './features.ts'
import { newToQuestion, holdsSlot } from './slot.ts'
import { isMeant } from './synonyms.ts'
import { wantedBy, namesOfKind } from './wanted.ts'
import { weighTerms } from './weigh.ts'

/**
 * What sets a question and each sentence of a passage side by side: what of the question it has, whether it holds what is
 * asked for, whether it defines what is to be explained, and whether it is a sentence that says something at all.
 */
export function measureSentences(question: Question, hit: Hit, index: SearchIndex): Features[] {
  const { search } = index
  const { texts, asked, share } = weighTerms(question, hit, index)
  const near = createNearness(question.terms, search.weigh)
  const { kind } = question.form
  const isNew = newToQuestion(question)
  const wanted = wantedBy(question.form)
  const of = hit.passage?.sentences ?? []
  return texts.sentences.map((sentence, i) => {
    const written = of[i]
    const { text, list, terms, holds } = sentence
    const { pairs, stretch } = near(list)
    const words = text.split(/\s+/).length
    const defining = written ? readDefining(question, written, hit, index) : NO_DEFINING
    const isKind = (of: typeof kind) => Number(kind === of)
    const held = Number(holdsSlot(kind, sentence, isNew, false))
    const explains = Number(defineesOf(question).length > 0)
    return {
      share: share(asked, (term) => terms.has(term)) ?? 1,
      whole: share(question.terms, (term) => terms.has(term)) ?? 0,
      meant: share(question.terms, (term) => isMeant(term, terms)) ?? 0,
      pairs,
      stretch,
      person: isKind('person') * held,
      year: isKind('year') * held,
      figure: isKind('figure') * held,
      place: isKind('place') * held,
      several: isKind('several') * held,
      reason: isKind('reason') * Number(CAUSE.test(text)),
      means: isKind('means') * Number(MEANS.test(text)),
      wanted: Number(wanted !== null && namesOfKind(wanted, holds).some(isNew)),
      opens: explains * Number(defining.opens || defining.glosses),
      names: explains * Number(defining.names),
      stressed: explains * Number(defining.stressed),
      says: explains * Number(defining.says && !defining.opens),
      begins: Number(defining.begins),
      lead: explains * Number(i === 0 && hit.passage?.pin.paragraph === 1),
      leadElse: (1 - explains) * Number(i === 0 && hit.passage?.pin.paragraph === 1),
      leans: Number(LEANS_BACK.test(text)),
      asks: Number(/\?["”’')]*$/.test(text)),
      open: Number(!/[.!?:;…]["”’')\]*]*$/.test(text)),
      short: Number(words < 6),
      long: Math.max(0, Math.log(words / 20)),
      brief: Math.max(0, Math.log(20 / words)),
      signpost: Number(SIGNPOSTS.test(text)),
      task: Number(TASKS.test(text)),
      code: Number(CODE.test(text)),
      denies: Number(/\b(?:not|never|cannot|no longer)\b|n['’]t\b/i.test(text)),
    }
  })
}

const NO_DEFINING: Defining = {
  opens: false,
  glosses: false,
  names: false,
  stressed: false,
  says: false,
  begins: false,
}
