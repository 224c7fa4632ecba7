import { list, pattern } from './words.ts'

/*
 * How texts tell what is asked for, in English alone.
 */

/** What tells of a cause or a purpose. */
export const CAUSE = pattern('iu')`\b${list`
  because, since, due to, owing to, as a result, result(?:s|ed|ing)? (?:from|in), so that, so as to, in order to, reasons?,
  therefore, thus, hence, cause[sd]?, causing, caused by, led to, leads to, leading to, drove, driven by, prompted,
  thanks to, for fear, to avoid, to (?:help|protect|ensure|give|make|let|keep|show|prevent|enable|allow|reach|build),
  aim(?:s|ed)? (?:to|at), meant to, intended to, motivat\w+, explain(?:s|ed)?, stem(?:s|med)? from, given that, as they,
  as it, lack of, wants? to, wanted to, hop(?:e|es|ed|ing) to, in response to, fear(?:s|ed)?, argu(?:es|ed|ing) that`}\b`

/** What tells of what came of something. */
export const OUTCOME = pattern('iu')`\b${list`
  result(?:s|ed)?, led to, leads to, outcome, ruled, ruling, won, wins, lost, loses, blocked, upheld, overturned, adopted,
  rejected, passed, approved, failed, succeeded, ended, became, becomes, achiev\w+, caused, consequences?, effects?,
  reversed, withdrew, withdrawn, dropped, granted, refused, denied, closed, stopped, rose, fell, grew, increased,
  decreased, since then, afterwards, later, eventually, in the end, brought, helped, enabled, changed`}\b`

/** What tells by which means something is done. */
export const MEANS = pattern('iu')`\b${list`
  by \p{L}+ing, through, via, using, uses?, with the help, by means, by (?:the|a|an)\b, offer\w*, provid\w*, work\w*,
  run(?:s|ning)?, train\w*, let(?:s|ting)?, help\w*, register\w*, apply, applies, build\w*, set(?:s|ting)? up`}`

/** What tells what something is. */
export const DEFINING = pattern('iu')`\b${list`
  is an?, are, is the, was an?, were, means?, meaning, refers? to, denotes?, describes?, called, known as, defin\w+,
  understood as, consists? of, stands for, label, term, named, which, that is, concept, covers?`}\b`

/** What is no person's name, though it is written as one is: the last word of an institution, an act, a network… */
export const INSTITUTIONS: readonly string[] = list`
  network, networks, city, cities, council, charter, act, declaration, movement, committee, office, university, agreement,
  programme, program, union, nations, states, house, alliance, project, convention, compact, centre, center, church,
  conference, commission, court, party, police, department, government, ministry, agency, organisation, organization,
  coalition, campaign, resolution, policy, plan, forum, summit, association, foundation, federation, parliament,
  service, services, team, unit, zone, strategy, initiative, fund, camp, district, province, county, street,
  school, hospital, mission, board, group, institute, library, museum, station, airport, island, kingdom, republic,
  africa, america, europe, asia, rights, agenda,
  goals, sea, river, war, day, week, times, news, post, order, law, bill, code, card, id`

const TELLING = list`
  say, says, said, tells?, told, recounts?, recounted, recalls?, explains?, explained, adds?, added, argues?, argued, notes?,
  noted, reports?, reported, finds?, found, counts?, calls?, called, cites?, cited, describes?, described, writes?, wrote,
  quotes?, observes?, observed, suggests?, suggested, concludes?, concluded, mentions?, mentioned, thinks?, believes?,
  emphasi[sz]es?, stress(?:es|ed)?, sees?, names?, lists?, stud(?:y|ies|ied), analy[sz]es?, interviewed`

/** Right behind a name, and right before one: who only tells what is told. */
export const TELLS_AFTER = pattern(
  'iu',
)`^[”"’]?\s*(?:\(\d{4}[a-z]?\)|and \p{Lu}[\p{L}’-]+)?,?\s*(?:also |in turn |et al\.?,? )?${TELLING}\b`
export const TOLD_BEFORE = pattern('iu')`\b${list`
  told, according to, interview(?:ed|s)?(?: with| by)?, cit(?:es|ed|ing), quot(?:es|ed|ing), for, to, described by,
  reported by, quoted by, cited by, studied by, in the words of`}\s+$`

/** What asks for who tells something. */
export const ASKS_TELLER = pattern(
  'iu',
)`\b${TELLING}\b|\b${list`coin(?:ed)?, claim(?:ed|s)?, speak\w*, talk\w*, authors?, scholars?, researchers?, interview\w*, mean\w*, critici[sz]\w*`}\b`

/** What a person is called by what they do. */
export const ROLES: readonly string[] = list`
  mayor, mayors, founder, founders, director, president, host, bishop, author, minister, leader, chair, chairman,
  chairwoman, chairperson, coordinator, secretary, governor, councillor, councilor, judge, owner, professor,
  lawyer, designer, speaker, translator, photographer, interviewer, ceo, boss, commissioner, senator, editor,
  researcher, architect, priest, pastor, spokesperson, politician, activist, organiser, organizer, deputy, chancellor,
  king, queen, negotiator, officer, policeman, worker, teacher, musician, artist`

const BEFORE_ROLE = list`
  that, who, whom, which, when, of, at, in, on, for, did, does, do, to, has, have, had, is, was`
const WHO_HOLDS = list`\bwho(?:['’]s| is| was| were| are), \bname of, \bwhich, \bwhat`
const ROLE_SAYS = list`say, said, says, did, does, do`

/** What asks who holds a role: `who was mayor of …`, `the name of that Berlin activist`, `which judge …`, `mayor of …`. */
export const ASKS_HOLDER = pattern(
  'iu',
)`(?:${WHO_HOLDS}\s*(?:(?!${BEFORE_ROLE}\b)[\p{L}’'-]+\s+){0,5}?|^\W*(?:the )?(?=\p{L}+ of\b))(${ROLES}|(?:head|chief)(?= of\b))\b(?!\s+${ROLE_SAYS}\b)`

/** Things that are told by their names, besides people. */
export const NAMED_THINGS: readonly string[] = list`
  court, courts, church, churches, hotel, hotels, university, universities, newspaper, newspapers, party, parties, company,
  companies, language, languages, declaration, declarations, law, laws, act, network, networks, organisation,
  organisations, organization, organizations, ngo, ngos, group, groups, school, schools, street, ship, ships, boat, port,
  hospital, hospitals, team, tribe, tribes, nationality, nationalities, religion, bank, ministry, agency, agencies,
  platform, journal, magazine, channel, song, film, prison, airport, station, camp, camps, foundation, charity,
  charities, countries, country, cities, city, town, towns, states, state, municipalities, municipality, places, members,
  neighbourhood, neighbourhoods, neighborhood, neighborhoods, district, districts, village, villages, region, regions,
  venue, square, building, township, hall, address, floor, avenue, restaurant, dish, dishes, disease, diseases,
  partner, partners, member, signatories, firm, firms, union, unions, paper, papers, outlet, outlets, names`

/** Places among them. */
export const NAMED_PLACES: readonly string[] = list`
  countries, country, cities, city, town, towns, states, state, municipalities, municipality, places, place,
  neighbourhood, neighbourhoods, neighborhood, neighborhoods, district, districts, village, villages, region, regions`

/** What asks how something ended. */
export const ASKS_OUTCOME = pattern('iu')`\b${list`
  in the end, ended? up, end, ever, finally, eventually, outcomes?, results?, win, won, wins, lose, lost, convicted,
  arrested, succeed\w*, work(?:ed)? out, happen(?:s|ed)? (?:to|with|after), became of, come of, came of, turn(?:ed)? out,
  pass(?:ed)?, get back, answer(?:ed)?, reply, replied, react\w*, verdict, still, afterwards, actually (?:made|got|did)`}\b`

/** What tells how something ended, and no less. */
export const ENDED = pattern('iu')`\b${list`
  rul(?:ed|ing), won, wins, victory, lost, blocked, dismissed, upheld, overturned, convicted, sentenced, acquitted,
  defeat\w*, succe\w+, failed, failure, ended, closed, withdr\w+, dropped, repealed, reversed, rejected, adopted,
  approved, never, eventually, finally, in the end, as a result, resulted, led to, outcome, since then, afterwards,
  became, remained, no longer, removed, replaced, released, settled, arrived, replied, answered`}\b`

/** What asks how one does something oneself. */
export const ASKS_PROCEDURE = pattern('iu')`\bhow (?:do|does|can|could|would|should|must|to)\b(?: \p{L}+){0,4}? ${list`
  apply, join, register, get, contact, report, become, sign, enter, enrol, enroll, choose, pick, decide, select, obtain,
  qualify, reach, pay, find, access, elect, be`}\b`

/** Countries, and what may be one. */
export const COUNTRY_WORDS: readonly string[] = list`country, countries, states, state, places`

/** What tells right behind its name what something is; and right before it. */
export const DEFINED_AFTER = pattern(
  'iu',
)`^["”’)\s]*(?:,\s+(?:an?|the|which|that|its|in|whose|meaning)\b|\(|–|:|(?:\p{L}+\s){0,1}${list`
  is, are, was, were, means?, refers?, denotes?, covers?, describes?, consists?, stands?, offers?, provides?, brings?, gives?,
  helps?, works?, runs?, aims?, counts?, holds?, names?, includes?, comprises?, has, have, had, began, started, serves?`}\b)`
export const DEFINED_BEFORE = pattern(
  'iu',
)`\b${list`called, termed, label(?:led|s)?, known as, named, term, concept of, notion of, idea of, means`}\s+["“‘]?$`

/** What asks what something is, wherever it stands. */
export const ASKS_MEANING = pattern('iu')`\b${list`
  meaning of, what (?:is|are|was) meant by, explained, explain, defin(?:e|es|ed|ition), what (?:is|was|are) (?:in|that|it) about, stand for,
  actually say, all about, to understand by, meaning$`}\b`
