import type { FollowUp } from '../speech.ts'
import { list, pattern } from '../words.ts'

const SAYS = list`say, said, think, write, argue, see, put, agree, claim, find, says, thinks`
const ABOUT_IT = list`about, of, on, to, with`
const POINTERS = list`it, this, that, them, him, her`

/** How people follow on in English. */
export const followUp: FollowUp = {
  before: list`and, but, so, also, ok(?:ay)?, then, now, well, hm+, ah, oh`,
  openings: list`
    and, but, or, (?:and )?(?:what|how) about, (?:and )?(?:the )?same for, no, no[\s,]+i mean(?:t)?, i mean(?:t)?, i was asking about, sorry,
    sorry[\s,]+i mean(?:t)?, actually, make (?:that|it)`,
  prepositions: list`the ones? (?:in|of|from), th(?:at|ose) (?:in|of|from), in, for, of, at, with, to, from, on`,
  endings: list`instead, then, too, as well, please, though, rather`,
  saidBy: [
    /^according to (.+)$/iu,
    pattern(
      'iu',
    )`^(?:what )?(?:does|did|do|would) (.+?) ${SAYS}(?: so| it)?(?: ${ABOUT_IT} ${POINTERS})?(?: there| too)?$`,
    /^(?:in )?(?:the )?(?:view|opinion|words) of (.+)$/iu,
  ],
  adds: { place: 'in', author: 'according to', on: 'On' },
  alone: {
    why: list`why, why not, how come, how so, what for, for what reason`,
    when: list`when, when exactly, (?:in )?(?:what|which) year, on (?:what|which) (?:date|day)`,
    sinceWhen: list`since when`,
    where: list`where, where exactly, (?:in )?(?:which|what) city`,
    who: list`who, who exactly, (?:by|for|to|with|of|from) whom`,
    how: list`how, how exactly`,
    howMany: list`how many, how many exactly, how many people, how many of them`,
    howMuch: list`how much`,
    which: list`which, which ones?`,
  },
  afterAlone: list`
    (?:was|is|were|are|has|did|does) (?:that|this)(?: (?:happen(?:ed)?|work(?:ed)?|be|come about))?,
    (?:did|do|does|would) (?:it|they|he|she) do (?:that|it|this|so), though, then, there`,
  questionWords: list`what(?:['’]s)?, who(?:['’]s|se)?, when, where, why, how(?: many| much)?, which`,
  more: list`
    (?:can you |could you |please )?(?:tell|show|give) me (?:some |a bit |a little )?more,
    (?:tell me )?more (?:about|on|of) (?:it|this|that|them|him|her), (?:some |any |even |and )?more,
    (?:any )?more (?:details?|info(?:rmation)?|please), go on, carry on, continue, keep going, (?:and )?(?:any|some)thing else,
    (?:and )?what else, elaborate, and then,
    (?:give me |show me )?(?:an|another|one more|some|more|other|any) (?:examples?|ones?), (?:for )?example`,
  source: list`
    (?:the |your |what(?:['’]s| is) the )?(?:sources?|references?|citations?|quote|footnote),
    (?:on |in |from )?(?:which|what) (?:source|text|document|paper)(?: (?:is|was) (?:it|that|this)(?: in| on)?)?,
    where (?:does|do|did) (?:it|that|this) (?:say|stand|come from)(?: (?:that|so|this|it))?, where (?:do|does|did) (?:they|he|she) say (?:that|so|this|it),
    where (?:is|was) (?:it|that|this) (?:said|written|stated|from), where did you (?:get|find|read) (?:that|this|it), where from,
    how do you know(?: (?:that|this))?, really, are you sure,
    is (?:that|this|it) (?:true|so|right), prove it, citation needed, show me(?: where)?`,
  page: list`
    (?:the |what(?:['’]s| is) the )?page(?: numbers?)?,
    (?:on |in )?(?:which|what) pages?(?: (?:is|was) (?:it|that|this)(?: in| on)?)?`,
  speaker: list`says who, who (?:says|said|wrote|claims) (?:so|that|this|it), whose (?:words|view|claim) (?:is|are|was) (?:that|this|it)`,
  doubt: list`
    no, nope, wrong, (?:no[\s,]+)?(?:that|this|it)(?:['’]?s| is) (?:wrong|false|incorrect|not (?:right|true|correct)|nonsense),
    (?:that|this|it)(?: is|['’]?s)? (?:isn['’]?t|not) (?:right|true|correct|what i (?:asked|meant)), that (?:does not|doesn['’]?t) answer (?:it|that|my question),
    what(?: do| did)? (?:you|u) mean(?: by (?:that|this))?, i (?:don['’]?t|do not) (?:understand|get (?:it|that)), huh, what, you(?:['’]re| are) wrong`,
  beforeOrdinal: list`(?:and |no )?the, (?:and )?what about the, (?:and )?what is the, tell me (?:more )?about the, more on the`,
  ordinals: list`first, second, third, fourth, fifth`,
  afterOrdinal: list`one, city, place, network, person, thing`,
  pointers: {
    person: list`he, she, him, hers?, his`,
    place: list`there`,
    thing: list`it, its, they, them, their, theirs, this, that, these, those`,
  },
}
