import { bot } from './bot/en.ts'
import { followUp } from './following/en.ts'
import { BETWEEN } from './naming.ts'
import { enPlaces } from './places/en.ts'
import { requests } from './requests/en.ts'
import type { Speech, Wishes } from './speech.ts'
import { list, pattern } from './words.ts'

const MINE = list`
  visa, passport, papers, permit, status, asylum, application, case, landlord, boss, employer,
  husband, wife, son, daughter, friend`

const LEGAL = list`
  visas?, passports?, papers, permits?, asylum, deport\w*, overstay\w*, appeal, lawyer, attorney, landlord, boss,
  employer, court, residence, citizenship, undocumented, illegal(?:ly)?, status, form, apply, border, arrest\w*,
  detain\w*, ice, immigration officer, fine, sue`

const MAY_I = list`can, could, may, might, should, shall, must, will, would, do, am, are, better`
const ALLOWED = list`still, be, get, have to, need to, allowed to, permitted to, able to, going to, rather, just`
const MOVE = list`
  stay, remain, move, live, settle, work, immigrate, emigrate, migrate, flee, leave, return, go (?:back )?to, travel, marry,
  claim asylum`

const KILL = list`kill, shoot, hang, gas, burn, drown, lynch, murder, execute, exterminate, eradicate`
const VERMIN = list`scum, vermin, parasites?, subhumans?, rats, cockroaches, garbage, trash, filth`

const BEST = list`best, worst, better, worse, nicest, friendliest, greatest, coolest`
/** The best-known one, or a best practice: nobody's opinion. */
const AFTER_BEST = list`known, practi\w+, example, way`
const GOOD_FOR = list`ideas?, things?, places?, city, cities, country, countries, towns?, people`
const WHO_SHOULD = list`cities, states, governments?, migrants, refugees, countries, we, people, mayors`
const SHOULD = list`be allowed, ignore, accept, take in, leave, stay, be deported`

const IGNORE = list`ignore, forget, disregard, override, bypass`
const RULES = list`instructions?, prompts?, rules?, guidelines?, everything, above`

const wishes: Wishes = {
  own: [
    /\b(?:can|could|may|should|must|will|would|do|am|have|what if) (?:i|we)\b/iu,
    /\b(?:throw|kick|send|deport|arrest|report|refuse) (?:me|us)\b|\bhelp me\b/iu,
    pattern('iu')`\bmy ${MINE}\b`,
  ],
  legal: [pattern('iu')`\b${LEGAL}\b`],
  advice: [
    pattern('iu')`\b${MAY_I} (?:i|we) (?:${ALLOWED} )*${MOVE}\b`,
    /\bam i (?:allowed|permitted|eligible|entitled)\b/iu,
  ],
  opinion: [
    /\b(?:do|would|don't|dont) (?:you|u)\b.{0,20}\b(?:think|believe|feel|prefer|like|support|agree|recommend)\b/iu,
    /\b(?:what|how) (?:do|about) (?:you|u)\b.{0,15}\b(?:think|feel)\b/iu,
    /\byour (?:own )?(?:opinion|view|favou?rite|take)\b/iu,
    pattern('iu')`\b(?:what|which|who)(?:['’]s| is| are| was)? (?:the )?(?:\p{L}+ ){0,3}${BEST}\b(?![- ]${AFTER_BEST})`,
    pattern(
      'iu',
    )`\b(?:is|are) (?:it|this|that|they|\p{L}+ ){1,3}(?:a )?(?:good|bad|stupid|great|terrible|nice) ${GOOD_FOR}\b`,
    pattern('iu')`\bshould ${WHO_SHOULD}\b.{0,40}\b${SHOULD}\b`,
    /\b(?:treats?|does|is|are)\b.{0,30}\b(?:best|worst)\s*\??$/iu,
  ],
  prediction: [
    /\bwhat (?:will|is going to|['’]ll) happen\b/iu,
    /^(?:will|is|are) .{1,60}\b(?:going to|gonna|soon|by 20\d\d|in the future|one day|ever)\b/iu,
    /^(?:will|is|are) .{1,60}\bnext (?:year|month|week|decade|time)\b/iu,
    /\bwill (?:there )?be\b.{0,30}\b(?:in|by) 20\d\d\b/iu,
    /\bwho will (?:win|be|become)\b/iu,
    /^will \p{L}+ .{3,}/iu,
    /\b(?:next|coming) (?:year|election|decade)s?\b/iu,
  ],
  instruction: [
    pattern('iu')`\b${IGNORE}\b.{0,30}\b${RULES}\b`,
    /\b(?:system prompt|jailbreak|developer mode|you are now|role-?play)\b/iu,
    /\b(?:pretend (?:to be|you are|you're)|act as (?:a|an|if))\b/iu,
    /^(?:please )?(?:write|compose|generate|draft|translate|code|sing|tell me a joke|summari[sz]e this text)\b/iu,
  ],
  hate: [
    pattern('iu')`^(?:\p{L}+ ){0,2}${KILL} (?:all|every|them|these|those)\b`,
    /^(?:\p{L}+ ){0,2}(?:deport|ban|remove) (?:all|every|them all)\b/iu,
    /^(?:i|we) (?:\p{L}+ )?hate \p{L}+/iu,
    pattern('iu')`^(?:\p{L}+ ){1,3}(?:is|are) (?:all |just |nothing but )?${VERMIN}\W*$`,
  ],
}

/** How people write in English. */
export const en: Speech = {
  // Slips of these words too: as terms they would find nothing. Negations are none, because they turn an answer.
  emptyWords: list`
    a, about, above, after, again, against, all, also, am, an, and, any, are, as, at, be, because, been, before, being,
    below, between, both, but, by, can, could, define, describe, did, do, does, doing, done, down, during, each, either,
    else, ever, every, explain, few, for, from, further, get, gets, got, had, happen, happened, happening, happens, has,
    have, having, he, her, here, hers, herself, him, himself, his, how, however, i, if, in, into, is, isnt, it, its,
    itself, ive, just, lets, know, like, me, mean, meaning, means, meant, many, more, most, much, my, myself, of, off,
    often, on, once, one, only, onto, or, other, others, our, ours, ourselves, out, over, own, per, please, really,
    same, she, should, so, some, such, tell, than, that, thats, the, their, theirs, them, themselves, then, there,
    theres, these, they, thing, things, this, those, through, to, too, toward, towards, under, until, up, upon, us, use,
    used, using, very, via, was, we, were, what, whats, behind, came, come, comes, coming, versus, vs, abt, agianst,
    dont, hte, meny, pls, plz, teh, thay, thx, u, ur, waht, wat, whcih, whit, wich, wot, wut, when, where, which, while,
    who, whom, whos, whose, why, will, with, within, would, you, your, yours, yourself, yourselves`,
  ambiguousWords: [],
  capitalNouns: false,
  smallTalk: {
    whoAreYou: list`who are you, what are you`,
    greetings: list`hi+, hey+, hello+, hiya, howdy, good (?:morning|afternoon|evening|day), morning, yo+, greetings`,
    afterGreeting: list`
      there, all, everyone, again, bot, footnote`,
    idle: list`
      what(?:['’]?s| is) the (?:time|date|weather), what (?:time|day) is it, how are (?:you|things), how r u,
      how(?:['’]?s| is| are) (?:it|everything|things|life) (?:going|hanging), how(?:['’]?s| is) (?:life|everything|it going),
      how (?:do you do|have you been), what(?:['’]?s| is) (?:up|new|good|going on|happening), wh?ass?up, sup, wyd,
      are you (?:there|ok(?:ay)?|awake), (?:is )?any(?:one|body) (?:here|there|home), you there, test(?:ing)?, ping`,
    afterIdle: list`doing, going, now, right now, today, there, here, like, outside, please, guys, dude, man, bro, mate, bot, footnote, test`,
    beforeThanks: list`ok(?:ay)?, great, cool, perfect, nice, many, no, wow`,
    thanks: list`thanks?(?: you)?, thx, ty, cheers, much appreciated`,
    afterThanks: list`so much, a lot, very much, bot, footnote, that (?:helped|was helpful)`,
    nods: list`
      stop, ok(?:ay)?, k, yes, yeah, yep, yup, no, nope, nah, sure, fine, right, alright, all right, cool, great, awesome, perfect, wow, lol, lmao,
      rofl, xd, (?:ha){2,}, (?:he){2,}, hm+, good (?:bot|job|night|one), (?:nice|well) (?:one|done), nice bot, got it, i see, makes sense, you rock,
      (?:i )?love (?:you|it|this bot), good ?bye, bye(?: bye)?, see (?:you|ya)(?: (?:later|soon|tomorrow))?, cu, later, take care, have a (?:nice|good) (?:day|one|evening|weekend),
      welcome, never ?mind, nvm, no worries, sorry`,
    fresh: list`(?:a )?new (?:question|topic), start (?:over|fresh|again), reset, forget (?:it|that)`,
    abuse: {
      whole: list`
        stupid bot, dumb bot, bad bot, shut up, stfu, fuck(?: off| you| this)?, screw you, go to hell, go away, you suck, u suck, this sucks, this bot sucks`,
      to: list`
        you(?:['’]re| are)?, youre, your, u(?: r| are)?, ur, are (?:you|u), r u, this(?: bot| thing)?(?: is)?, the bot is, bot`,
      more: list`a, an, such a, so, just, really, fucking, very, too, pretty, completely, totally`,
      words: list`
        stupid, dumb, idiot(?:ic)?, useless, garbage, trash, shit(?:ty)?, moron, crap, worthless, asshole, bot, rubbish,
        annoying, pathetic, terrible, awful, horrible`,
      after: list`lol, lmao, ha(?:ha)*, man, bro, dude, mate, honestly, tbh, bot, footnote, idiot, moron`,
    },
  },
  wishes,
  bids: list`(?:please )?(?:tell|show|give) me, explain, list, what about, how about`,
  ofOneself: {
    streets: list`street, st, road, rd, avenue, ave, lane, drive, square, boulevard, blvd, apartment, apt, flat, postcode, zip(?: code)?`,
    says: list`
      my (?:full |real |last |first )?name is, i(?:['’]m| am) called, i (?:live|reside) (?:at|on|in|near), my (?:home |e-?mail )?(?:address|e-?mail|mail|phone(?: number)?|telephone|mobile|number|passport|id|visa|file|case) (?:is|number), (?:call|reach|text|e-?mail|write to) me (?:at|on), i was born (?:in|on)`,
  },
  chat: {
    before: list`hi, hey, hello, ok(?:ay)?, thanks?, thank you, please`,
    to: list`there, all, footnote`,
    goesOn: list`and, but, so`,
    after: list`thanks?(?: a lot| so much)?, thank you(?: so much)?, please, cheers`,
  },
  followUp,
  requests,
  bot,
  joins: [...BETWEEN, 'with', 'n'],
  help: list`help, commands?`,
  forgets: list`forget (?:about )?me`,
  quit: list`quit, exit, bye`,
  orders: list`please, run, execute, use, try, type, do, call, can you, could you, now, just, command`,
  verifies: list`(?:please )?(?:verify|check|quote check)(?: (?:this|that|the))?(?: (?:quote|quotation|citation))?, is (?:this|that) (?:quote|quotation) (?:right|correct|real|in (?:the|your) sources)\??`,
  privately: {
    named: list`private`,
    about: list`public\p{L}*, priv\p{L}+, semi, state-owned`,
    said: list`privately, in private, (?:only|just) (?:for|to) me, just between us`,
    please: list`please, pls, thanks, thank you`,
    yes: list`yes, true, on`,
    no: list`no, false, off`,
  },
  places: enPlaces,
  negations: list`
    not, no, never, none, nor, neither, nobody, nothing, nowhere, without, cannot, hardly, barely, scarcely, rarely, seldom`,
  within: { author: list`according to`, part: list`in, on, from, by`, chapter: list`chapter`, slide: list`slide` },
  remarks: list`emphas[ie]s, italics, italici[sz]ed, underlin(?:ed|ing), translat(?:ion|ed), trans`,
  numbered: list`
    pages?, chapters?, ch, sections?, sec, parts?, figures?, figs?, tables?, box(?:es)?, articles?, art, paragraphs?, para, lines?, vers(?:es?)?, acts?, scenes?, volumes?, vol, books?, appendix, annex, notes?, footnotes?, steps?, slides?, episodes?, turns?, interviews?, respondents?, participants?, informants?, questions?, items?, numbers?, no, nos, version, phase, group, cases?, psalm, days?, weeks?, years?`,
  defaultCategory: list`default for`,
}
