import { WISHES } from './aims.ts'

/** What a text that wants no search is about. */
export type Aim = 'greeting' | 'thanks' | 'fresh' | 'abuse' | 'instruction' | 'opinion' | 'prediction' | 'own case'

/** Whole texts that are no questions. */
const SMALL_TALK: [Aim, RegExp][] = [
  [
    'greeting',
    /^(?:who are you|what are you|qui es-tu|qui êtes-vous|qui[ée]n eres|wer bist du)\W*$|^(?:hi+|hey+|hello|hallo|hola|bonjour|salut|servus|moin|good (?:morning|afternoon|evening|day)|guten (?:tag|morgen|abend)|buen[oa]s (?:d[ií]as|tardes|noches)|yo|greetings)\b(?:\W+(?:there|all|everyone|bot|footnote|how are you(?: (?:doing|today))?|how'?s it going|what'?s up|wie geht'?s|qu[ée] tal|[çc]a va))*\W*$|^(?:what(?:'?s| is) the (?:time|date|weather)|what (?:time|day) is it|wie sp[äa]t ist es|qu[ée] hora es|quelle heure est-il)\b[\s\p{L}]{0,12}\W*$|^(?:how are you|what'?s up|sup|are you there|you there|test|ping)\b[\s\p{L}]{0,12}\W*$/iu,
  ],
  [
    'thanks',
    /^(?:(?:ok(?:ay)?|great|cool|perfect|nice)\W+)?(?:thanks?(?: you)?|thx|ty|cheers|merci(?: beaucoup)?|(?:muchas )?gracias|(?:vielen )?dank(?:e)?(?: sch[öo]n| dir)?|much appreciated)\b(?:\W+(?:so much|a lot|very much|bot|footnote|beaucoup|mucho|sehr|that (?:helped|was helpful)))*\W*$/iu,
  ],
  ['fresh', /^(?:(?:a )?new (?:question|topic)|start (?:over|fresh|again)|reset|forget (?:it|that))\W*$/iu],
  [
    'abuse',
    /^(?:(?:you(?:'re| are)?|u r|this(?: bot)?(?: is)?|the bot is|stupid bot|shut up|fuck(?: off| you)?|bad bot)\b[\s,]*)+(?:a |an |such a |so |just |really |fucking )*(?:stupid|dumb|idiot(?:ic)?|useless|garbage|trash|shit(?:ty)?|moron|crap|worthless|asshole|bot|rubbish)?\W*$/iu,
  ],
  [
    'instruction',
    /\b(?:ignore|forget|disregard|override|bypass)\b.{0,30}\b(?:instructions?|prompts?|rules?|guidelines?|everything|above)\b|\b(?:system prompt|jailbreak|developer mode|you are now|pretend (?:to be|you are|you're)|act as (?:a|an|if)|role-?play)\b|^(?:please )?(?:write|compose|generate|draft|translate|code|sing|tell me a joke|summari[sz]e this text)\b/iu,
  ],
]

const FIRST_PERSON = /\b(?:i|i'm|i’m|im|i've|i’ve|my|me|we|our|us)\b/iu
const LEGAL =
  /\b(?:visas?|passports?|papers|permits?|asylum|deport\w*|overstay\w*|appeal|lawyer|attorney|landlord|boss|employer|court|residence|citizenship|undocumented|illegal(?:ly)?|status|form|apply|border|arrest\w*|detain\w*|ICE|immigration officer|fine|sue)\b/iu
/** What a person asks about what they themselves may or must do. */
const OWN_CASE =
  /\b(?:can|could|may|should|must|will|would|do|am|have|what if) (?:i|we)\b|\b(?:what|where|how|which|when) .{0,40}\b(?:should|can|do|must|could|may) (?:i|we)\b|\b(?:throw|kick|send|deport|arrest|report|refuse) (?:me|us)\b|\bhelp me\b|\bmy (?:visa|passport|landlord|boss|employer|case|asylum|papers|permit|status|application|husband|wife|son|daughter|friend)\b/iu

const OPINION =
  /\b(?:do|would|don't|dont) (?:you|u)\b.{0,20}\b(?:think|believe|feel|prefer|like|support|agree|recommend)\b|\b(?:what|how) (?:do|about) (?:you|u)\b.{0,15}\b(?:think|feel)\b|\byour (?:own )?(?:opinion|view|favou?rite|take)\b|\bin your (?:opinion|view)\b|\b(?:what|which|who)(?:'s|’s| is| are| was)? (?:the )?(?:\p{L}+ ){0,3}(?:best|worst|better|worse|nicest|friendliest|greatest|coolest)\b(?![- ](?:known|practi\w+|example|way))|\b(?:is|are) (?:it|this|that|they|sanctuary cities|solidarity cities|\p{L}+ ){1,3}(?:a )?(?:good|bad|stupid|great|terrible) (?:idea|thing)s?\b|\bshould (?:cities|states|governments?|migrants|refugees|countries|we|people|mayors)\b.{0,40}\b(?:be allowed|ignore|accept|take in|leave|stay|be deported)\b|\b(?:treats?|does|is|are)\b.{0,30}\b(?:best|worst)\s*\??$/iu

const PREDICTION =
  /\bwhat (?:will|is going to|’ll|'ll) happen\b|^(?:will|is|are) .{1,60}\b(?:going to|gonna|next (?:year|month|week|decade|time)|soon|by 20\d\d|in the future|one day|ever)\b|\bwill (?:there )?be\b.{0,30}\b(?:in|by) 20\d\d\b|\bwho will (?:win|be|become)\b|^will \p{L}+ .{3,}|\b(?:next|coming) (?:year|election|decade)s?\b/iu

/** Somebody else's view is asked for, which the sources may give. */
const ASKS_A_SOURCE =
  /\b(?:according to|says?|said|argues?|argued|think(?:s)?(?: of| about)?|author|authors|paper|chapter|article|podcast|sources?)\b/iu

/**
 * What a text wants, where that is no search: small talk, instructions to the bot, its opinion, the future, or advice on
 * the asker's own case. Null for a question to the sources. Patterns of wording, in four languages.
 */
export function aimOf(text: string, namesSomebody: boolean): Aim | null {
  const trimmed = text.trim().replace(/^[¡¿]\s*/, '')
  const small = SMALL_TALK.find(([, form]) => form.test(trimmed))
  if (small) return small[0]
  if (FIRST_PERSON.test(trimmed) && OWN_CASE.test(trimmed) && LEGAL.test(trimmed)) return 'own case'
  if (WISHES.some(({ own, legal }) => own.test(trimmed) && legal.test(trimmed))) return 'own case'
  if (WISHES.some(({ instruction }) => instruction.test(trimmed))) return 'instruction'
  if (namesSomebody && ASKS_A_SOURCE.test(trimmed)) return null
  if (OPINION.test(trimmed) || WISHES.some(({ opinion }) => opinion.test(trimmed))) return 'opinion'
  if (PREDICTION.test(trimmed) || WISHES.some(({ prediction }) => prediction.test(trimmed))) return 'prediction'
  return null
}
