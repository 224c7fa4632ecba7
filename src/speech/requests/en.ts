import { CHAT_WORDS } from '../chat-words.ts'
import { list } from '../words.ts'
import type { Requests } from './requests.ts'

/** How people ask in English for what a command answers. */
export const requests: Requests = {
  articles: list`the, a, an`,
  before: list`
    please, (?:can|could|would|will) you, just, so, ok(?:ay)?, well, i (?:want|need|would like|wanna|d like) to know,
    do you know, (?:can|could) (?:i|we) (?:get|have|see), i (?:want|need), i m looking for, show(?: me| us)?,
    give(?: me| us)?, tell (?:me|us)(?! (?:\w+ ){0,3}about), quick question`,
  after: list`
    please, thanks?(?: you)?, lol, exactly, again, briefly, in short, though, then, anyway, for me, right,
    (?:in|from|according to) (?:these |your |all )?<sources>`,
  numbers: list`two, three, four, five, six, seven, eight, nine, ten`,
  shorthand: CHAT_WORDS,
  words: {
    is: list`is, s, are, was, were`,
    what: list`what(?: exactly)? <is>, what, which <is>`,
    do: list`do, does, did`,
    sources: list`sources?, texts?, documents?, readings?, papers?, library, authors?, literature`,
    join: list`and, or, vs, versus, v, with, to, from, than, against, compared (?:to|with)`,
    alike: list`differ(?:s|ent)?, compared?, similar, alike, comparable`,
    different: list`differences?, similarit(?:y|ies), distinctions?, contrasts?, comparison`,
    differences: list`
      (?:<what> )?(?:main |key |biggest |major )?<different>(?: and <different>)? (?:between|of)`,
    frame: list`<author>(?: framework| <part>)?, <framework>`,
    by: list`(?:by|using|under) <frame>`,
    say: list`say, know, tell, have, mention, write, report`,
    about: list`about, on, of, regarding`,
    inform: list`
      (?:tell|talk|teach)(?: me| us)?(?: (?:more|something|everything|anything|all|a bit|a little))?, more,
      info(?:rmation)?, details?, facts?, everything, anything, something, all, (?:i )?(?:want to )?(?:know|learn)(?: more)?,
      read(?: more| up)?, (?:do )?you know(?: anything| something)?, know anything, what, how`,
    overview: list`overview, summary, profile, description, portrait, introduction, explanation`,
    describe: list`describe, explain, introduce, summari[sz]e, present, outline`,
    lead: list`<what>, <describe>, list, name, all, (?:tell )?about, <inform> about, <overview> of`,
    mean: list`meaning, definition, sense`,
    discuss: list`
      discuss(?:es|ed)?, mentions?, mentioned, describes?, described, covers?, covered, names?, named, talks? about,
      writes? about, deals? with, use[sd]?, stud(?:y|ies|ied), analy[sz]e[sd]?, define[sd]?, speaks? of, looks? at`,
    discussed: list`
      discussed, mentioned, described, covered, named, used, studied, analy[sz]ed, talked about, written about, listed`,
    text: list`<author>(?: <textword>)?, <textword> (?:by|of|from) <author>, <title>`,
    work: list`<author> <textword>, <textword>(?: (?:by|of|from) <author>)?, (?:<textword> )?<title>`,
    titled: list`<author>, <work>`,
    stance: list`<stances>`,
    things: list`(?:<place> )?<kind>`,
    framed: list`(?:<number> )?(?:<part>(?: (?:of|for) (?:<term>|<kind>))?|<framework>)`,
    model: list`framework, model, approach, typology, theory, concept, analysis`,
    offer: list`
      name, use, propose, distinguish, describe, have, identify, give, list, mention, define, discuss, see, suggest,
      present, introduce, talk about, work with`,
    aspect: list`dimension, sphere, characteristic, trait, aspect, criterion, feature`,
    happened: list`(?:has |have )?(?:happened|happens|happen|went on|occurred|been happening)`,
    timeline: list`time ?line, chronology, history, events?, key events, important dates`,
    published: list`published, written, out, printed, released, recorded, made, from, issued, broadcast, aired`,
    publish: list`write, publish, record, release, make`,
    came: list`come out, appear, get published, published`,
    whole: list`journal, book, magazine, series, publication, volume`,
    their: list`her, his, their, there, this, that`,
    it: list`you, it, this, this (?:bot|thing|app|tool), that bot, bot, footnote`,
    your: list`your, (?:this |that )?bot s?, footnote s?`,
    machine: list`
      bot, robot, ai, machine, computer, program, human(?: being)?, person, real(?: person)?, alive, llm, gpt, chat ?gpt,
      chatbot, gemini, claude, llama, language model, large language model, ai model, artificial intelligence, neural network`,
    language: list`english, spanish, french, german, other languages`,
    keep: list`store, save, keep, log, record, remember, collect, track, read, share, sell, see, have`,
    data: list`
      messages?, questions?, data, chats?, conversations?, what (?:i|we) (?:say|ask|write|type), dms, history, info(?:rmation)?,
      personal data, logs, everything, anything`,
    source: list`source, text, document, reading, paper, one`,
    old: list`oldest, earliest`,
    new: list`newest, latest, youngest, most recent`,
    erase: list`delete, erase, remove, forget, clear, wipe, see, download, export, access, get rid of`,
    citing: list`(?:how (?:do|can|should|to|would) (?:i |we |you )?)?(?:cite|reference)`,
    entry: list`citation, reference, bibliography entry, bibliographic entry, entry, footnote`,
    styled: list`(?:in|as|using|with|for)? ?<style>(?: style| format)?`,
    link: list`link, url, address, web ?site, pdf, full text, download(?: link)?, copy, file`,
    erased: list`deleted, erased, removed, forgotten, cleared`,
    of: list`about me, about us, of me, of us, on me`,
  },
  forms: {
    compare: list`
      (?:compare|comparing|contrast)(?: between)? <cities>(?: <by>)?, (?:do )?(?:comparison|compare) (?:of|between) <cities>,
      (?:compare|contrast)(?: between)? <sides>, <differences> <sides>,
      <cities>(?: (?:compared|comparison|differences?|side by side))?(?: <by>)?, <differences> <cities>(?: <by>)?,
      how (?:<do>|<is>) <cities> (?:<alike>)(?: from each other| to each other)?, what (?:do|did) <cities> have in common,
      how (?:<do>|<is>) <city> <alike> (?:from|to|with|than) <city>, what (?:<is>|makes|distinguishes) <city> different from <city>,
      what distinguishes <city> from <city>, (?:set|put|place) <cities> side by side`,
    tell: list`
      <thing>, <inform> (?:about|on|regarding) <thing>, (?:about|on|regarding) <thing>, <overview> (?:of|on) <thing>,
      <describe>(?: me| us)? <thing>, what <do> (?:<sources>|they|you|we|it|everyone) <say>(?: me| us)? <about> <thing>,
      what (?:can|could) you (?:say|tell)(?: me| us)? about <thing>, what <is> (?:said|known|written|reported) <about> <thing>,
      what <is> <concept>, what <is> (?:up|(?:the )?(?:deal|story|situation)) with <thing>, who <is> (?:<whom>|<term>|<network>), what (?:kind|sort|type) of (?:thing|network|concept) <is> <concept>,
      <concept> (?:explained|explanation|overview|summary), (?:who|what) (?:exactly )?<is> <concept> exactly`,
    define: list`
      define <term>, (?:<what> )?<mean> of <term>, <term> (?:<mean>|defined?|def), what <do> <term> mean, how <is> <term> defined,
      what <is> (?:meant|understood) by <term>, what (?:do|does) (?:<sources>|they|you|people|scholars|one|everyone) mean by <term>,
      how (?:do|does) (?:<sources>|they|scholars|people) define <term>`,
    list: list`(?:list |<what> )?<author> <kind>`,
    framework: list`
      (?:<lead> )?(?:<author>|by <author>) <framed>, (?:<lead> )?<framed> <author>, (?:<lead> )?<framed> (?:by|of|in|from|for|according to|named by) <text>,
      (?:what|which) (?:<number> )?<part> <do> <author> <offer>, how many <part> <do> <author> <offer>,
      (?:<lead> )?<author> <model>, (?:<lead> )?<model> (?:of|by|from) <author>, (?:what|which) <model> <do> <author> (?:<offer>),
      (?:<lead> )?<number> <part>, <lead> <part>, (?:<lead> )?(?:<number> )?<framework>,
      how <do> <author> (?:break|take) (?:it|this|subject) (?:down|apart)`,
    dimension: list`
      (?:<lead> )?(?:<author> )?(?:<dimension>|<aspect> of <dimension>|<dimension> <aspect>)(?: (?:in|by|of|according to) <text>)?,
      what <do> (?:<author> )?(?:mean by )?<dimension>(?: <aspect>)?(?: (?:mean|ask|stand for))?`,
    events: list`
      (?:<lead> )?<timeline>(?: (?:of|for|in|on|from) <city>)?, <city> <timeline>, <year> <timeline>, what <happened> in <city>,
      what <happened> (?:in|during) <year>, what <happened> (?:between|from) <year> (?:and|to|until|till) <year>, <year>,
      (?:<lead> )?<timeline> (?:(?:of|for|in) <city> )?(?:in|of|from|since|for|between) <year>(?: (?:and|to|until|till) <year>)?,
      what (?:has )?happened since <year>`,
    map: list`
      (?:<lead> )?map, (?:<lead> )?map (?:of|for|by|with) (?:<dimension>|(?:all )?(?:cities|cities and towns)), (?:<dimension>|cities) (?:on )?map`,
    author: list`
      who (?:wrote|authored|made|(?:is|s|was) behind) <work>, (?:who <is> |<what> )?authors? of <work>,
      who <is> <work> (?:author|by)`,
    year: list`
      when (?:<is>|<do>) <text> (?:<published>|<came>), when (?:<is>|<do>) <textword> (?:<published>|<came>),
      (?:in )?(?:what|which) year (?:<is>|<do>) (?:<text>|<textword>) (?:<published>|<came>)(?: in)?, (?:what|which) year <is> <work>, how old <is> <work>,
      (?:<what> )?(?:publication )?(?:year|date)(?: of publication)? (?:of|for) (?:<titled>), when <do> <author> <publish> (?:<their> )?<textword>,
      (?:<titled>) (?:publication )?(?:year|date)`,
    title: list`
      (?:<what> )?(?:full )?(?:title|name) of (?:<titled>), what <is> (?:<titled>) (?:called|titled|named),
      (?:<what> )?(?:<titled>) title, what <is> (?:title|name) of (?:<titled>)`,
    in: list`
      (?:in )?(?:which|what) <whole> (?:<is>|<do>) (?:<titled>) (?:published|appear|printed|come out)?(?: ?in)?,
      where <is> (?:<titled>) published, where <do> (?:<titled>) appear, (?:<what> )?(?:<whole>) (?:of|for) (?:<titled>),
      (?:what|which) <whole> (?:has )?(?:published|printed) (?:<titled>),
      (?:in )?(?:what|which) <whole> <do> <author> <publish> (?:<their> )?<textword>(?: in)?`,
    publisher: list`
      who (?:published|publishes|put out|released) (?:<titled>), (?:<what> |who <is> )?publisher (?:of|for) (?:<titled>),
      (?:<titled>) publisher, by whom <is> (?:<titled>) published`,
    doi: list`(?:<what> )?doi (?:of|for|to) (?:<titled>), (?:<what> )?(?:<titled>) doi`,
    link: list`
      (?:<what> )?(?:<link>) (?:to|of|for) (?:<titled>), (?:<titled>) (?:<link>), (?:send|get|give|download|open) (?:me )?(?:<link> (?:to|of|for) )?(?:<titled>)(?: as (?:a )?<link>)?,
      where (?:can|do|could) (?:i|we|one|you) (?:read|find|get|download|listen to|hear) (?:<titled>)(?: online)?, <is> (?:<titled>) online`,
    kind: list`
      what (?:kind|sort|type) of (?:<textword>|thing|publication|document) <is> (?:<titled>),
      <is> (?:<titled>) <textword>(?: or <textword>)?`,
    record: list`
      (?:<lead> )?<work>,
      (?:details|record|reference|bibliographic (?:details|record|data)) (?:of|for) (?:<titled>)`,
    abilities: list`
      what are you(?: exactly)?, introduce yourself,
      what (?:can|could|do|should|may) <it> do(?: for (?:me|us))?, what (?:can|could|should|may|do|shall) (?:i|we) (?:ask|do|say|type|write)(?: <it>)?(?: here| about| with <it>)?,
      how (?:do|can|should|does|to) (?:i |we |one )?(?:use|talk to|ask|operate|work with) <it>, how (?:do|does|is|s) <it> (?:work|used),
      what (?:is|s|are) <it>(?: (?:good|there))? for, what are you able to do, how can you help(?: me| us)?, can you help(?: me| us)?,
      (?:<what> )?(?:your|available|possible|list|all|list of) (?:commands|features|functions|abilities|capabilities|options),
      (?:what|which) (?:commands|features|functions) (?:do you (?:have|know)|are there|can i use), commands?, instructions, manual,
      what (?:kind|sort|type)s? of questions (?:can (?:i|you) (?:ask|answer)|do you answer)(?: you)?, what (?:questions )?can you answer,
      help me, (?:i )?need help, what do you do, what now, what (?:topics|subjects) (?:do you|can you) (?:know|cover|answer)(?: about)?`,
    sources: list`
      (?:what|which) <sources> (?:do|does|can|did) <it> (?:have|use|know|quote|cite|search|read|contain|cover|include|rely on|draw on|answer from|get)(?: from| in)?,
      (?:what|which) (?:<is> )?(?:your )?<sources>(?: (?:<is>|<is> there|there <is>|<is> these|<is> you based on|<is> this based on))?,
      (?:list|all|what <is>|where <is>|name) (?:me )?(?:all )?(?:of )?(?:your )?<sources>, (?:your )?sources, where (?:do|does) <it> (?:get|have|take) (?:its|your|this|that|the)? ?(?:information|info|answers|data|knowledge)(?: from)?,
      what <is> <it> based on, where do your (?:answers|quotes) come from, what <is> in (?:your )?library, what do you know,
      (?:what|which) (?:articles|papers|books|chapters|pdfs) (?:do you (?:have|use|know)|<is> (?:there|in (?:here|library))),
      what (?:have|did) you read, list of(?: all)? <sources>, bibliography, what <is> (?:your )?bibliography,
      (?:who <is> |list |name |all )?(?:all )?(?:of )?(?:your |these )?authors(?: of (?:these |your |all )?<sources>)?, who wrote (?:these |your |all )?(?:sources|texts|documents|readings|papers)`,
    maker: list`
      who (?:has )?(?:made|built|created|wrote|programmed|developed|designed|runs|owns|operates|coded|invented|trained|is behind|s behind|maintains|hosts) <it>,
      who <is> (?:your|this bot s|footnote s) (?:creator|maker|author|developer|owner|programmer|boss|father|mother|operator),
      who (?:is|s) responsible for <it>, (?:your|<it>) (?:creator|maker|developer), where (?:do|did) <it> come from,
      who (?:do|does) <it> belong to, by whom <is> <it> (?:made|built), are you open source, (?:is|s) <it> open source`,
    nature: list`
      (?:are|is|r) <it> (?:really |actually |just |like )?(?:made (?:with|by) )?<machine>(?: or (?:<machine>|not))?,
      (?:<is> )?(?:this|that|it) <machine>, (?:do|does|did) <it> (?:use|run on|rely on|work with|need) <machine>,
      (?:which|what) (?:llm|ai|model|language model|ai model|gpt) (?:<is> <it>|do(?:es)? <it> use|<is> (?:this|behind (?:this|it|you))), you (?:a )?<machine>,
      (?:are|is|r) <it> powered by <machine>, what kind of (?:<machine>|thing) (?:<is>) <it>, what <is> (?:footnote|this bot|this thing),
      (?:do|does|can) <it> (?:make (?:things|stuff|it|this) up|hallucinate|lie|invent (?:things|stuff)), (?:tell (?:me|us) )?about (?:yourself|this bot|you|footnote),
      (?:<inform> about) (?:yourself|this bot|you|footnote), describe yourself, who is footnote, about,
      how (?:do|does) <it> (?:know|find|come up with|make|answer|generate|get|write|produce)(?: (?:this|that|its|your|things|these|questions|it|stuff))?(?: ?answers?| questions)?,
      (?:is|are) there (?:<machine>) (?:behind|in) <it>, can (?:i|we) trust <it>, (?:is|are) <it> (?:reliable|trustworthy|accurate)`,
    languages: list`
      (?:what|which|how many) languages? (?:do|can|does) <it> (?:speak|know|understand|support|read|answer in|use)(?: in)?, (?:what|which) languages? can (?:i|we) (?:use|ask|write|speak)(?: in)?(?: you in)?,
      (?:do|can|does) <it> (?:speak|understand|know|read|answer in|talk|write) <language>, (?:can|may) (?:i|we) (?:ask|write|speak|talk)(?: (?:to )?you)?(?: questions)? in <language>,
      (?:<what> )?(?:your|supported|available) languages, in (?:what|which) languages? (?:can i|do you) (?:ask|answer|speak|write)(?: you)?`,
    privacy: list`
      (?:do|does|did|will|can|are) <it> (?:<keep>|storing|saving|keeping|logging|recording|reading) (?:all )?(?:of )?(?:my|our|these|those|user|any|what)? ?<data>(?: <of>)?(?: i (?:ask|write|send))?,
      what (?:data |information |info )?(?:do|does) <it> (?:<keep>|know)(?: <of>)?, (?:<is> )?(?:my|our) <data> (?:stored|saved|kept|logged|private|safe|recorded|secure|confidential|shared|public|read),
      (?:<what> )?(?:your )?(?:privacy|data protection|gdpr)(?: policy| statement| notice)?, (?:is|are) <it> (?:private|confidential|anonymous|spying on (?:me|us)|safe|gdpr compliant),
      what happens (?:to|with) (?:my|our) <data>, who (?:can )?(?:reads?|sees?) (?:my|our|what)? ?<data>, how long (?:do|does) <it> <keep> (?:my|our)? ?<data>,
      (?:do|does|can) <it> (?:spy on|listen to|watch) (?:me|us|everything), (?:<is> )?(?:this|it) (?:private|anonymous|confidential),
      (?:how (?:do|can|could|to) (?:i |we |you )?|(?:can|could|may) (?:i|we|it) |i (?:want|would like) to )?<erase> (?:all )?(?:of )?(?:my|our) <data>, (?:can|could) (?:my|our) <data> be <erased>,
      (?:how (?:do|can|could|to) (?:i |you )?)?(?:forget|delete|erase) me, right to be forgotten, forget everything about (?:me|us)`,
    where: list`
      (?:in )?(?:what|which) (?:country|nation|state|continent|part of world) (?:is|does|s) <city>(?: (?:in|lie in|located in|belong to|part of|located|from))?, where(?: in world)? (?:is|s) <city>(?: located| situated)?, where does <city> lie,
      (?:<what> )?country of <city>, <city> country, (?:<what> )?location of <city>`,
    cite: list`
      <citing> (?:<author>|<work>)(?: <styled>)?, (?:<what> )?(?:<style> )?<entry> (?:of|for|to) (?:<author>|<work>)(?: <styled>)?,
      (?:<author>|<work>) <entry>(?: <styled>)?, how (?:<is>|do|does|should|would|must) (?:<style> )?<entry> (?:of|for|to) (?:<author>|<work>) (?:look|be written|go|written)(?: like)?(?: <styled>)?,
      what (?:do|does|should|would) (?:<style> )?<entry> (?:of|for|to) (?:<author>|<work>) look like(?: <styled>)?`,
    oldest: list`(?:which|what)(?: one)?(?: <is>)? <old> <sources>, <old> <sources>, (?:which|what) <source> <is> <old>`,
    newest: list`(?:which|what)(?: one)?(?: <is>)? <new> <sources>, <new> <sources>, (?:which|what) <source> <is> <new>`,
    dated: list`
      (?:(?:which|what|list|all)(?: <is>)? )?(?:all )?<sources> (?:(?:<is> |do you have )?(?:that <is> )?(?:<published> )?(?:from|in)|of) <year>, (?:which|what) <sources> (?:<is>|came out|appeared) (?:<published> )?(?:in|from) <year>`,
  },
  lists: {
    asks: list`
      (?:which|what) <things>, (?:list |name )?(?:all )?(?:of )?<things>,
      list of(?: all)? <things>, how many(?: different)? <things>, (?:<what> )?number of <things>, count(?: of)?(?: all)? <things>`,
    asksWithMore: list`(?:<what>|who <is>) <things>`,
    narrows: list`
      (?:that |which )?(?:<do> )?<text> <discuss>, (?:by|in|of|from|does) <text>, (?:<is> )?<discussed> (?:by|in) <text>,
      (?:<is> |that are |located )?(?:in|from|of|across|within) <place>,
      (?:with|on|regarding|that|which) (?:<stance> )?<dimension>, <stance> <dimension>, (?:<is> |that are |with )?<stance> (?:on|in|for|by) <dimension>,
      (?:where|whose) <dimension> <is> <stance>, (?:that |which )?(?:have|has|had) (?:<stance> )?<dimension>,
      (?:between|from) <year> (?:and|to|until|till) <year>, (?:in|since|from|after|before|until|till|by) <year>,
      (?:<is> |that are )?(?:there|known), there <is>, do you (?:have|know|list|cover), you (?:have|know|cover),
      (?:<is> |that are )?<discussed>, appear, occur, in (?:your |these |all )?<sources>, in all, in total, altogether,
      do (?:they|<sources>) <discuss>`,
  },
  kinds: {
    cities: list`cities, towns, municipalities, places`,
    networks: list`networks, city networks, alliances`,
    people: list`people, persons, scholars, politicians`,
    terms: list`terms, concepts, key ?words, notions`,
    sources: list`sources, texts, documents, readings`,
  },
  parts: {
    dimension: list`dimensions?, aspects?, pillars?, elements?, components?, categories, criteria`,
    sphere: list`spheres?, areas?, fields?`,
    characteristic: list`characteristics?, traits?, features?`,
    function: list`functions?, roles?`,
    typology: list`types?, typology`,
  },
  texts: {
    text: list`papers?, texts?, sources?, work, publication, study, piece, writing, intro(?:duction)?`,
    chapter: list`(?:book )?chapter`,
    broadcast: list`podcast(?: episode)?, episode, transcript, interview, broadcast`,
    'article-journal': list`(?:journal )?article`,
    report: list`working paper, report`,
    book: list`book, monograph`,
  },
  years: { since: list`since, from`, after: list`after`, before: list`before`, until: list`until, till, by` },
  stances: {
    supported: list`supported, positive, strong, full`,
    limited: list`limited, partial, restricted, weak`,
    absent: list`absent, lack(?:s|ing)?, missing, no, without`,
  },
}
