import { list } from '../words.ts'
import type { BotSpeech } from './bot-speech.ts'

/** How people speak in French to the bot of itself. */
export const fr: BotSpeech = {
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
      hallucines?, hallucinez, tromper?, trompes, trompez, fier, erreurs?, fautes?, croire, croie, crois, verifier, comment (?:fonctionnes tu|marches tu|tu fonctionnes|tu marches|ca marche|fonctionnez vous|vous fonctionnez), (?:qui|qu|que) (?:es tu|etes vous), tu es qui`,
    sources: list`
      sources?, textes?, documents?, articles?, publications?, livres?, lectures, bibliotheque, bibliographie, (?<!(?:sujets?|themes?|choses) .*)(?:connais|connaissez|sais|savez), lus?, lis, lisez, bases?, basez, appuies, fondes, a jour, cette annee,
      recente?s?, dernier(?:e|s|es)?, infos?, informations?, ancienn?e?s?, datent`,
    maker: list`faite?, cree, creee, construit, ecrit, programme, developpe, concu, derriere, createurs?, proprietaire, auteurs?, existes?, appartiens, viens`,
    abilities: list`demander, poser, faire, aider, aides?, aidez, sujets?, themes?, sers, servez, sert, peux, peut, pouvez, choses, questions?, repondre, commandes, fonctions`,
  },
  beside: list`
    parfois, souvent, bien, se, toujours, jamais, ils, elles, demande, devrais?, connais, connaissez, je, j, me, m, moi, mon, ma, mes, nous, on, nos, suis, es, est, sont, etes, as, a, ai, avez, ont, il, y, qu, que, quoi, qui, quel(?:le)?s?, comment, pourquoi, ou, d, de, du, des, quand, combien, l, le, la, les, un, une, et, en, dans,
    sur, au, aux, avec, pour, par, ce, c, cela, ca, n, ne, pas, (?:savoir|sais) si, vraiment, juste, seulement, exactement, tout, toutes?, tous, quelqu, bonjour, salut, s il, plait, stp, svp, genre, type, sorte, peux, puis, peut, pouvez, pouvons, t,
    etre, dit, dis, dites, utilises?, utilisez, parles?, parlez, comprends, comprenez, reponds, repond, repondez, reponses?, questions?, choses?, poser, pose, faire, fait, fais, faites, trouves, trouvez, tires?, messages?, conversations?, chats?, ecris, ecrire, parler,
    parle, en train, derriere, aussi, meme, autres, sais, savoir, viennent, vient, fonctionnes, marches, fonctionne, quelque chose, ici, donc, alors, rien, dois, faut`,
  goesOn: list`couvrent, incluent, passe, passee, jusqu, ceci, ces, vont`,
}
