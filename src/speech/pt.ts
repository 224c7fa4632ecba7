import type { BotSpeech } from './bot/bot-speech.ts'
import { ptPlaces } from './places/pt.ts'
import type { Requests } from './requests/requests.ts'
import type { FollowUp, Speech } from './speech.ts'
import { list, words } from './words.ts'

/** How people follow on in Portuguese. */
const followUp: FollowUp = {
  before: list`e, mas, então, entao, ah, tá, ta, ok, beleza`,
  openings: list`
    e, mas, ou, (?:e )?que tal, (?:e )?quanto a, (?:e )?no caso de, (?:e )?o mesmo (?:para|com|em), não, nao, (?:n[ãa]o[\s,]+)?quero dizer,
    (?:n[ãa]o[\s,]+)?quis dizer, (?:n[ãa]o[\s,]+)?eu quis dizer, desculpe, desculpa, perdão, ou melhor, digo`,
  prepositions: list`(?:o|a|os|as) d[eoa]s?, em, no, na, nos, nas, de, do, da, dos, das, para, pra, com`,
  endings: list`então, também, em vez disso, por favor, agora`,
  saidBy: [
    /^(?:segundo|de acordo com|para) (?:[oa] )?(.+)$/iu,
    /^o que (?:diz|dizem|pensa|pensam|acha|acham|escreve|escrevem) (.+?)(?: (?:sobre|d) ?(?:isso|isto))?$/iu,
    /^o que (.+?) (?:diz|dizem|pensa|pensam|acha|acham|escreve|escrevem)(?: (?:sobre |d)(?:isso|isto))?$/iu,
  ],
  adds: { place: 'em', author: 'segundo', on: 'Sobre' },
  alone: {
    why: list`por que, por quê, porque, porquê, por que não, e por que`,
    when: list`quando, (?:em )?que ano, (?:em )?qual ano`,
    sinceWhen: list`desde quando`,
    where: list`onde, aonde, (?:em )?que cidade, (?:em )?qual cidade`,
    who: list`quem`,
    how: list`como`,
    howMany: list`quantos, quantas, quantas pessoas, quanta gente`,
    howMuch: list`quanto, quanta`,
    which: list`qual, quais`,
  },
  afterAlone: list`foi (?:isso|isto), aconteceu (?:isso|isto), (?:isso|isto) aconteceu, (?:isso|isto) foi, fizeram isso, é isso, lá`,
  questionWords: list`
    o que, que, quem, quando, aonde, onde, por qu[eê], como, quant[oa]s?, qual, quais, desde quando`,
  more: list`
    (?:me )?(?:diga|diz|fale|fala|conte|conta|mostre|mostra)(?: me)? (?:algo )?mais(?: (?:sobre |d)(?:isso|isto))?,
    mais(?: (?:detalhes|informa[çc](?:ão|ões|ao|oes)|por favor|coisas))*, continue, continua, siga, (?:tem |h[áa] )?algo mais, (?:tem |h[áa] )?mais alguma coisa, o que mais`,
  source: list`
    (?:a |as |sua |qual (?:é )?(?:a )?)?(?:fontes?|cita[çc][ãa]o|refer[êe]ncia), (?:em |de )?que fonte, (?:em |de )?qual fonte,
    onde (?:isso |isto )?(?:diz|está|esta|aparece)(?: (?:isso|isto|escrito))?, onde está escrito(?: isso)?, sério, serio, é verdade, tem certeza`,
  page: list`(?:a )?p[áa]gina, (?:em )?que p[áa]gina, (?:em )?qual p[áa]gina, qual é a p[áa]gina`,
  speaker: list`quem (?:diz|disse) (?:isso|isto), quem falou isso`,
  doubt: list`
    não, nao, (?:n[ãa]o[\s,]+)?(?:isso |isto )?(?:está errado|tá errado|é falso|está incorreto|não é (?:verdade|certo|correto|assim)), falso, errado,
    (?:o )?que (?:você )?quer dizer(?: com isso)?, como assim, não entendi, não entendo`,
  beforeOrdinal: list`(?:e )?(?:o|a)`,
  ordinals: list`primeir[oa], segund[oa], terceir[oa], quart[oa], quint[oa]`,
  afterOrdinal: list`cidade, rede, pessoa`,
  pointers: {
    person: list`ele, ela, dele, dela`,
    place: list`l[áa], ali, a[íi], ness[ae] cidade, nesta cidade`,
    thing: list`iss[oa], isto, nisso, disso, eles, elas, deles, delas, ess[ae] rede, dessa rede, seu, sua, seus, suas`,
  },
}

/** How people ask in Portuguese for what a command answers. */
const requests: Requests = {
  articles: list`o, a, os, as, um, uma, uns, umas`,
  before: list`
    por favor, você pode, você poderia, pode, poderia, me, quero saber, queria saber, gostaria de saber, você sabe, sabe, oi, olha, bom, mostre, mostra,
    mostre-me, me mostre, dê, dizer, diga(?! algo| mais| tudo| sobre), preciso, preciso de, procuro, e`,
  after: list`por favor, obrigad[oa], exatamente, então, (?:em|segundo) (?:estas |essas |suas )?<sources>, nas <sources>`,
  numbers: list`duas, três, quatro, cinco, seis, sete, oito, nove, dez`,
  shorthand: new Map([
    ['q', 'que'],
    ['oq', 'o que'],
    ['pq', 'por que'],
    ['vc', 'você'],
    ['vcs', 'vocês'],
    ['qdo', 'quando'],
    ['tb', 'também'],
    ['pfv', 'por favor'],
    ['pf', 'por favor'],
  ]),
  words: {
    is: list`é, são, era, eram, foi, foram, está, estão, fica, ficam`,
    which: list`que, qual, quais, o que`,
    of: list`de, do, da, dos, das`,
    in: list`em, no, na, nos, nas`,
    sources: list`fontes?, textos?, documentos?, leituras?, autores`,
    join: list`e, ou, com, vs, versus, contra, de, a`,
    difference: list`(?:principais )?diferenças?, (?:principais )?semelhanças?, comparação`,
    frame: list`<author>, <framework>, (?:quadro|modelo|<part>) <of> <author>`,
    by: list`(?:segundo|por|pelo|pela|com) <frame>`,
    differ: list`diferencia, diferenciam, difere, diferem, distingue, distinguem, compara, comparam, parece, parecem`,
    inform: list`
      (?:(?:me )?(?:diga|diz|conte|conta|fale|fala|explique|explica|informe))(?: (?:algo|mais|tudo|o que sabe|o que você sabe))?, algo, mais, tudo,
      (?:mais )?(?:informações|informação), dados, (?:o )?que (?:você )?sabe, saber(?: mais)?, e quanto, que tal, o que há, o que tem`,
    about: list`sobre, acerca <of>, de, do, da, dos, das, com, a respeito <of>`,
    overview: list`resumo, perfil, descrição, panorama, apresentação, visão geral`,
    describe: list`descreva, descreve, explique, explica, resuma, resume, apresente, me explique, me explica`,
    lead: list`<which> <is>, <which>, <describe>, lista, liste, lista <of>, enumere, como se chamam, todas?, todos`,
    say: list`dizem, diz, sabem, sabe, contam, mencionam, escrevem, falam`,
    discuss: list`
      menciona, mencionam, trata, tratam, trata <of>, tratam <of>, descreve, descrevem, estuda, estudam, cita, citam, analisa, analisam, usa,
      usam, utiliza, utilizam, aborda, abordam, nomeia, nomeiam, fala <of>, falam <of>`,
    discussed: list`mencionad[ao]s, tratad[ao]s, descrit[ao]s, estudad[ao]s, citad[ao]s, analisad[ao]s`,
    text: list`<author>, <textword> <of> <author>, <title>`,
    work: list`<textword>(?: (?:de|do|da|por|dos) <author>)?, (?:<textword> )?<title>`,
    titled: list`<author>, <work>`,
    stance: list`<stances>`,
    framed: list`(?:<number> )?<part>(?: <of> <term>)?, <framework>`,
    model: list`quadro(?: de análise| analítico)?, modelo, marco, abordagem, tipologia, teoria, conceito`,
    offer: list`
      propõe, propõem, distingue, distinguem, descreve, descrevem, usa, usam, utiliza, identifica, identificam, dá, menciona, mencionam, define, definem, tem, têm,
      apresenta, apresentam`,
    aspect: list`dimensão, esfera, característica, traço, aspecto`,
    timeline: list`cronologia, linha <of> tempo, história, acontecimentos, eventos`,
    happened: list`aconteceu, ocorreu, houve, se passou, passou`,
    publish: list`publicou, publicaram, apareceu, saiu, escreveu, escreveram`,
    published: list`publicad[ao], escrit[ao], gravad[ao]`,
    whole: list`revista, livro, série, periódico`,
    it: list`você, isto, isso, este bot, o bot, bot, footnote, este`,
    machine: list`
      ia, inteligência artificial, robô, bot, máquina, humano, humana, pessoa, chat ?gpt, gpt, modelo <of> linguagem, real,
      programa, llm, chatbot, ai, claude, gemini`,
    language: list`português, espanhol, inglês, francês, alemão, outros idiomas, outras línguas`,
    source: list`fonte, texto, documento`,
    erase: list`apagar, apaga, apago, apague, excluir, exclui, excluo, deletar, deleta, esquecer, ver, baixar, remover`,
    data: list`mensagens?, perguntas?, dados?, conversas?, chats?, o que (?:eu )?(?:pergunto|escrevo|digo)`,
    keep: list`guarda, guardam, armazena, armazenam, registra, grava, salva, lê, coleta, lembra, compartilha`,
  },
  forms: {
    compare: list`
      (?:compare|comparar|compara) <sides>, (?:<which> (?:<is> )?)?<difference> entre <sides>,
      (?:compare|comparar|compara) <cities>(?: <by>)?, <cities>(?: <by>)?, (?:<which> (?:<is> )?)?(?:há )?<difference> (?:entre|<of>) <cities>(?: <by>)?,
      em que (?:se )?<differ> <cities>, como (?:se )?<differ> <cities>, em que <cities> (?:se )?<differ>, como <cities> (?:se )?<differ>, (?:o )?que (?:diferencia|distingue) <cities>,
      (?:o )?que <cities> têm em comum, (?:o )?que têm em comum <cities>, que diferenças?(?: há)? entre <cities>`,
    tell: list`
      <thing>, <inform> <about> <thing>, sobre <thing>, <overview> <of> <thing>, <describe> <thing>,
      (?:o )?que <say>(?: <sources>)? (?:sobre|acerca <of>|<of>|a respeito <of>) <thing>, (?:o )?que <sources> <say> (?:sobre|acerca <of>|<of>|a respeito <of>) <thing>,
      (?:o )?que se (?:diz|sabe|conta) (?:sobre|acerca <of>|<of>) <thing>,
      <which> <is> <concept>, quem <is> (?:<whom>|<term>|<network>), (?:o )?que (?:há|tem) (?:sobre|<of>) <thing>, e <thing>`,
    define: list`
      (?:defina|definir|define) <term>, (?:<which> (?:<is> )?)?(?:definição|significado|conceito|sentido) <of> <term>, <term> (?:definição|significado),
      (?:o )?que (?:significa|quer dizer) <term>, (?:o )?que <term> (?:significa|quer dizer), (?:o )?que se entende por <term>, como se define <term>, (?:o )?que entendem por <term>`,
    list: list`<kind> <of> <author>`,
    framework: list`
      (?:<lead> )?<framed> (?:<of>|segundo|por|para) <text>, (?:<lead> )?<framed> <author>, (?:<lead> )?(?:<number> )?<framework>, (?:<lead> )?<number> <part>, <lead> <part>,
      que (?:<number> )?<part> <author> <offer>, que (?:<number> )?<part> <offer> <author>, quais (?:<number> )?<part> <author> <offer>, quant[ao]s <part> <author> <offer>, quant[ao]s <part> <offer> <author>, (?:<lead> )?<model> (?:<of>|segundo) <author>,
      que <model> <author> <offer>, que <model> <offer> <author>, como <author> divide (?:tema|isso|isto)`,
    dimension: list`
      (?:<lead> )?<dimension>(?: (?:<of>|segundo|em|para) <text>)?, (?:<lead> )?<aspect> (?:<of> )?<dimension>(?: <of> <author>)?,
      (?:o )?que (?:significa|<author> entende por) <dimension>(?: (?:segundo|para) <author>)?`,
    events: list`
      (?:<lead> )?<timeline>(?: (?:<of>|<in>) <city>)?, (?:o )?que <happened> <in> <city>, (?:o )?que <happened> em <year>, <year>, <year> <timeline>,
      (?:o )?que <happened> (?:entre|desde|de) <year> (?:e|até|a) <year>, <timeline> (?:<of>|em) <year>,
      <timeline> (?:<of>|<in>) <city> (?:desde|entre|de|em) <year>(?: (?:e|até|a) <year>)?`,
    map: list`(?:<lead> )?mapa, (?:<lead> )?mapa (?:<of>|por|segundo|com) (?:<dimension>|(?:todas )?cidades), (?:<dimension>|cidades) (?:num|no|em) mapa`,
    author: list`
      quem (?:escreveu|fez|<is> autor(?:a|es)? <of>|está por trás <of>) <work>, (?:quem <is> )?autor(?:a|es)? <of> <work>,
      <of> quem <is> <work>`,
    year: list`
      (?:em )?(?:quando|que ano|qual ano|que data) (?:se )?<publish> <titled>, quando <titled> (?:saiu|apareceu), quando <is> <published> <titled>, quando <titled> <is> <published>, <of> que ano <is> <titled>,
      (?:<which> (?:<is> )?)?(?:ano|data)(?: <of> publicação)? <of> <titled>`,
    title: list`(?:<which> (?:<is> )?)?(?:título|nome) <of> <titled>, como se chama <titled>`,
    in: list`
      (?:em )?(?:que|qual) <whole> (?:se )?(?:<publish>|<is>(?: <published>)?) <titled>, onde (?:<is> <published>|saiu) <titled>, onde <titled> (?:<is> <published>|saiu), (?:<which> (?:<is> )?)?<whole> <of> <titled>`,
    publisher: list`quem (?:publicou|editou) <titled>, (?:<which> (?:<is> )?)?editora <of> <titled>`,
    doi: list`(?:<which> (?:<is> )?)?doi <of> <titled>`,
    link: list`(?:<which> (?:<is> )?)?(?:link|url|endereço) (?:para|<of>) <titled>, onde (?:posso|se pode|dá para|eu posso) (?:ler|encontrar|ouvir|baixar) <titled>`,
    kind: list`que tipo <of> (?:<textword>|publicação) <is> <titled>, <titled> <is> <textword>`,
    record: list`(?:<which> (?:<is> )?)?<work>, (?:<inform> <about> )<work>, referência <of> <titled>`,
    abilities: list`
      (?:o )?que (?:<it> )?(?:pode|sabe|consegue) fazer(?: por mim)?, (?:o )?que (?:eu )?posso (?:te )?(?:perguntar|fazer|pedir)(?: aqui)?, como (?:<it> )?funciona(?: <it>)?,
      como (?:te uso|se usa|eu uso|usar|uso|posso usar)(?: <it>)?, para (?:o )?que (?:<it> )?serve(?: <it>)?, (?:quais <is> )?(?:seus )?(?:comandos|funções),
      que comandos (?:há|tem|existem), preciso <of> ajuda, preciso ajuda, como (?:você )?pode me ajudar, (?:você )?pode me ajudar, (?:me )?ajude, (?:me )?ajuda, em que (?:você )?pode ajudar, instruções,
      (?:o )?que (?:<it> )?<is>(?: exatamente)?(?: <it>)?, quem <is> você, se apresente, apresente-se`,
    sources: list`
      que <sources> (?:<it> )?(?:tem|usa|utiliza|conhece|lê|cita|consulta), quais <sources> (?:<it> )?(?:tem|usa|utiliza|conhece|lê|cita|consulta), que <sources> há, quais <is> (?:suas |seus )?<sources>, (?:suas )fontes, fontes, bibliografia,
      (?:lista <of> |liste )(?:suas |seus )?<sources>, (?:quem <is> |lista <of> )?(?:seus )?autores(?: <of> <sources>)?, quem escreveu (?:estes |esses |estas |essas |seus |suas )?(?:textos|fontes|documentos),
      <of> onde (?:<it> )?(?:tira|vem|vêm|obtém) (?:sua |suas )?(?:informação|informações|respostas|dados), em que (?:<it> )?se baseia, (?:o )?que você (?:já )?leu`,
    maker: list`
      quem (?:te |o )?(?:fez|criou|programou|desenvolveu|construiu|mantém)(?: <it>)?, quem está por trás <of> <it>,
      quem <is> (?:seu |o seu )?(?:criador|autor|dono|programador)`,
    nature: list`
      (?:<it> )?<is> (?:uma? )?(?:<machine>)(?: ou (?:<machine>|não))?, (?:<it> )?(?:usa|utiliza|funciona com) <machine>, (?:o )?que <is> footnote,
      (?:que |qual )?(?:modelo|ia) (?:<it> )?(?:usa|é|utiliza), (?:<it> )?inventa (?:coisas|respostas), <inform> (?:<of>|sobre) (?:você|si)`,
    languages: list`
      (?:que|quantos|quantas|quais) (?:idiomas|línguas) (?:<it> )?(?:fala|entende|conhece|sabe), (?:em )?(?:que|quais) (?:idiomas|línguas) (?:eu )?(?:posso perguntar|posso escrever|posso usar|responde|<it> responde),
      (?:<it> )?(?:fala|entende|sabe) <language>, (?:eu )?posso (?:perguntar|escrever|falar) em <language>`,
    privacy: list`
      (?:<it> )?<keep> (?:os |as )?(?:meus |minhas |nossos |todos )*<data>, (?:o )?que (?:<it> )?<keep>(?: (?:<of>|sobre) mim)?, que (?:dados|informações) (?:<it> )?<keep>(?: (?:<of>|sobre) mim)?, (?:o )?que (?:você )?sabe (?:<of>|sobre) mim, (?:política <of> )?privacidade, proteção <of> dados, lgpd,
      (?:isto |isso )?<is> (?:privado|confidencial|anônimo), (?:o )?que (?:<it> )?(?:faz|acontece) com (?:meus |minhas )<data>, quem (?:pode )?(?:lê|ler|vê|ver) (?:meus |minhas )<data>,
      (?:como |posso |pode |quero )?(?:posso )?<erase> (?:todos )?(?:os |as )?(?:meus |minhas )<data>, direito (?:<of> |a )(?:ser )?esquecimento`,
    where: list`
      (?:em )?(?:que|qual) (?:país|continente|estado) <is> <city>, onde <is> <city>, onde se encontra <city>, (?:<which> (?:<is> )?)?país <of> <city>, <of> que país <is> <city>, <city> <is> em que país`,
    cite: list`(?:cite|citar|como (?:se cita|cito|citar)|citação <of>) (?:<author>|<work>)(?: (?:em|no|com|segundo)? ?(?:estilo |formato )?<style>)?`,
    oldest: list`(?:<which> (?:<is> )?)?<source> mais (?:antig[ao]|velh[ao])`,
    newest: list`(?:<which> (?:<is> )?)?<source> mais (?:recente|nov[ao])`,
    dated: list`(?:(?:<which> )?(?:<is> )?)?<sources>(?: <is>)?(?: publicad[ao]s)? (?:de|em) <year>`,
  },
  lists: {
    asks: list`(?:que|quais) <kind>, (?:lista <of> |liste |enumere |nomeie )?(?:todas |todos )?<kind>, quant[ao]s <kind>, número <of> <kind>`,
    asksWithMore: list`(?:<which> <is>|quem <is>) <kind>`,
    narrows: list`
      (?:que )?<discuss> <text>, (?:que )?<text> <discuss>, (?:<of>|por|em|segundo) <text>, (?:<is> |há )?(?:<in>|<of>) <place>, <place>,
      (?:<is> )?<discussed>(?: (?:em|por) <text>)?, (?:com|sobre) <dimension>(?: <stance>)?, (?:que )?(?:têm|sem) <dimension>,
      (?:onde|cuja|cujo) <dimension> <is> <stance>,
      (?:entre|desde|de) <year> (?:e|a|até) <year>, (?:em|desde|até|antes <of>|depois <of>) <year>, há, existem, (?:você )?(?:conhece|tem), são mencionad[ao]s, aparecem, ao todo, no total,
      (?:há )?<in> (?:suas |estas |essas |todas )?<sources>, <sources> <discuss>`,
  },
  kinds: {
    cities: list`cidades, municípios, lugares`,
    networks: list`redes, redes <of> cidades`,
    people: list`pessoas`,
    terms: list`termos, conceitos`,
    sources: list`fontes, textos, documentos, leituras`,
  },
  parts: {
    dimension: list`dimensão, dimensões, aspectos`,
    sphere: list`esferas?, âmbitos?`,
    characteristic: list`características?, traços?`,
    function: list`função, funções`,
    typology: list`tipos?, tipologia`,
  },
  texts: {
    text: list`textos?, trabalho, estudo, publicação, fonte`,
    chapter: list`capítulo`,
    broadcast: list`podcast, episódio, entrevista, transcrição`,
    'article-journal': list`artigo`,
    report: list`relatório, documento <of> trabalho`,
    book: list`livro`,
  },
  years: { since: list`desde`, after: list`depois <of>, após`, before: list`antes <of>`, until: list`até` },
  stances: {
    supported: list`apoiad[ao], presente, positiv[ao], com respaldo`,
    limited: list`limitad[ao], parcial, com limites`,
    absent: list`ausente, sem, falta, inexistente`,
  },
}

/** How people speak in Portuguese to the bot of itself. */
const bot: BotSpeech = {
  addresses: list`
    voce, voces, vc, tu, te, contigo, seu, sua, seus, suas, (?:este|esse|o|ao|do|deste|desse) (?:chat)?bot, footnote, (?:meus|minhas) (?:dados|mensagens|perguntas|conversas)`,
  politely: [],
  framings: list`
    (?:voce|vc) sabe (?:quando|quem|onde|o que|que|qual|quais|por que|como|se), sabe (?:quando|quem|onde|o que|qual|quais|por que|como|se),
    (?:voce |vc )?(?:pode|poderia|consegue) me (?:dizer|explicar|mostrar|contar|falar)`,
  topics: {
    privacy: list`dados, guarda, guardam, armazena, armazenam, lembra, registra, grava, salva, privacidade, privado, apagar, apaga, excluir, deletar, esquecer, esquece`,
    languages: list`idiomas?, linguas?, portugues, espanhol, ingles, frances, alemao`,
    nature: list`
      humanos?, humana, robos?, pessoa, pessoas, ia, ai, inteligencia artificial, chat ?gpt, gpt, llm, modelos?(?: de linguagem)?, maquina, programa, real, confiar, confio, confiavel,
      inventa, inventando, inventado, mente, mentir, mentindo, erra, errar, erros, alucina, acreditar, acredito, verificar, conferir, como (?:voce |vc )?funciona`,
    sources: list`
      fontes?, textos?, documentos?, artigos?, publicacoes, livros?, leituras, biblioteca, bibliografia, (?<!(?:temas?|coisas|assuntos?) .*)(?:conhece|sabe), leu, le, baseia, baseiam, baseado, atualizad[ao]s?, este ano, de que ano, ultim[ao]s?, recentes?,
      mais recentes?, informac(?:ao|oes), antig[ao]s, de onde (?:voce |vc )?(?:tira|obtem)`,
    maker: list`fez, feito, fizeram, criou, criado, criaram, criador(?:es)?, construiu, escreveu, programou, desenvolveu, por tras, dono, existe, vem`,
    abilities: list`perguntar(?: a voce)?, perguntas?, fazer, ajudar, me ajudar, ajuda, temas?, assuntos?, serve, pode, consegue, coisas, responder, pedir, comandos, funcoes, (?:o que|quem) (?:voce|vc) e, (?:o que|quem) e (?:voce|vc)`,
  },
  beside: list`
    isso, isto, disso, sei, daqui, as vezes, alguma vez, sempre, se escrevo, entender, comigo, tira, obtem, diz, eu, me, mim, meu, minha, meus, minhas, nos, e, sao, era, foi, sou, esta, estao, deveria, estou, ha, tem, posso, podemos, se, nao, que, qual, quais, quem, como, por que, onde, quando, quantos?, quantas,
    de, do, da, dos, das, a, ao, aos, em, no, na, nos, nas, com, por, para, pra, saber se, sobre, acerca, um, uma, uns, umas, o, os, as, ou, so, realmente, de verdade, verdade, exatamente, tao, tudo, todos, todas, algo, alguem, aqui, ola, oi, ei, por favor, tipo, usa, utiliza, fala,
    entende, responde, respondendo, respostas?, perguntas?, fazer, faz, faco, diz, da, escrever, falar, falando, falo, mensagens, conversas, chats?, tambem, ja, outros, outro, mesmo, conhece, pode, por tras, coisas, certo, pergunto, escrevo, saber, sabe, trabalha, funciona, ser, mais`,
  goesOn: list`elas, eles, cobrem, incluem, aconteceu, ocorreu, isto, isso, ate, chegam, estes, estas, esses, essas`,
}

const MOVE = list`
  ficar, me mudar, mudar, viver, morar, trabalhar, emigrar, imigrar, ir, viajar, voltar, fugir, me estabelecer`

/** How people write in Portuguese, in Brazil above all. */
export const pt: Speech = {
  emptyWords: list`
    os, um, uma, uns, umas, de, da, dos, das, em, na, nas, nos, num, numa, ao, aos, à, às, com, por, pelo, pela, pelos,
    pelas, para, pra, sobre, entre, até, desde, segundo, durante, contra, após, sem, e, é, nem, mas, embora, porque, pois, como,
    que, se, seu, sua, seus, suas, lhe, lhes, eu, tu, ele, ela, eles, elas, nós, você, vocês, meu, minha, meus, minhas,
    este, esta, isto, estes, estas, esse, essa, isso, esses, essas, aquele, aquela, aqueles, aquelas, aquilo, nesse, nessa, nesses, nessas, neste, nesta, nestes, nestas,
    desse, dessa, desses, dessas, deste, desta, destes, destas, cujo, cuja, cujos, cujas, quem, qual, quais, quando,
    onde, aonde, quanto, quanta, quantos, quantas, são, sou, era, eram, foi, foram, ser, sido, sendo, está, estão, estava, estavam,
    estar, esteve, há, havia, houve, haver, tem, têm, tinha, teve, tiveram, pode, podem, pôde, podia, poderia, deve, devem,
    deveria, muito, muita, mais, também, já, assim, cada, algum, alguma, alguns, algumas, nenhum, nenhuma, todo, toda, todos, todas, outro,
    outra, outros, outras, mesmo, mesma, tão, tanto, ainda, lá, ali, aí, aqui, então, depois, antes, porquê, quê, não`,
  ambiguousWords: list`a, o, as, do, no, me, ou, só, faz, fazem, fez, fizeram, fazer, existe, existem`,
  capitalNouns: false,
  smallTalk: {
    whoAreYou: list`quem [ée] (?:voc[êe]|vc|tu)(?: a[íi])?, quem [ée]s, (?:qual [ée] (?:o )?)?seu nome, como (?:voc[êe] |vc )?se chama`,
    greetings: list`ol[áa], oi+, oie, opa, hey, e a[íi], fala(?: a[íi])?, bom dia, boa tarde, boa noite, salve, boas`,
    afterGreeting: list`pessoal, gente, galera, mano, bot, footnote, a todos`,
    idle: list`
      que horas s[ãa]o, como (?:voc[êe] |vc )?(?:est[áa]s?|vai|vais|anda), (?:voc[êe] |vc )?(?:est[áa]|t[áa]) a[íi], tem algu[ée]m a[íi], como est[áa] o tempo,
      (?:est[áa] |t[áa] )?tudo (?:bem|bom|certo|ok|tranquilo|j[óo]ia)(?: com voc[êe])?, (?:que|o que) (?:se passa|est[áa] (?:rolando|acontecendo)), o que (?:voc[êe]|vc) (?:est[áa]|t[áa]) fazendo,
      beleza, blz, suave, tranquilo, qual [ée](?: a boa)?, como vai(?: voc[êe]| a vida)?, quais as novidades, novidades`,
    afterIdle: list`agora, hoje, a[íi], por a[íi], com voc[êe], contigo, voc[êe], mano, cara, gente, galera, pessoal, bot, footnote`,
    beforeThanks: list`muito, t[áa](?: bom)?, ok(?:ay)?, certo, legal, perfeito, beleza, [óo]timo, sim, n[ãa]o`,
    thanks: list`(?:muito )?obrigad[oa], valeu, brigad[oa], agrade[çc]o`,
    afterThanks: list`mesmo, demais, pela ajuda, por tudo, a voc[êe], bot, footnote`,
    nods: list`
      stop, ok(?:ay)?, sim, n[ãa]o, t[áa](?: bom)?, certo, claro, exato, entendi, entendido, perfeito, massa, show(?: de bola)?, [óo]timo, bacana, nossa, uau, boa,
      lol, kk+, rs+, (?:ha){2,}, (?:he){2,}, hm+, bom (?:bot|trabalho), muito bem, tchau(?: tchau)?, at[ée] (?:logo|mais|amanh[ãa]|breve), falou, flw, adeus, bom fim de semana,
      tanto faz, deixa pra l[áa], esquece, desculpa, foi mal, de nada, (?:eu )?te amo`,
    fresh: list`(?:uma )?(?:nova|outra) pergunta, outro assunto`,
    abuse: {
      whole: list`cala a boca, vai (?:se foder|à merda|a merda|tomar no cu), vai pro inferno, foda-se, bot de merda, bot burro, bot idiota`,
      to: list`voc[êe] [ée], vc [ée], esse bot [ée], este bot [ée], o bot [ée]`,
      more: list`um, uma, muito, t[ãa]o, realmente, bem`,
      words: list`burr[oa], est[úu]pid[oa], in[úu]til, idiota, imbecil, ruim, lixo, merda, p[ée]ssim[oa]`,
      after: list`kkk+, haha(?:ha)*, cara, mano`,
    },
  },
  wishes: {
    own: [
      words`posso, podemos, devo, devemos, me podem, podem me, o que (?:eu )?faço, que faço, me ajude, me ajuda, preciso`,
      words`(?:meu|minha) (?:visto|passaporte|autorização|asilo|caso|pedido|advogad[oa]|chefe|senhorio|esposa|marido|filh[oa]|situação|documentos?|refúgio)`,
      words`meus (?:documentos|papéis|papeis)`,
    ],
    legal: [
      words`vistos?, passaportes?, papéis, papeis, documentos, autorizaç(?:ão|ões), asilo, refúgio, refugio, deport\p{L}*, expuls\p{L}*, det(?:ido|ida|enç\p{L}*)`,
      words`advogad\p{L}*, chefe, senhorio, tribunal, residência, residencia, cidadania, indocumentad\p{L}*, ilegal\p{L}*`,
      words`situação migratória, pedido, fronteira, multa`,
    ],
    advice: [
      words`(?:posso|podemos|poderia|poderíamos|devo|devemos|deveria|deveríamos) ${MOVE}`,
      words`(?:tenho|temos) (?:o )?direito (?:a|de) ${MOVE}, tenho direito, (?:me|nos) (?:permitem|deixam) ${MOVE}`,
    ],
    opinion: [
      words`(?:o )?que (?:você )?(?:acha|pensa), (?:você )?acha que, (?:qual (?:é )?(?:a )?)?sua opinião`,
      words`qual (?:é )?(?:a|o) (?:melhor|pior), (?:qual|que) cidade é (?:a )?(?:melhor|pior|mais acolhedora)`,
      words`uma? (?:boa|má|bom|mau) (?:ideia|cidade|lugar|país|pais|coisa), as cidades deveriam`,
    ],
    prediction: [
      words`o que (?:vai acontecer|acontecerá|ocorrerá), quem (?:vai ganhar|ganhará|será), no (?:próximo ano|ano que vem)`,
      words`^(?:ganhará|perderá|haverá|voltará), v(?:ai|ão) (?:ganhar|perder)`,
    ],
    instruction: [
      words`ignore (?:todas )?(?:as|suas) (?:instruções|regras)`,
      words`^(?:por favor,? )?(?:escreva|escreve|redija|traduza|traduz|conte uma piada|me conte uma piada|conta uma piada)`,
    ],
    hate: [
      words`^(?:mate|matem|matar|queimem|fuzilem|enforquem|expulsem|deportem) (?:tod[oa]s|esses)`,
      words`^(?:eu )?odeio (?:os|as), morte a(?:os)?, são (?:todos )?(?:lixo|escória|parasitas)`,
    ],
  },
  bids: list`(?:me|nos) (?:fal[ae]|cont[ae]|dig[ao]|diz|explique|explica|mostr[ae]), (?:fal[ae]|cont[ae])(?:-me)? sobre, e em, e quanto a`,
  ofOneself: {
    streets: list`rua, r, avenida, av, travessa, pra[çc]a, alameda, estrada, rodovia, apartamento, apto, cep, c[óo]digo postal`,
    says: list`
      (?:eu )?me chamo, meu nome(?: completo)? [ée], (?:eu )?moro (?:em|na|no), (?:meu|minha) (?:endere[çc]o|telefone|celular|n[úu]mero|e-?mail|passaporte|rg|cpf) [ée], (?:eu )?nasci em`,
  },
  chat: {
    before: list`oi, olá, ola, e aí, bom dia, boa tarde, boa noite, ei, então`,
    to: list`pessoal, gente, bot, galera, footnote`,
    goesOn: list`tudo bem, tudo bom, uma pergunta, uma dúvida, tenho uma dúvida`,
    after: list`por favor, pfv, obrigad[oa], valeu, desde já, agradeço`,
  },
  followUp,
  requests,
  bot,
  joins: list`e, ou, com`,
  help: list`ajuda`,
  forgets: list`me esque[çc]a, esque[çc]a(?:[- ]me| de mim)`,
  quit: list`sair, tchau`,
  orders: list`por favor, execute, usa, use, rode, faça, pode, comando`,
  verifies: list`(?:verifique|verifica|confira|confere|cheque)(?: (?:esta|essa|a))?(?: (?:citação))?, (?:esta|essa) citação está (?:correta|certa)\??`,
  privately: {
    named: list`privad[oa], particular`,
    about: list`públic\p{L}*, public\p{L}*, privad\p{L}*, particular\p{L}*, semi`,
    said: list`em (?:privado|particular), (?:s[oó]|somente|apenas) (?:para|pra) mim`,
    please: list`por favor, obrigad[oa]`,
    yes: list`sim, verdadeiro`,
    no: list`não, nao`,
  },
  places: ptPlaces,
  within: {
    author: list`segundo, de acordo com, conforme`,
    part: list`em, no, na, do, da, segundo`,
    chapter: list`capítulo`,
    slide: list`slide`,
  },
  remarks: list`[êe]nfase, grifos?, grifad[ao]s?, it[áa]lico, sublinhad[ao]s?, destaques?, tradu[çc][ãa]o, traduzid[oa]s?`,
  numbered: list`
    p[aá]ginas?, cap[ií]tulos?, cap, se[cç](?:[aã]o|[oõ]es), partes?, figuras?, fig, gr[aá]ficos?, tabelas?, quadros?, artigos?, par[aá]grafos?, linhas?, versos?, atos?, cenas?, tomos?, livros?, anexos?, ap[eê]ndice, notas?, passos?, slides?, epis[oó]dios?, entrevistas?, entrevistad[oa]s?, perguntas?, n[uú]mero, caso, grupo, dia, ano`,
  negations: list`
    nao, nunca, jamais, nem, ninguem, nada, nenhum, nenhuma, sem, tampouco, mal`,
  defaultCategory: list`padrão`,
}
