/**
 * Which languages a message may be in, generously: to look into one too many costs microseconds, to miss
 * one costs a customer. By script where that is enough, else by words, beginnings (`temsilci*`),
 * endings (`*zione`) and middles (`*cz*`) that hardly occur elsewhere, least of all in English.
 */
import { kept } from '../hearing/kept.ts';
import { fold, type Word } from '../hearing/words.ts';
import type { Language } from './language.ts';

const scripts: readonly (readonly [RegExp, readonly string[]])[] = [
  [/[\u0600-\u06ff]/, ['ar']],
  [/[\u0900-\u097f]/, ['hi']],
  [/[\u3040-\u30ff]/, ['ja']],
  [/[\u3400-\u9fff]/, ['zh', 'ja']],
  [/[\uac00-\ud7af]/, ['ko']],
  [/[\u0400-\u04ff]/, ['ru']],
];

const telling: Readonly<Record<string, string>> = {
  es: `
    son unos segunda vez baja dense el la los las una de en es eso esto por para que mi su y ya quiero puedo
    necesito hablar persona humano gerente alguien favor xfa xfavor hola como pero muy mas tengo hace donde
    cuenta dinero pedido ahora nadie exijo reembolso cancelar sigo sigue mierda con un sin dame jefe ladron*
    asesor* asezor* agente* ajente* operador* porfa* tiene* puede* encargad* cambi* llam* pon* *cion *mente *ando
    *iendo *amos *eis *aron *ieron *ado *ada *cias *zco *enme
  `,
  fr: `
    honte le la les une des de en du au avec pour je parler personne clientèle conseiler quelqu quelquun
    pas est ce cest ca cela vous bonjour merci svp stp mon ne que qui sur jai suis sont mes rien et très
    toujours encore depuis un moi marre arnaque avocat responsable opérateur aide etait avait fait
    voleur* déçu* humain* conseill* nul* rembours* résili* rappel* factur* *iser *aient *euse *eux *ez *ais
    *ique *elle *tre *isson *trice
  `,
  de: `
    betrug abzocke frechheit wütend ich der das und mit einem einen eine ein ne bitte möchte moechte kann
    sprechen vielen dank klappt geklappt mir hallo abo vertrag danke sie wir bin sind habe hab haben wie wo
    warum wann noch schon auf für von zu zum wird immer nichts jetzt dass euch ist es geht anwalt sofort
    dringend eilt geld hilft heute morgen unverschämt* enttäuscht* schlecht* kein* mensch* mitarb* berater*
    jemand* kunde* mein* ihr* schei* ruf* rück* rueck* kündig* kuendig* vorgesetzt* telefon* echt* *lich *eren
    *icht *chaft *igkeit *erung *igung *chung *ltung *hnung *indung *ellung *auch
  `,
  pt: `
    ladroes vergonha absurdo são nunca o os um uma de da em é por para pra que não quero posso preciso falar
    pessoa humano gerente alguém medidas favor olá oi meu isso está você vocês seu sua vc vcs muito bom boa dia
    tenho mais mas já foi esse essa qual ninguém cade quem como cancelar reembolso agora merda péssim* atend* operador* judicia* pf*
    obrigad* liga* ligue* *ção *ções *ando *endo *mente *ado *ada *aram *eira *inha *eiro *encia *ível *ico *amos
  `,
  it: `
    urgente unemergenza siete dei ladri ladro servizio chiudo vergogna il la gli una che di del della è voglio
    posso vorrei persona operatori operatrice qualcuno favore ciao mi mia mio sono grazie consulente
    responsabile ho avete perche anche questo questa molto piu con non da un vi alla tre ora potete procederò
    legali ancora funziona assistenza servizi vera tribunale soldi tutto niente nessuno subito rimborso disdire
    disdetta aiuto basta schifo segnalo* truffa* uman* respir* *zione *zioni *mente *lare *vere *ato *ati *ata
    *ando *endo *atore *ivo *emi *ami *osa
  `,
  nl: `
    dieven onacceptabel stelletje zonder klacht ik het een met niet graag wil kan spreken praten mens iemand je
    er de kost alstublieft alsjeblieft dit dat hallo aub klantenservice ben heb jullie geen nog voor van naar
    bedankt deze waarom hoe nu bellen bel geld terug spoed dank alweer weer niks niemand slecht* oplicht* medew*
    echt* opzeg* zeg* *heid *ij* *aat *oord *erkt *uw
  `,
  pl: `
    zaraz rabat chyba bez kwotę zgody nigdy nie chcę mogę jest się jak mnie moje mój dla tak co od ile kto
    już na tym ktoś kimś żywy agentem sądu telefon obsł* fataln* adwokat* skandal* konsult* osob* pracowni*
    kierowni* pomoc* zwrot* umow* usług* kontakt* gaz* piln* myśl* *acam *cz* *sz* *rz* *dz* *ować *ego *ych
    *ania *anie *enie *iem *cie *cji *cję *bie *dł *wne *stwie
  `,
  tr: `
    nedir kuru daha asla edilemez berbat bir ile ne kim kaç var yok lütfen değil bu canlı merhaba operatöre
    operatörle için çok neden nasıl nereye nerede hala hiç ben beni bana benim sizi sizden iyi rica para parami
    iade iptal kargo telefonum dava yasal rezalet amk lazım bugün yarın olsun artık gerçek dalga verin arayin
    arar abone* şikayet* hırsız* biri* insan* temsilc* temsic* müşteri* yetkili* bağla* teşekkür* acil* hesab*
    fatura* siparis* kartımı* numara* avukat* mahkeme* kimse* tüketici* müdür* kalk* *iyor* *uyor* *mak *mek
    *ları *leri *larım* *ların *lerin *iniz* *ünüz* *eceğ* *acağ* *dim *dük *miş *ebilir* *abilir* *mız
  `,
  hi: `
    tum chor bekar vakil dobara ghatiya hamesha mazak mujhe mera meri bulao bola woh ye baar hai nahi nahin
    kya kisi baat karni karna kaise aap aapka insaan koi karo kar bhai mere mein hain tha raha rahi rahe yeh
    wapas paisa paise abhi bahut bohot aadmi kripya aur krna krni nhi hu hun hoon bakwas dhanyavaad shukriya
    chahta chahti kab kyun kyu karunga karungi gaya chahiy* karwa* krwa*
  `,
};

const whole = new Map<string, string[]>();
const parts: (readonly [string, RegExp])[] = [];
for (const [tag, list] of Object.entries(telling)) {
  const entries = fold(list.trim()).split(/\s+/);
  const [open, closed] = [entries.filter(isOpen), entries.filter((entry) => !isOpen(entry))];
  for (const word of closed) whole.set(word, [...(whole.get(word) ?? []), tag]);
  parts.push([tag, new RegExp(`^(?:${open.join('|').replaceAll('*', '.*')})$`)]);
}

function isOpen(entry: string): boolean {
  return entry.includes('*');
}

/** A message is asked about once for each language there is. */
const found = new WeakMap<readonly Word[], ReadonlySet<string>>();

/** BCP 47 tags, without region. English is always among them: it is mixed into every other. */
export function languagesOf(message: readonly Word[]): ReadonlySet<string> {
  return kept(found, message, () => detect(message));
}

/** The language, with an ear for where it is spoken. */
export function recognised(language: Language): Language {
  return { ...language, isSpokenIn: (message) => languagesOf(message).has(language.tag) };
}

const toldBy = new Map<string, readonly string[]>();

/** The languages that one word speaks for; more than once where it does so by script and by spelling. */
function signsIn(word: string): readonly string[] {
  return [
    ...scripts.flatMap(([script, spoken]) => (script.test(word) ? spoken : [])),
    ...(whole.get(word) ?? []),
    ...parts.flatMap(([tag, part]) => (part.test(word) ? [tag] : [])),
  ];
}

/** Nobody mixes more than these, and each costs time. */
const mostLanguages = 4;

function detect(message: readonly Word[]): ReadonlySet<string> {
  const likeliest = votesIn(message).filter(([, votes], _, [best]) => best && votes * 3 > best[1]);
  return new Set(['en', ...likeliest.slice(0, mostLanguages).map(([tag]) => tag)]);
}

/** Most votes first. */
function votesIn(message: readonly Word[]): readonly (readonly [string, number])[] {
  const signs = new Map<string, number>();
  const count = (tag: string) => signs.set(tag, (signs.get(tag) ?? 0) + 1);
  for (const { text } of message) kept(toldBy, text, () => signsIn(text)).forEach(count);
  return [...signs].toSorted(([, one], [, other]) => other - one);
}

/** What hardly any sentence of English goes without, and other languages do. */
const english = new Set(
  fold(
    'the is are was and of to for you your we our it its this that there can cannot will would not have has with from my please what how when',
  ).split(' '),
);
const fewestWords = 4;

/** The one language that a text is plainly in, BCP 47 without region; null where that is not plain. */
export function plainlyIn(message: readonly Word[]): string | null {
  if (message.length < fewestWords) return null;
  const inEnglish = message.filter(({ text }) => english.has(text)).length;
  const votes = [...votesIn(message), ['en', inEnglish] as const];
  const [[tag, most] = ['en', 0], [, second] = ['', 0]] = votes.toSorted(
    ([, one], [, other]) => other - one,
  );
  return most >= 2 && most >= message.length / 5 && most >= second * 1.5 ? tag : null;
}
