import type { BotSpeech } from './bot/bot-speech.ts'
import { frPlaces } from './places/fr.ts'
import type { Requests } from './requests/requests.ts'
import type { FollowUp, Speech } from './speech.ts'
import { list, words } from './words.ts'

/** How people follow on in French. */
const followUp: FollowUp = {
  before: list`et, mais, alors, donc, ok, ah`,
  openings: list`
    et, mais, ou, et pour, et si, (?:et )?qu['’]en est-il, (?:et )?la même chose pour, pareil pour, non, (?:non[\s,]+)?je (?:veux|voulais) dire,
    pardon, désolée?, plutôt, enfin`,
  prepositions: list`ce(?:lui|lle|ux|lles) (?:de|d['’]|à), en, de, à, au, aux, dans, pour, avec, chez`,
  endings: list`alors, aussi, plutôt, s['’]il te plaît`,
  saidBy: [
    /^(?:selon|d['’]après) (.+)$/iu,
    /^qu(?:e |['’]en |oi )(?:dit|disent|pense|pensent|écrit) (.+?)(?: (?:de|sur) (?:ça|cela))?$/iu,
    /^qu['’]est-ce (?:que |qu['’]en )(?:dit|disent|pense|pensent) (.+)$/iu,
  ],
  adds: { place: 'à', author: 'selon', on: 'Sur' },
  alone: {
    why: list`pourquoi, pourquoi pas, pour quelle raison`,
    when: list`quand, c['’]était quand, en quelle année`,
    sinceWhen: list`depuis quand`,
    where: list`où, où ça, c['’]est où, dans quelle ville`,
    who: list`qui, c['’]est qui, par qui`,
    how: list`comment`,
    howMany: list`combien, combien de personnes`,
    howMuch: list`à combien`,
    which: list`lequel, laquelle, lesquels, lesquelles`,
  },
  afterAlone: list`ça, cela, était-ce, est-ce arrivé, ont-ils fait ça, c['’]était, là-bas`,
  questionWords: list`
    qu['’]est-ce que, que, qui, quand, où, pourquoi, comment, combien(?: de \p{L}+)?, quel(?:le)?s?, depuis quand,
    en quelle année`,
  more: list`
    (?:dis|raconte|montre|donne)(?:-m['’]en|-moi(?: en)?) (?:un peu )?plus, (?:en savoir )?plus,
    plus (?:de détails|d['’]informations?|s['’]il te plaît), continue, la suite, (?:et )?(?:quoi|rien) d['’]autre,
    autre chose, encore`,
  source: list`
    (?:la |les |ta )?(?:sources?|référence|citation), (?:de )?quelle (?:source|est la source),
    où (?:est-ce que )?(?:c['’]est|est-ce) (?:écrit|dit), vraiment, ah bon,
    d['’]où (?:ça vient|vient cela)`,
  page: list`(?:la )?page, (?:à )?quelle page`,
  speaker: list`qui (?:dit|a dit) (?:ça|cela), qui (?:le dit|l['’]a dit)`,
  doubt: list`
    non, (?:non[\s,]+)?c['’]est (?:faux|inexact), faux, (?:non[\s,]+)?ce n['’]est pas (?:vrai|juste|correct|ça|ce que j['’]ai demandé),
    que veux-tu dire, qu['’]est-ce que tu veux dire, c['’]est-à-dire, je (?:ne )?comprends pas`,
  beforeOrdinal: list`(?:et )?(?:le|la)`,
  ordinals: list`premi(?:er|ère), (?:deuxième|seconde?), troisième, quatrième, cinquième`,
  afterOrdinal: list`ville, réseau, personne`,
  pointers: {
    person: list`lui`,
    place: list`là-bas, là, cette ville`,
    thing: list`il, elle, ils, elles, ça, cela, ce réseau, leur, leurs, son, sa, ses`,
  },
}

/** How people ask in French for what a command answers. */
const requests: Requests = {
  articles: list`le, la, les, l, un, une`,
  before: list`
    s il (?:te|vous) pla[iî]t, stp, svp, (?:peux|pourrais) tu(?: me)?, tu peux(?: me)?, (?:pouvez|pourriez) vous(?: me)?, je veux savoir,
    je voudrais savoir, j aimerais savoir, sais tu, dis moi, montre moi, donne moi, montre, donne, alors, je cherche, dire`,
  after: list`s il (?:te|vous) pla[iî]t, stp, svp, merci, exactement, alors, au juste, (?:dans|selon) (?:ces |tes |vos )?<sources>`,
  numbers: list`deux, trois, quatre, cinq, six, sept, huit, neuf, dix`,
  shorthand: new Map(),
  words: {
    is: list`est, sont, était, étaient, fut`,
    of: list`de, du, des, d`,
    which: list`quel, quelle, quels, quelles`,
    what: list`qu est ce que(?: c est que)?, qu est ce qu, qu est ce qui, c est quoi, que, quoi, <which> <is>, qu <is> ce que, qu <is> ce qu`,
    sources: list`sources?, textes?, documents?, lectures?, auteurs`,
    join: list`et, ou, avec, vs, versus, contre, de, à, d`,
    difference: list`(?:principales )?diff[ée]rences?, ressemblances?, comparaison, similitudes?, points communs`,
    frame: list`<author>, <framework>, (?:cadre|<part>) <of> <author>`,
    by: list`(?:selon|d après|par|avec) <frame>`,
    inform: list`
      (?:parle|dis|raconte|informe|explique)(?: moi| nous)?(?: (?:plus|quelque chose|tout|davantage))?, (?:plus <of> |des )?(?:informations?|infos?), plus, tout,
      que sais tu, tu sais quoi, que peux tu(?: me)? dire, quoi, qu en est il, savoir(?: plus)?, en savoir plus`,
    about: list`sur, <of>, à propos <of>, au sujet <of>, concernant`,
    overview: list`r[ée]sum[ée], aperçu, portrait, description, présentation, profil`,
    describe: list`d[ée]cris(?: moi)?, explique(?: moi)?, pr[ée]sente(?: moi)?, r[ée]sume(?: moi)?, décrire, expliquer, résumer, présenter`,
    lead: list`<what>, <which>, <describe>, liste, [ée]num[èe]re, nomme, cite, tou(?:s|tes)`,
    say: list`disent, dit on, dit, savent, racontent, écrivent, dis tu, sais tu, sait on`,
    discuss: list`
      mentionne, mentionnent, traite, traitent, décrit, décrivent, étudie, étudient, nomme, nomment, analyse, analysent, utilise,
      utilisent, emploie, emploient, aborde, abordent, cite, citent, parle, parlent`,
    discussed: list`mentionnée?s, traitée?s, décrite?s, étudiée?s, nommée?s, citée?s, analysée?s, évoquée?s`,
    text: list`<author>, <textword> <of> <author>, <title>`,
    work: list`<textword>(?: (?:de|du|d|par) <author>)?, (?:<textword> )?<title>`,
    titled: list`<author>, <work>`,
    does: list`est ce que, est ce qu`,
    there: list`y a t il, il y a, existe t il`,
    stance: list`<stances>`,
    framed: list`(?:<number> )?<part>(?: <of> <term>)?, <framework>`,
    model: list`cadre, mod[èe]le, approche, typologie, th[ée]orie, grille, concept`,
    offer: list`
      nomme, propose, distingue, d[ée]crit, utilise, emploie, identifie, donne, mentionne, d[ée]finit, a, pr[ée]sente, nomment,
      proposent, distinguent, d[ée]crivent, utilisent, emploient, identifient, donnent, mentionnent, définissent, ont, présentent`,
    aspect: list`dimension, sph[èe]re, caract[ée]ristique, trait, aspect`,
    timeline: list`chronologie, frise(?: chronologique)?, histoire, [ée]v[ée]nements`,
    happened: list`s est il pass[ée], s est pass[ée], est il arriv[ée], est arriv[ée], s est produit`,
    published: list`publi[ée]e?, paru, parue, [ée]crite?, sortie?, enregistr[ée]e?`,
    whole: list`revue, livre, s[ée]rie, journal`,
    it: list`tu, toi, ce bot, bot, footnote, ça, ceci, ce robot`,
    machine: list`
      ia, intelligence artificielle, robot, bot, machine, humain, humaine, personne, vraie personne, chat ?gpt, gpt, mod[èe]le <of> langage, mod[èe]le <of> langue,
      programme, llm, chatbot, ai, claude, gemini`,
    language: list`fran[çc]ais, anglais, espagnol, allemand, d autres langues`,
    source: list`source, texte, document`,
    erase: list`supprimer, supprime, supprimes, effacer, efface, effaces, oublier, oublie, voir, t[ée]l[ée]charger`,
    data: list`messages?, questions?, donn[ée]es?, conversations?, chats?, ce que (?:je|j) (?:demande|écris|dis)`,
    keep: list`gardes?, stockes?, enregistres?, conserves?, lis, collectes?, m[ée]morises?, partages?, retiens`,
  },
  forms: {
    compare: list`
      (?:compare|comparer|comparez)(?: moi)? <sides>, (?:<what> )?<difference> entre <sides>,
      (?:compare|comparer|comparez)(?: moi)? <cities>(?: <by>)?, <cities>(?: <by>)?, (?:<what> )?(?:<there> )?<difference> (?:entre|<of>) <cities>(?: <by>)?,
      (?:en quoi|comment) <cities> (?:se )?(?:diff[èe]rent|<is>)(?: elles| ils)?(?: diff[ée]rentes| diff[ée]rents| elles diff[ée]rentes)?, en quoi <is> <cities> diff[ée]rentes?,
      en quoi <city> (?:diff[èe]re|<is>)(?: t (?:il|elle))?(?: diff[ée]rente?)? <of> <city>, qu ont <cities> en commun, quelles? diff[ée]rences?(?: <there>)? entre <cities>,
      qu est ce qui (?:distingue|diff[ée]rencie) <cities>`,
    tell: list`
      <thing>, <inform> <about> <thing>, (?:sur|à propos <of>) <thing>, <overview> <of> <thing>, <describe> <thing>,
      que <say>(?: <sources>)? (?:sur|<of>|à propos <of>|au sujet <of>) <thing>, <what> <concept>, <concept> c est quoi, qui <is> (?:<whom>|<term>|<network>), et <thing>,
      qu en est il <of> <thing>, <what> <sources> <say> (?:sur|<of>|à propos <of>) <thing>`,
    define: list`
      (?:d[ée]finis|d[ée]finir) <term>, (?:<what> )?(?:d[ée]finition|signification|sens|concept) <of> <term>, <term> (?:d[ée]finition|signification),
      que (?:signifie|veut dire|d[ée]signe) <term>, (?:<what> )(?:veut dire|signifie) <term>, qu entend on par <term>, comment (?:se )?d[ée]finit(?: on)? <term>, ça veut dire quoi <term>`,
    list: list`<kind> <of> <author>`,
    framework: list`
      (?:<lead> )?<framed> (?:<of>|selon|d après|chez|par) <text>, (?:<lead> )?<framed> <author>, (?:<lead> )?(?:<number> )?<framework>, (?:<lead> )?<number> <part>, <lead> <part>,
      (?:<which> )(?:<number> )?<part> <author> <offer>(?: t (?:il|elle))?, combien <of> <part> <author> <offer>(?: t (?:il|elle))?, (?:<which> )<part> <offer> <author>,
      (?:<lead> )?<model> (?:<of>|selon|d après) <author>, <which> <model> <author> <offer>(?: t (?:il|elle))?`,
    dimension: list`
      (?:<lead> )?<dimension>(?: (?:<of>|selon|chez|d après) <text>)?, (?:<lead> )?<aspect> (?:<of> )?<dimension>(?: (?:<of>|selon|chez) <author>)?,
      (?:que (?:signifie|veut dire)|qu entend <author> par) <dimension>(?: (?:selon|chez|pour) <author>)?`,
    events: list`
      (?:<lead> )?<timeline>(?: (?:<of>|à|au) <city>)?, (?:que|qu est ce qui) (?:<happened>) (?:à|au|en|a) <city>, (?:que|qu est ce qui) (?:<happened>) en <year>, <year>, <year> <timeline>,
      (?:que|qu est ce qui) (?:<happened>) (?:entre|de) <year> (?:et|à) <year>, <timeline> (?:<of>|en) <year>,
      <timeline> (?:<of>|à) <city> (?:entre|de|depuis|en) <year>(?: (?:et|à) <year>)?`,
    map: list`(?:<lead> )?carte, (?:<lead> )?carte (?:<of>|par|selon|avec) (?:<dimension>|(?:toutes )?villes), (?:<dimension>|villes) sur carte`,
    author: list`
      qui a (?:[ée]crit|fait|r[ée]dig[ée]) <work>, (?:qui <is> )?(?:auteure?|autrice|auteurs) <of> <work>, <of> qui <is> <work>, qui <is> derri[èe]re <work>`,
    year: list`
      quand (?:<titled> )?(?:a t (?:il|elle) [ée]t[ée]|a [ée]t[ée]|<is>)(?: (?:il|elle))? <published>(?: <titled>)?, (?:en|<of>) <which> ann[ée]e (?:<titled> )?(?:a t (?:il|elle) [ée]t[ée]|a [ée]t[ée]|<is>)(?: (?:il|elle))?(?: <published>)?(?: <titled>)?,
      (?:<what> )?(?:ann[ée]e|date)(?: <of> (?:publication|parution))? <of> <titled>`,
    title: list`(?:<what> )?(?:titre|nom) <of> <titled>, comment s (?:appelle|intitule) <titled>`,
    in: list`
      (?:dans )?<which> <whole> (?:<titled> )?(?:a t (?:il|elle) [ée]t[ée]|a [ée]t[ée]|<is>|a)(?: (?:il|elle))? <published>(?: <titled>)?, où (?:<titled> )?(?:a t (?:il|elle) [ée]t[ée]|a [ée]t[ée]|<is>)(?: (?:il|elle))? <published>(?: <titled>)?, (?:<what> )?<whole> <of> <titled>`,
    publisher: list`qui a (?:publi[ée]|[ée]dit[ée]) <titled>, (?:<what> |qui <is> )?(?:[ée]diteur|maison d [ée]dition) <of> <titled>`,
    doi: list`(?:<what> )?doi <of> <titled>`,
    link: list`(?:<what> )?(?:lien|url) (?:vers|<of>) <titled>, où (?:puis je|peut on|je peux) (?:lire|trouver|[ée]couter|t[ée]l[ée]charger) <titled>`,
    kind: list`<which> (?:type|genre|sorte) <of> (?:<textword>|publication) <is> <titled>, <titled> <is> (?:il |elle |ce )?<textword>, est ce que <titled> <is> <textword>`,
    record: list`(?:<what> )?<work>, <inform> <about> <work>, r[ée]f[ée]rence <of> <titled>`,
    abilities: list`
      que (?:peux tu|sais tu|pouvez vous) faire, qu est ce que (?:tu peux|tu sais|ce bot peut|<it> peut) faire, tu (?:peux|sais) faire quoi, que puis je (?:te )?(?:demander|faire)(?: ici)?, qu est ce que je peux (?:te )?demander,
      comment (?:ça marche|marches tu|fonctionnes tu|tu fonctionnes|tu marches|<it> (?:marche|fonctionne)|t utiliser|je t utilise|utiliser <it>|ça fonctionne|fonctionne <it>), à quoi (?:sers tu|tu sers|sert <it>|ça sert), (?:<which> <is> )?(?:tes |vos )?(?:commandes|fonctions|fonctionnalités),
      j ai besoin d aide, (?:peux tu |tu peux )?m aider, comment peux tu m aider, mode d emploi, aide moi, que? es tu, qu es tu, tu es quoi`,
    sources: list`
      <which> <sources> (?:as tu|utilises tu|connais tu|tu as|tu utilises|avez vous|utilisez vous|<there>|cites tu|consultes tu), <which> <is> (?:tes |vos )?<sources>, (?:tes |vos )sources, sources, bibliographie,
      (?:liste <of> |[ée]num[èe]re |liste )(?:tes )?<sources>, (?:qui <is> |liste <of> )?(?:tes |vos )?auteurs(?: <of> (?:tes |ces )?<sources>)?, qui a [ée]crit (?:ces |tes )?(?:textes|sources|documents),
      d où (?:viennent|tires tu|vient|proviennent) (?:tes |tes |ton )?(?:informations?|infos|r[ée]ponses|donn[ée]es)?, sur quoi (?:te bases tu|tu te bases|se base <it>), qu as tu lu`,
    maker: list`
      qui t a (?:fait|cr[ée][ée]|programm[ée]|d[ée]velopp[ée]|con[çc]u|construit), qui a (?:fait|cr[ée][ée]|programm[ée]|d[ée]velopp[ée]|con[çc]u) <it>, qui <is> (?:ton|ta) (?:cr[ée]ateur|auteur|d[ée]veloppeur|cr[ée]atrice|propri[ée]taire),
      qui <is> derri[èe]re <it>, d où viens tu`,
    nature: list`
      es tu <machine>(?: ou (?:<machine>|non))?, tu es <machine>(?: ou (?:<machine>|non))?, est ce que (?:tu es|c est|<it> <is>) <machine>, c est <machine>, êtes vous <machine>, (?:utilises tu|tu utilises) <machine>, c est quoi (?:footnote|ce bot), qu est ce que (?:footnote|ce bot),
      <which> (?:mod[èe]le|ia) (?:utilises tu|es tu|tu utilises), (?:inventes tu|tu inventes) (?:des (?:choses|r[ée]ponses)|tes r[ée]ponses)?, <inform> (?:<of>|sur) toi, pr[ée]sente toi`,
    languages: list`
      (?:<which>|combien <of>) langues (?:parles tu|comprends tu|tu parles|connais tu|parlez vous|tu comprends), (?:en|dans) <which> langues? (?:puis je|je peux|r[ée]ponds tu|on peut) ?(?:demander|[ée]crire|poser des questions|te parler)?,
      (?:parles tu|comprends tu|tu parles|tu comprends|parlez vous|est ce que tu parles) <language>, (?:puis je|je peux|peut on) (?:te )?(?:demander|[ée]crire|parler|poser des questions) en <language>`,
    privacy: list`
      (?:est ce que )?(?:tu )?<keep>(?: tu)? (?:mes |nos |des |les |toutes mes |tous mes )?<data>, (?:que|quelles donn[ée]es|qu est ce que) (?:tu )?<keep>(?: tu)?(?: (?:sur|<of>) moi)?, que sais tu (?:sur|<of>) moi, (?:politique <of> )?confidentialit[ée], vie priv[ée]e, protection <of> donn[ée]es, rgpd,
      (?:est ce |c est )(?:que c est )?(?:priv[ée]|confidentiel|anonyme), que (?:fais tu|deviennent|devient)(?: <of>| avec)? mes <data>, qui (?:peut )?(?:lit|lire|voit|voir) mes <data>, mes <data> sont (?:elles|ils) (?:enregistr[ée]e?s|gard[ée]e?s|conserv[ée]e?s|stock[ée]e?s),
      (?:comment |je veux |puis je |peux tu |tu peux )?<erase> (?:toutes |tous )?mes <data>, droit à oubli`,
    where: list`
      (?:dans |en )?(?:<which> )(?:pays|continent|[ée]tat) (?:se trouve|<is>|se situe) <city>, où (?:<is>|se trouve|se situe) <city>, (?:<what> )?pays <of> <city>, <city> (?:<is>|se trouve) (?:dans <which> pays|où)`,
    cite: list`(?:cite|citer|cites|citation <of>|comment citer|r[ée]f[ée]rence <of>) (?:<author>|<work>)(?: (?:en|selon|avec|au)? ?(?:style |format )?<style>)?`,
    oldest: list`(?:<what> )?<source> plus (?:ancienne?|vieux|vieille), (?:<what> )?plus (?:ancienne?|vieux|vieille) <source>`,
    newest: list`(?:<what> )?<source> plus (?:r[ée]cente?|nouveau|nouvelle), (?:<what> )?plus (?:r[ée]cente?|nouveau|nouvelle) <source>`,
    dated: list`(?:<which> )?<sources>(?: <is>)?(?: (?:parue?s|publi[ée]e?s|datent))? (?:<of>|en) <year>`,
  },
  lists: {
    asks: list`
      (?:<which>|quelles sont|quels sont) <kind>, (?:liste <of> |énumère |nomme |cite )?(?:tou(?:s|tes) )?<kind>, combien <of> <kind>, nombre <of> <kind>`,
    asksWithMore: list`(?:<what>|qui <is>) <kind>`,
    narrows: list`
      (?:que |<does> )?(?:<text> )<discuss>(?: t (?:il|elle))?, (?:que )?<discuss> <text>, (?:de|du|d|par|dans|chez|selon) <text>,
      (?:<is> |situées? )?(?:au|en|aux|à|<of>|dans) <place>, <place>, (?:<is> )?<discussed>(?: (?:par|dans|chez) <text>)?, (?:avec|sur) <dimension>(?: <stance>)?,
      (?:qui )?(?:ont|sans) <dimension>, (?:où|dont) <dimension> <is> <stance>, (?:en|depuis|avant|après|jusqu en) <year>,
      (?:entre|de) <year> (?:et|à) <year>, <there>, connais tu, as tu, au total, en tout, (?:<there> )?dans (?:tes |ces |toutes )?<sources>, <discuss> <sources>`,
  },
  kinds: {
    cities: list`villes, communes, municipalités, lieux`,
    networks: list`réseaux, réseaux <of> villes`,
    people: list`personnes`,
    terms: list`termes, concepts, notions`,
    sources: list`sources, textes, documents, lectures`,
  },
  parts: {
    dimension: list`dimensions?, aspects`,
    sphere: list`sph[èe]res?, domaines`,
    characteristic: list`caractéristiques?, traits?`,
    function: list`fonctions?`,
    typology: list`types?, typologie`,
  },
  texts: {
    text: list`textes?, travail, étude, publication, source, papier`,
    chapter: list`chapitre`,
    broadcast: list`podcast, balado, épisode, entretien, transcription`,
    'article-journal': list`article`,
    report: list`rapport, document <of> travail`,
    book: list`livre`,
  },
  years: { since: list`depuis`, after: list`après`, before: list`avant`, until: list`jusqu en` },
  stances: {
    supported: list`soutenue?, présente?, positive?`,
    limited: list`limitée?, partielle?`,
    absent: list`absente?, sans, manque`,
  },
}

/** How people speak in French to the bot of itself. */
const bot: BotSpeech = {
  addresses: list`tu, toi, te, t, ton, ta, tes, vous, votre, vos, (?:ce|le|au|du) (?:chat)?bot, footnote`,
  politely: [],
  framings: list`
    (?:est ce que )?(?:tu sais|sais tu|savez vous|vous savez) (?:quand|qui|ou|ce que|quel(?:le)?s?|pourquoi|comment|si|combien),
    (?:est ce que )?(?:peux tu|tu peux|pouvez vous|vous pouvez|pourrais tu|pourriez vous) (?:me|nous) (?:dire|expliquer|montrer|donner)`,
  topics: {
    privacy: list`donnees, stockes?, stockez, enregistres?, enregistrez, gardes?, gardez, retiens, retenez, souviens, memoire, confidentialite, confidentiel, prive, vie privee, effacer, effaces, supprimer, supprimes, oublies?`,
    languages: list`langues?, francais, anglais, espagnol, allemand`,
    nature: list`
      humaine?s?, robots?, personne, vraie personne, ia, ai, intelligence artificielle, chat ?gpt, gpt, llm, modeles?(?: de langage)?, machine, programme, confiance, fiables?, inventes?, inventez, inventer, invente, mens, mentir, mentez,
      hallucines?, hallucinez, tromper?, trompes, trompez, fier, erreurs?, fautes?, croire, croie, crois, verifier, comment (?:fonctionnes tu|marches tu|tu fonctionnes|tu marches|ca marche|fonctionnez vous|vous fonctionnez)`,
    sources: list`
      sources?, textes?, documents?, articles?, publications?, livres?, lectures, bibliotheque, bibliographie, (?<!(?:sujets?|themes?|choses) .*)(?:connais|connaissez|sais|savez), lus?, lis, lisez, bases?, basez, appuies, fondes, a jour, cette annee,
      recente?s?, dernier(?:e|s|es)?, infos?, informations?, ancienn?e?s?, datent`,
    maker: list`faite?, cree, creee, construit, ecrit, programme, developpe, concu, derriere, createurs?, proprietaire, auteurs?, existes?, appartiens, viens`,
    abilities: list`demander, poser, faire, aider, aides?, aidez, sujets?, themes?, sers, servez, sert, peux, peut, pouvez, choses, questions?, repondre, commandes, fonctions, (?:qui|qu|que) (?:es tu|etes vous), tu es qui`,
  },
  beside: list`
    parfois, souvent, bien, se, toujours, jamais, ils, elles, demande, devrais?, connais, connaissez, je, j, me, m, moi, mon, ma, mes, nous, on, nos, suis, es, est, sont, etes, as, a, ai, avez, ont, il, y, qu, que, quoi, qui, quel(?:le)?s?, comment, pourquoi, ou, d, de, du, des, quand, combien, l, le, la, les, un, une, et, en, dans,
    sur, au, aux, avec, pour, par, ce, c, cela, ca, n, ne, pas, (?:savoir|sais) si, vraiment, juste, seulement, exactement, tout, toutes?, tous, quelqu, bonjour, salut, s il, plait, stp, svp, genre, type, sorte, peux, puis, peut, pouvez, pouvons, t,
    etre, dit, dis, dites, utilises?, utilisez, parles?, parlez, comprends, comprenez, reponds, repond, repondez, reponses?, questions?, choses?, poser, pose, faire, fait, fais, faites, trouves, trouvez, tires?, messages?, conversations?, chats?, ecris, ecrire, parler,
    parle, en train, derriere, aussi, meme, autres, sais, savoir, viennent, vient, fonctionnes, marches, fonctionne, quelque chose, ici, donc, alors, rien, dois, faut`,
  goesOn: list`couvrent, incluent, passe, passee, jusqu, ceci, ces, vont`,
}

const MOVE = list`
  rester, déménager, vivre, travailler, m[’']installer, nous installer, émigrer, immigrer, partir, aller, venir, fuir, revenir`

/** How people write in French. */
export const fr: Speech = {
  emptyWords: list`
    le, la, les, l', une, des, d', du, de, au, aux, en, et, ou, mais, donc, ni, que, qu', qui, quoi, ce, cet, cette,
    ces, c', cela, ça, ceci, il, elle, ils, elles, je, j', nous, vous, lui, leur, leurs, se, s', ses, mon, mes, tes,
    notre, nos, votre, vos, dans, pour, par, avec, sans, sous, sur, chez, vers, entre, depuis, contre, selon, après,
    avant, lors, jusque, jusqu', parmi, malgré, est, sont, était, étaient, être, été, suis, sommes, êtes, avons, avez,
    ont, avait, avaient, avoir, fut, furent, soit, aurait, serait, ne, n', pas, si, comme, lorsque, quand, quel, quelle,
    quels, quelles, lequel, laquelle, lesquels, lesquelles, pourquoi, combien, peut, peuvent, pouvait, pourrait, doit,
    doivent, devoir, tous, toute, toutes, très, aussi, y, même, mêmes, déjà, encore, ainsi, parce, puis, quelque,
    quelques, chaque, autre, autres, plusieurs, plupart, celui, celle, ceux, celles, où, d'où`,
  ambiguousWords: list`
    a, t, s, l, d, c, j, m, n, qu, on, un, son, ton, ta, me, dont, ai, eu, comment, plus, car, tout, or, fait, font,
    faire, faite, as, des, en, y, est-ce`,
  capitalNouns: false,
  smallTalk: {
    whoAreYou: list`qui es-tu, qui êtes-vous, (?:tu es|t['’]es|vous êtes) qui, comment (?:tu t['’]appelles|t['’]appelles-tu)`,
    greetings: list`bonjour, bonsoir, salut, coucou, hello, hey, hi, yo, bonne journ[ée]e, re-?bonjour`,
    afterGreeting: list`[àa] tous, [àa] toutes, tout le monde, les (?:gens|amis), toi, bot, footnote`,
    idle: list`
      quelle heure est-il, (?:il est )?quelle heure, comment (?:vas-tu|allez-vous|[çc]a va|tu vas|vous allez), tu (?:es|vas) (?:l[àa]|bien), t['’]es l[àa],
      il y a quelqu['’]un, quel temps fait-il, (?:[çc]a|tout) (?:va(?: bien)?|roule|gaze), [çc]a (?:dit|se passe)(?: comment)?, quoi de (?:neuf|beau),
      qu['’]est-ce qu(?:i se passe|e tu (?:fais|deviens)), tu fais quoi`,
    afterIdle: list`maintenant, aujourd['’]hui, bien, toi, vous, chez toi, ici, les gens, mec, bot, footnote, quoi`,
    beforeThanks: list`ok(?:ay)?, super, g[ée]nial, parfait, bien, tr[èe]s bien, d['’]accord, oui, non, mille, un grand`,
    thanks: list`merci(?: (?:beaucoup|bien|infiniment))?, je te remercie, je vous remercie`,
    afterThanks: list`beaucoup, [àa] (?:toi|vous), pour (?:tout|ton aide|votre aide), bot, footnote`,
    nods: list`
      stop, ok(?:ay)?, oui, ouais, non, d['’]accord, dac, exact, exactement, bien s[ûu]r, je vois, compris, entendu, g[ée]nial, super, parfait, cool, bravo, wow, bien,
      tr[èe]s bien, lol, mdr, ptdr, (?:ha){2,}, hm+, bon (?:bot|travail), bien (?:jou[ée]|vu), au revoir, bonne (?:nuit|soir[ée]e), bon week-?end, ciao, [àa] (?:plus(?: tard)?|bient[ôo]t|demain|\+),
      adieu, tant pis, laisse tomber, pardon, d[ée]sol[ée]e?, de rien, je t['’]aime`,
    fresh: list`(?:une )?(?:nouvelle|autre) question, autre sujet, on recommence`,
    abuse: {
      whole: list`ta gueule, ferme-la, tais-toi, va te faire foutre, casse-toi, sale bot, bot de merde, dégage`,
      to: list`tu es, t['’]es, es-tu, ce bot est, vous êtes`,
      more: list`un, une, si, vraiment, trop, complètement, tellement, qu['’]un, très`,
      words: list`nul, nulle, stupide, bête, con, conne, idiot, idiote, inutile, débile, merde, imbécile`,
      after: list`lol, mdr, haha, toi`,
    },
  },
  wishes: {
    own: [
      words`puis-je, je peux, on peut me, peut-on me, dois-je, je dois, est-ce que je, (?:pouvons|devons)-nous`,
      words`aidez?[- ]moi, (?:mon|ma) (?:visa|passeport|permis|asile|dossier|demande|titre|femme|mari|fils|fille)`,
      words`(?:mon|ma) (?:avocat|patron|propriétaire)`,
    ],
    legal: [
      words`visas?, passeports?, papiers, permis, asile, expuls\p{L}*, arrêt\p{L}*, avocat\p{L}*, patron`,
      words`propriétaire, tribunal, titre de séjour, séjour, nationalité, sans[- ]papiers, clandestin\p{L}*`,
      words`illégal\p{L}*, statut, frontière, amende`,
    ],
    advice: [
      words`(?:puis-je|dois-je|devrais-je|pouvons-nous|devons-nous|devrions-nous|je peux|je dois|je devrais) ${MOVE}`,
      words`on peut ${MOVE}, ai-je (?:le )?droit, suis-je autorisée?`,
    ],
    opinion: [
      words`(?:qu[’']est-ce que tu|que) pens(?:es|ez)(?:-(?:tu|vous))?, penses-tu, à ton avis, ton (?:avis|opinion)`,
      words`quelle (?:est la|ville est la) (?:meilleure|pire)`,
      words`une? (?:bon|bonne|mauvais|mauvaise) (?:idée|endroit|pays|ville|lieu|chose), les villes devraient-elles`,
    ],
    prediction: [
      words`que (?:va-t-il se passer|se passera-t-il), qu[’']est-ce qui va se passer`,
      words`qui (?:gagnera|sera), l[’']année prochaine, (?:va-t-(?:il|elle|on)|va|vont) (?:gagner|perdre|l[’']emporter)`,
      words`(?:gagnera|perdra)(?:-t-(?:il|elle))?`,
    ],
    instruction: [
      words`ignore (?:toutes )?(?:les|tes) (?:instructions|règles)`,
      words`^(?:s[’']il te plaît,? )?(?:écris|rédige|traduis|raconte)`,
    ],
    hate: [
      words`^(?:tue[zr]?|pende[zr]|brûle[zr]|fusille[zr]|noye[zr]|expulse[zr])(?:-les)? (?:tous|toutes)`,
      words`^je (?:hais|déteste) les, mort aux, sont (?:tous )?(?:des parasites|de la vermine|des ordures)`,
    ],
  },
  bids: list`(?:parle|dis|raconte|explique|montre|donne)[sz]?-(?:moi|nous), et [àa], qu['’]en est-il`,
  ofOneself: {
    streets: list`rue, avenue, av, boulevard, bd, place, chemin, impasse, quai, all[ée]e, route, appartement, code postal`,
    says: list`
      je m['’]appelle, mon nom(?: complet)? est, (?:j['’]habite|je (?:vis|r[ée]side)) (?:[àa]|au|en|dans), mon (?:adresse|t[ée]l[ée]phone|num[ée]ro|portable|e-?mail|courriel|passeport)(?: de t[ée]l[ée]phone)? est, je suis n[ée]e?`,
  },
  chat: {
    before: list`bonjour, bonsoir, salut, coucou, hello, ok(?:ay)?, merci`,
    to: list`[àa] tous, tout le monde, bot, footnote`,
    goesOn: list`et, mais, une question, petite question, j['’]ai une question`,
    after: list`merci(?: beaucoup| d['’]avance)?, s['’]il (?:te|vous) pla[îi]t, stp, svp`,
  },
  followUp,
  requests,
  bot,
  joins: list`et, ou, avec`,
  help: list`aide`,
  forgets: list`oublie-?(?: ?moi)`,
  quit: list`quitter, sortir, au revoir`,
  orders: list`s['’]il te plaît, exécute, lance, utilise, fais, peux-tu, commande`,
  verifies: list`v[ée]rifie[rz]?(?: (?:cette|la))?(?: citation)?, est-ce que cette citation est (?:juste|correcte|exacte) ?\??`,
  privately: {
    named: list`priv[ée]e?`,
    about: list`publi\p{L}*, priv[ée]\p{L}*, semi`,
    said: list`en priv[ée], (?:rien que|seulement|uniquement|juste|que) pour moi`,
    please: list`s['’]il (?:te|vous) pla[iî]t, stp, svp, merci`,
    yes: list`oui, vrai`,
    no: list`non, faux`,
  },
  places: frPlaces,
  negations: list`
    ne, n, pas, jamais, ni, rien, aucun, aucune, sans, guere`,
  within: {
    author: list`selon, d['’]après`,
    part: list`dans, dans le, au, à, à la, sur, sur la, selon`,
    chapter: list`chapitre`,
    slide: list`diapositive, diapo`,
  },
  remarks: list`souligne, soulignés?, italiques?, traduction, traduite?s?`,
  numbered: list`
    pages?, chapitres?, chap, sections?, parties?, figures?, fig, graphiques?, tableaux?, encadr[eé]s?, articles?, paragraphes?, alin[eé]as?, lignes?, vers, actes?, sc[eè]nes?, tomes?, livres?, annexes?, notes?, [eé]tapes?, diapositives?, [eé]pisodes?, entretiens?, enqu[eê]t[eé]e?s?, questions?, num[eé]ro, cas, groupe, jour, ann[eé]e`,
  defaultCategory: list`défaut pour`,
}
