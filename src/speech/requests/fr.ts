import { list } from '../words.ts'
import type { Requests } from './requests.ts'

/** How people ask in French for what a command answers. */
export const fr: Requests = {
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
      j ai besoin d aide, (?:peux tu |tu peux )?m aider, comment peux tu m aider, mode d emploi, aide moi`,
    sources: list`
      <which> <sources> (?:as tu|utilises tu|connais tu|tu as|tu utilises|avez vous|utilisez vous|<there>|cites tu|consultes tu), <which> <is> (?:tes |vos )?<sources>, (?:tes |vos )sources, sources, bibliographie,
      (?:liste <of> |[ée]num[èe]re |liste )(?:tes )?<sources>, (?:qui <is> |liste <of> )?(?:tes |vos )?auteurs(?: <of> (?:tes |ces )?<sources>)?, qui a [ée]crit (?:ces |tes )?(?:textes|sources|documents),
      d où (?:viennent|tires tu|vient|proviennent) (?:tes |tes |ton )?(?:informations?|infos|r[ée]ponses|donn[ée]es)?, sur quoi (?:te bases tu|tu te bases|se base <it>), qu as tu lu`,
    maker: list`
      qui t a (?:fait|cr[ée][ée]|programm[ée]|d[ée]velopp[ée]|con[çc]u|construit), qui a (?:fait|cr[ée][ée]|programm[ée]|d[ée]velopp[ée]|con[çc]u) <it>, qui <is> (?:ton|ta) (?:cr[ée]ateur|auteur|d[ée]veloppeur|cr[ée]atrice|propri[ée]taire),
      qui <is> derri[èe]re <it>, d où viens tu`,
    nature: list`
      es tu <machine>(?: ou (?:<machine>|non))?, tu es <machine>(?: ou (?:<machine>|non))?, est ce que (?:tu es|c est|<it> <is>) <machine>, c est <machine>, êtes vous <machine>, (?:utilises tu|tu utilises) <machine>, que? es tu, qu es tu, tu es quoi, c est quoi (?:footnote|ce bot), qu est ce que (?:footnote|ce bot),
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
