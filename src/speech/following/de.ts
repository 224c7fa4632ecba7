import type { FollowUp } from '../speech.ts'
import { list } from '../words.ts'

/** How people follow on in German. */
export const followUp: FollowUp = {
  before: list`und, aber, also, ok, dann, ach, ah`,
  openings: list`
    und, aber, oder, (?:und )?wie sieht es aus, (?:und )?was ist mit, (?:und )?wie steht es mit, (?:und )?(?:dasselbe|das gleiche) für,
    nein, (?:nein[\s,]+)?ich mein(?:e|te), sorry, entschuldigung, eher, doch`,
  prepositions: list`(?:der|die|das) (?:von|in|aus), für, in, im, von, mit, bei, nach, zu`,
  endings: list`stattdessen, dann, auch, bitte, denn, eigentlich, aus`,
  saidBy: [
    /^(?:laut|nach) (.+)$/iu,
    /^was (?:sagt|sagen|meint|meinen|schreibt|schreiben) (.+?)(?: (?:dazu|darüber))?$/iu,
  ],
  adds: { place: 'in', author: 'laut', on: 'Zu' },
  alone: {
    why: list`warum, wieso, weshalb, warum nicht`,
    when: list`wann, in welchem jahr`,
    sinceWhen: list`seit wann`,
    where: list`wo, wo genau, in welcher stadt`,
    who: list`wer, wer genau`,
    how: list`wie, wie genau`,
    howMany: list`wie viele, wieviele, wie viele (?:menschen|leute)`,
    howMuch: list`wie viel, wieviel`,
    which: list`welche, welche[rs]`,
  },
  afterAlone: list`war das, ist das(?: passiert)?, haben sie das (?:getan|gemacht), das, denn, dort`,
  questionWords: list`was, wer, wen, wem, wann, wo, warum, wieso, wie(?: viele?)?, welche[nmrs]?, seit wann`,
  more: list`
    (?:erzähle?|sage?|zeige?)(?: mir)? (?:noch )?mehr(?: (?:davon|darüber|dazu))?, (?:noch )?mehr,
    mehr (?:details|infos?|davon|darüber|dazu|bitte), weiter, mach weiter, (?:gibt es )?(?:sonst )?noch (?:et)?was,
    was noch, was sonst noch, sonst noch etwas`,
  source: list`
    (?:die |deine )?(?:quellen?|belege?|fundstelle), (?:aus )?welche[r]? quelle, wo steht das,
    woher (?:weißt du|kommt) das, wirklich, echt, ist das wahr, stimmt das`,
  page: list`(?:die )?seite, (?:auf )?welche[r]? seite`,
  speaker: list`wer sagt das, wer hat das gesagt, wer behauptet das`,
  doubt: list`
    nein, (?:nein[\s,]+)?das (?:stimmt nicht|ist (?:falsch|nicht wahr|nicht richtig|quatsch)), falsch,
    das habe ich nicht gefragt, was meinst du(?: damit)?, was heißt das, ich verstehe (?:das )?nicht, hä`,
  beforeOrdinal: list`(?:und )?(?:der|die|das)`,
  ordinals: list`erste, zweite, dritte, vierte, fünfte`,
  afterOrdinal: list`stadt, netzwerk, person`,
  pointers: {
    person: list`er, ihm, ihn`,
    place: list`dort, diese[r]? stadt`,
    thing: list`sie, (?<!gibt )es(?! gibt), ihr, ihre[nrms]?, dieses netzwerk, dessen, deren, da(?:von|für|zu|gegen|mit|bei|nach|durch|rüber)`,
  },
}
