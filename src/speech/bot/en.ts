import { list } from '../words.ts'
import type { BotSpeech } from './bot-speech.ts'

/** How people speak in English to the bot of itself. */
export const bot: BotSpeech = {
  addresses: list`you, you (?:say|tell|said|write|wrote), u, ya, yourself, your, ur, yours, (?:this|the|that) (?:chat ?)?bot, footnote,
    am i (?:talking|speaking|chatting|writing) (?:to|with)`,
  politely: [],
  framings: list`
    (?:do|does|did|would) (?:you|u|ya) (?:happen to )?know (?:when|who|where|what|which|why|how|if|whether|that),
    (?:can|could|would|will|may) (?:you|u|ya) (?:please |maybe )?(?:tell|explain|show|say|give|list|name|find)(?: to)?(?: me| us)?`,
  topics: {
    privacy: list`
      (?:my|our|user|personal|any|which|what) data, (?:keep|keeps|keeping|read|reads|share|shares) (?:all |any )?(?:the |my |our |these |those )?(?:messages?|chats?|conversations?|questions?), data (?:protection|about me|on me), store[ds]?, storing, save[ds]?, saving, remember(?:s|ed)?, logs?, logged, logging, privacy, private, keep (?:a )?(?:log|record|track), delete[ds]?, forget,
      record(?:s|ed|ing)? (?:my|our|what i|this chat|chats|everything), keep (?:my|our|what i|track), tracking, spy(?:ing)?, gdpr`,
    languages: list`languages?, speak (?:english|spanish|french|german), english, spanish, french, german, deutsch, espanol, francais`,
    nature: list`
      humans?, human being, robots?, (?<!(?:trust|ask|believe) .*)(?:a|real|actual) persons?, ai, a i, chat ?gpt, gpt, llms?, language models?, models?, machine, chatbot,
      algorithm, computer, program, artificial, trust(?:ed|worthy)?, ma(?:k(?:e|es|ing)|de) (?:(?:this|that|it|things|stuff|all|your answers|answers|sources) )*up,
      mak(?:e|ing) up, invent(?:s|ed|ing)?, lie, lies, lying, hallucinat(?:e|es|ed|ing|ions?), reliable, accurate, believe, bullshit,
      how (?:do|does) (?:you|u|ya|(?:this|the) bot|footnote) (?:actually |even |really )?(?:work|find|know|make|answer|come up with|get|write),
      how (?:you|u|(?:this|the) bot|footnote) (?:actually |really )?works?, check (?:you|your answers?|what you), verify your answers?,
      real, wrong, mistakes?, errors?, how old are (?:you|u)$`,
    sources: list`
      sources?, texts?, (?<!(?:get|give|use|asked|ask|for) .*)documents?, docs, articles?, (?:which|what|scientific|research) papers?, (?:books?|articles?|texts?|chapters?) (?:and|or) papers?, books?, publications?, readings?, (?:your|ur|this|in the) library, bibliography, literature, (?<!(?:topics?|subjects?|stuff|things) .*)know,
      (?:have )?read, based on, trained on, basing, base, rely on, draw on, how old (?:are|is), how recent, how current, up to date, outdated, this year, latest,
      newest, recent, info(?:rmation)?, knowledge, (?:get|take|getting) (?:your|ur|the|all) (?:answers?|facts|stuff)`,
    maker: list`made, makes, built, build, builds, created?, creators?, wrote, written, (?:person|people|one) behind, behind, owns?, owners?, owned, developed, developers?,
      programmed, coded, designed, makers?, authors?, come from, exist, open source, runs, run by`,
    abilities: list`
      ask(?:ing)? (?:you|u|ya|(?:this|the) (?:chat ?)?bot|footnote|about|here), (?:i|we|you) (?:could |can )?ask, topics?, subjects?, questions?,
      (?:you|u|ya|(?:this|the) (?:chat ?)?bot|footnote) (?:actually |even |really |all |please )*(?:do|help|answer|offer), help(?:s|ing)? (?:me|us),
      capable, able, commands?, features?, use (?:you|(?:this|the) bot), good (?:at|for), (?:kind of |kinda )?stuff, tell me,
      (?:what|who) (?:exactly |even )?are (?:you|u)(?: exactly| really)?$`,
  },
  beside: list`
    i, we, me, us, my, our, am, is, are, r, was, were, be, been, s, re, ve, m, d, ll, do, does, did, don t, doesn t, didn t, t, dont, can, could, may, might,
    should, would, will, have, has, had, got, get, getting, a, an, the, and, or, but, so, not, just, really, actually, even, only, kinda, kind, kinds,
    sort, sorts, type, types, of, all, some, any, every, everything, anything, something, what, whats, which, who, whos, whose, how, why, where, when, know if, that you,
    to, for, from, in, on, did, about, with, at, by, as, into, out, there, here, yo, hey, hi, hello, ok, okay, please, pls, plz, thanks, exactly, these answers, all this, then, also, answering,
    answers?, answer, questions?, question, use, uses, using, used, give, giving, know,  your own, own, best, well, right now, now, trained, been, asking, i ask, asked, things, stuff, chats?, messages?,
    conversations?, some(?:one|body), talk, talking, talk to, chatting, speaking, you speak, speak to, understand, many, much, other, long, did i, contain, cover, through, this chat,
    trained, sitting, typing, this, ever, sometimes, always, often, send, sent, sending, post, posted, write here, thing, behind this, u, or what, or no, in here, come, comes, came, up, new, old`,
  goesOn: list`they, them, it, these, those, this, that, happened, happens, cover, include, go, up to`,
}
