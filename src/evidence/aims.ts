/** How a language asks for what no source answers. */
export type Wishes = {
  /** What somebody asks of their own case: of what they may or must do, and of papers and authorities. */
  own: RegExp
  legal: RegExp
  opinion: RegExp
  prediction: RegExp
  instruction: RegExp
}

/** Whole words, as an alternative of patterns, whatever letters have accents. */
const words = (...patterns: string[]) => new RegExp(`(?<!\\p{L})(?:${patterns.join('|')})(?!\\p{L})`, 'iu')

/** The wishes of questions in other languages than English. */
export const WISHES: readonly Wishes[] = [
  // Spanish
  {
    own: words(
      'puedo',
      'podemos',
      'debo',
      'debemos',
      'me pueden',
      'nos pueden',
      'qué hago',
      'que hago',
      'ayúdame',
      'mi (?:visa|visado|pasaporte|permiso|asilo|caso|abogado|jefe|casero|esposa|marido|hijo|hija|solicitud)',
    ),
    legal: words(
      'vis(?:a|ado)s?',
      'pasaportes?',
      'papeles',
      'permisos?',
      'asilo',
      'deport\\p{L}*',
      'expuls\\p{L}*',
      'abogad\\p{L}*',
      'jefe',
      'casero',
      'tribunal',
      'residencia',
      'ciudadanía',
      'indocumentad\\p{L}*',
      'ilegal\\p{L}*',
      'estatus',
      'solicitud',
      'frontera',
      'deten\\p{L}*',
      'multa',
    ),
    opinion: words(
      '(?:qué|que) (?:opinas|piensas|te parece)',
      'crees que',
      'tu opinión',
      'cuál es (?:la|el) (?:mejor|peor)',
      'qué ciudad es (?:la )?(?:mejor|peor|más amable)',
      'es una (?:buena|mala) idea',
      'deberían las ciudades',
    ),
    prediction: words(
      'qué (?:pasará|va a pasar|ocurrirá)',
      'quién (?:ganará|será)',
      'el (?:próximo año|año que viene)',
    ),
    instruction: words(
      'ignora (?:todas )?(?:las|tus) (?:instrucciones|reglas)',
      '^(?:por favor,? )?(?:escribe|escríbeme|redacta|traduce|cuéntame un chiste)',
    ),
  },
  // French
  {
    own: words(
      '(?:puis-je|je peux|on peut me|peut-on me|dois-je|je dois|est-ce que je)',
      '(?:pouvons|devons)-nous',
      'aidez?[- ]moi',
      '(?:mon|ma) (?:visa|passeport|permis|asile|dossier|avocat|patron|propriétaire|femme|mari|fils|fille|demande|titre)',
    ),
    legal: words(
      'visas?',
      'passeports?',
      'papiers',
      'permis',
      'asile',
      'expuls\\p{L}*',
      'avocat\\p{L}*',
      'patron',
      'propriétaire',
      'tribunal',
      'titre de séjour',
      'séjour',
      'nationalité',
      'sans[- ]papiers',
      'clandestin\\p{L}*',
      'illégal\\p{L}*',
      'statut',
      'frontière',
      'arrêt\\p{L}*',
      'amende',
    ),
    opinion: words(
      "(?:qu[’']est-ce que tu|que) pens(?:es|ez)(?:-(?:tu|vous))?",
      'penses-tu',
      'à ton avis',
      'ton (?:avis|opinion)',
      'quelle (?:est la|ville est la) (?:meilleure|pire)',
      'est une (?:bonne|mauvaise) idée',
      'les villes devraient-elles',
    ),
    prediction: words(
      'que (?:va-t-il se passer|se passera-t-il)',
      "qu[’']est-ce qui va se passer",
      'qui (?:gagnera|sera)',
      "l[’']année prochaine",
    ),
    instruction: words(
      'ignore (?:toutes )?(?:les|tes) (?:instructions|règles)',
      "^(?:s[’']il te plaît,? )?(?:écris|rédige|traduis|raconte)",
    ),
  },
  // German
  {
    own: words(
      '(?:kann|darf|muss|soll) (?:ich|man mich)',
      '(?:können|dürfen|müssen) (?:wir|sie mich|die mich)',
      'was (?:soll|kann|muss) ich',
      'hilf mir',
      'mein(?:e|en|em|er)? (?:visum|pass|aufenthalt\\p{L}*|asyl\\p{L}*|fall|anwalt|chef|vermieter\\p{L}*|frau|mann|sohn|tochter|antrag)',
    ),
    legal: words(
      'visum',
      'visa',
      'pass',
      'reisepass',
      'papiere',
      'aufenthalt\\p{L}*',
      'asyl\\p{L}*',
      'ab(?:ge)?schieb\\p{L}*',
      'abgeschoben',
      'anw[aä]lt\\p{L}*',
      'chef\\p{L}*',
      'vermieter\\p{L}*',
      'gericht',
      'staatsbürger\\p{L}*',
      'illegal\\p{L}*',
      'status',
      'antrag',
      'grenze',
      'verhaft\\p{L}*',
      'ausländerbehörde',
      'duldung',
    ),
    opinion: words(
      'was (?:denkst|hältst|meinst) du',
      'findest du',
      'glaubst du',
      'deine(?:r)? meinung',
      '(?:was|welche|welches) (?:stadt )?ist (?:die |das )?(?:beste|schlechteste|schönste|freundlichste)',
      'eine (?:gute|schlechte) idee',
      'sollten städte',
    ),
    prediction: words(
      'was (?:wird|wird denn) .{0,40}(?:passieren|geschehen)',
      'wer wird (?:gewinnen|bürgermeister\\p{L}*)',
      'nächstes jahr',
    ),
    instruction: words(
      'ignoriere? (?:alle )?(?:anweisungen|regeln|deine anweisungen)',
      '^(?:bitte )?(?:schreib|schreibe|verfasse|übersetze|erzähl)',
    ),
  },
]
