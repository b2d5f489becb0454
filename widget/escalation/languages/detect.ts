/**
 * Which languages a message may be in, generously: to look into one too many costs microseconds, to miss
 * one costs a customer. By script where that is enough, else by words that hardly occur elsewhere.
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
  es: 'el los las una con por para que quiero puedo necesito hablar persona humano agente asesor operador gerente alguien favor hola mi su esto está cómo pero',
  fr: 'le les une des avec pour je veux voudrais peux parler personne humain conseiller conseillère opérateur agent quelqu un est pas mon ma vous bonjour merci svp plaît c',
  de: 'ich der die das und mit einem einen eine nicht bitte möchte kann will sprechen mensch menschen mitarbeiter mitarbeiterin berater jemand jemanden kundendienst mir mein ist hallo kundenservice abo vertrag',
  pt: 'o os uma com por para que não quero posso preciso falar pessoa humano atendente atendimento gerente alguém favor olá meu minha isso está você vocês é',
  it: 'il lo gli una con per che non voglio posso vorrei parlare persona umano operatore operatrice qualcuno favore ciao mio mia è sono grazie consulente responsabile',
  nl: 'ik het een met niet graag wil kan spreken praten mens medewerker iemand alstublieft mijn dit is hallo aub klantenservice',
  pl: 'nie chcę mogę proszę rozmawiać porozmawiać człowiek człowiekiem konsultant konsultantem pracownik ktoś kimś jest to mój się z cześć konsultanta',
  tr: 'bir ve ile istiyorum konuşmak insan temsilci temsilcisi müşteri yetkili birisi biriyle lütfen mi değil bu merhaba bağla operatör canlı bağlanmak',
  hi: 'mujhe mera meri hai nahi kya kisi se baat karni karna chahiye kaise aap insaan koi',
};

const words: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(telling).map(([tag, list]) => [tag, new Set(list.split(' ').map(fold))]),
);

/** BCP 47 tags, without region. English is always among them: it is mixed into every other. */
export function languagesOf(message: readonly Word[]): ReadonlySet<string> {
  const found = new Set(['en']);
  for (const { text } of message) {
    for (const [script, tags] of scripts)
      if (script.test(text)) for (const tag of tags) found.add(tag);
    for (const [tag, known] of words) if (known.has(text)) found.add(tag);
  }
  return found;
}
