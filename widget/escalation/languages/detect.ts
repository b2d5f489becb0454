/**
 * Which languages a message may be in, generously: to look into one too many costs microseconds, to miss
 * one costs a customer. By script where that is enough, else by words, beginnings (`temsilci*`),
 * endings (`*zione`) and middles (`*cz*`) that hardly occur elsewhere, least of all in English.
 */
import { fold, type Word } from '../words.ts';

const scripts: readonly (readonly [RegExp, readonly string[]])[] = [
  [/[\u0600-\u06ff]/, ['ar']],
  [/[\u0900-\u097f]/, ['hi']],
  [/[\u3040-\u30ff]/, ['ja']],
  [/[\u3400-\u9fff]/, ['zh', 'ja']],
  [/[\uac00-\ud7af]/, ['ko']],
  [/[\u0400-\u04ff]/, ['ru']],
];

const telling: Readonly<Record<string, string>> = {
  es:
    'son unos ladron* segunda vez baja dense el la los las una de en es eso esto por para que mi su y ya quiero puedo necesito hablar persona humano ' +
    'asesor* asezor* agente* ajente* gerente operador* alguien favor xfa xfavor porfa* hola como pero muy mas nada ' +
    'tengo tiene* hace gracias cuando donde cuenta dinero pedido ahora nadie exijo reembolso cancelar sigo sigue ' +
    'puede* mierda encargad* llam* *cion *mente *ando *iendo *amos *eis *aron *ieron *ado *ada *cias *zco *enme con un sin pon* dame jefe',
  fr:
    'honteux honte voleur* déçu* jamais plus nulle le la les une des de en du au avec pour je veux voudrais peux pouvez parler personne humain* clientèle conseill* conseiler ' +
    'quelqu quelquun pas est ce cest ca cela vous bonjour merci svp stp mon ne que qui mais sur jai suis sont mes rien ' +
    'et être très toujours encore depuis un moi nul* marre arnaque avocat responsable rembours* résili* ' +
    'rappel* opérateur comment *iser aide humaine factur* *aient *euse *eux *ez *ais etait avait avais fait *ique *elle *tre *oyez *isson *trice',
  de:
    'betrug abzocke frechheit unverschämt* enttäuscht* schlecht* wütend ich der das und mit einem einen eine ein ne nicht kein* bitte möchte moechte kann sprechen mensch* mitarb* ' +
    'vielen dank klappt geklappt berater* jemand* kunde* mir mein* hallo abo vertrag danke sie ihr* wir bin sind habe hab haben wie wo ' +
    'warum wann noch schon auf für von zu zum wird immer nichts jetzt dass euch schei* ruf* rück* rueck* ist es geht ' +
    'kündig* kuendig* anwalt vorgesetzt* telefon* sofort dringend eilt echt* geld hilft heute morgen ' +
    '*lich *ieren *eren *icht *chaft *igkeit *erung *igung *chung *ltung *hnung *indung *ellung *auch *endlich',
  pt:
    'ladroes vergonha péssim* absurdo são nunca o os um uma de da em é por para pra que não quero posso preciso falar pessoa humano atendente* atend* ' +
    'gerente alguém alguem operador* medidas judicia* favor pf* olá oi meu minha isso está você vocês seu sua vc vcs muito obrigad* bom boa dia tenho mais ' +
    'já nada ninguém cade quem como cancelar reembolso dinheiro agora liga* ligue* merda ' +
    '*ção *ções *ando *endo *mente *ado *ada *aram *eira *inha *eiro *encia *ível *ico',
  it:
    'urgente unemergenza siete dei ladri ladro servizio chiudo segnalo* vergogna truffa* il la gli una che di del della è voglio posso vorrei parlare persona umano operatore operatori operatrice qualcuno ' +
    'favore ciao mi mia mio sono grazie consulente responsabile ho avete perche anche questo questa molto piu con ' +
    'non da un vi alla tre ora potete procederò legali ancora funziona assistenza servizi uman* vera respir* tribunale soldi tutto niente nessuno subito rimborso disdire disdetta avvocato aiuto basta schifo ' +
    '*zione *zioni *mente *lare *vere *ato *ati *ata *ando *endo *atore *ivo *emi *ami *osa',
  nl:
    'dieven slecht* onacceptabel belachelijk* stelletje zonder oplicht* klacht ik het een met niet graag wil kan spreken praten mens medew* menselijk* iemand je er de kost alstublieft alsjeblieft mijn dit ' +
    'dat hallo aub klantenservice ben heb jullie geen nog voor van naar bedankt mij deze waarom hoe werkt nu ' +
    'echt* bellen bel geld terug opzeg* zeg* spoed advocaat dank alweer weer niks niemand ' +
    '*heid *lijk *ij* *aat *oord *erkt *uw',
  pl:
    'zaraz rabat *acam chyba ma potrzebuj* bez obsł* fataln* adwokat* kwotę zgody nigdy skandal* nie chcę mogę jest się jak mnie moje mój dla przez tak co od ile kto gdzie już juz na tym ktoś ktos kimś kims ' +
    'żywy konsult* człowiek* osob* agentem pracowni* kierowni* pomoc* zwrot* umow* usług* kontakt* sądu sądzie gaz* telefon ' +
    '*cz* *sz* *rz* *dz* *ować *owac *ego *ych *ania *anie *enie *eniem *iem *cie *cji *cję *bie *dł *wne pilne piln* myśl* *stwie',
  tr:
    'nedir kuru daha asla edilemez abone* şikayet* hırsız* berbat bir ile istiyorum ne kim kaç var yok biri* insan* temsilc* temsic* müşteri* musteri* yetkili* lütfen değil bu ' +
    'canlı merhaba bağla* operatöre operatörle için çok neden nasıl nereye nerede hala hiç ben beni bana benim sizi teşekkür* sizden iyi rica ' +
    'acil* para parami iade iptal hesab* fatura* siparis* kargo kartımı* telefonum numara* dava avukat* mahkeme* yasal ' +
    'rezalet amk lazım bugün yarın olsun artık gerçek kimse* tüketici* dalga müdür* verin arayin arar kalk* ' +
    '*iyor* *ıyor* *uyor* *mıyor* *mak *mek *ları *leri *larım* *ların *lerin *iniz* *ınız* *ünüz* *unuz* *eceğ* *acağ* *dim *dım *dük *miş *mış *ebilir* *abilir* *mız',
  hi:
    'tum log chor bekar vakil dobara ghatiya hamesha mazak mujhe mera meri bulao bola woh ye chahiy* baar hai nahi nahin kya kisi baat karni karna chahiye kaise aap aapka insaan koi karo kar karwa* bhai ' +
    'mere mein hain tha raha rahi rahe yeh wapas paisa paise abhi bahut bohot aadmi kripya aur krna krni krwa* ' +
    'nhi hu hun hoon bakwas dhanyavaad shukriya chahta chahti kab kyun kyu karunga karungi gaya',
};

const whole = new Map<string, string[]>();
const parts: (readonly [string, RegExp])[] = [];
for (const [tag, list] of Object.entries(telling)) {
  const entries = fold(list).split(' ');
  const [open, closed] = [entries.filter(isOpen), entries.filter((entry) => !isOpen(entry))];
  for (const word of closed) whole.set(word, [...(whole.get(word) ?? []), tag]);
  parts.push([tag, new RegExp(`^(?:${open.join('|').replaceAll('*', '.*')})$`)]);
}

function isOpen(entry: string): boolean {
  return entry.includes('*');
}

/** BCP 47 tags, without region. English is always among them: it is mixed into every other. */
export function languagesOf(message: readonly Word[]): ReadonlySet<string> {
  const found = new Set(['en']);
  for (const { text } of message) {
    for (const [script, tags] of scripts)
      if (script.test(text)) for (const tag of tags) found.add(tag);
    for (const tag of whole.get(text) ?? []) found.add(tag);
    for (const [tag, part] of parts) if (part.test(text)) found.add(tag);
  }
  return found;
}
