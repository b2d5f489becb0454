import { de } from '../../../widget/escalation/languages/de.ts';
import { speaks } from './speaks.ts';

speaks(de, {
  requests: `
    Mitarbeiter bitte
    Ich möchte mit einem Menschen sprechen
    ich moechte mit nem mitarbeiter reden
    mitarbieter
    Verbinden Sie mich bitte mit einem Berater
    kann ich mal mit jemandem vom Kundendienst telefonieren?
    Gibt es hier einen echten Menschen?
    ist da jemand?
    ich will deinen chef sprechen
    Rufen Sie mich bitte zurück
    Rückruf bitte
    Kann mich jemand anrufen?
    ich brauche einen menschen, keinen bot
    Ich rede nicht mit einem Roboter
    Stellen Sie mich zu Ihrem Vorgesetzten durch
    echter Mensch
    geben Sie mir sofort einen Sachbearbeiter
    ich hätte gerne einen persönlichen Ansprechpartner
    Kannst du mich an einen Kollegen weiterleiten
    bitte um rueckruf
    ich will mit einer echten Person schreiben
    Warum kann ich nicht mit einem Mitarbeiter sprechen?
    hab genug davon mit maschinen zu reden
  `,
  lookAlikes: `
    ich möchte eine Person zu meinem Vertrag hinzufügen
    ich will mich über einen Mitarbeiter beschweren
    kein Mitarbeiter bitte
    Sind Sie ein Mensch?
    Spreche ich mit einem Bot?
    Ihr Mitarbeiter hat mir gesagt, dass es am Freitag kommt
    Ich brauche keinen Mitarbeiter, danke
    Ich will nicht mit einem Mitarbeiter sprechen
    Sie müssen mich nicht anrufen
    Wer ist mein Berater?
    Der Bote wollte mich anrufen
    Ich habe schon mit einem Mitarbeiter gesprochen
    Was kostet das pro Person?
    ein Ticket für eine Person
    Wo ist mein Paket?
    Gibt es einen Mitarbeiterrabatt?
    Kann mir jemand helfen?
  `,
  angry: `
    Das ist eine Frechheit
    Ihr Service ist unterirdisch
    jetzt schreibe ich schon zum dritten Mal
    Ich warte seit drei Wochen auf mein Geld
    ich hab die Schnauze voll
    danke für nichts
    was für ein Scheißladen
    Wollt ihr mich veräppeln?
    niemand antwortet mir
    Mir reicht es jetzt
  `,
  calm: `
    Ist das sofort lieferbar?
    Welches Gericht ist vegan?
    Der Film ist unglaublich gut
    Wann haben Sie morgen geöffnet?
    Vielen Dank für Ihre Hilfe
    Ich möchte meine Adresse ändern
    Der Bildschirm scheint zu flackern
    Nein danke, das war alles
    Ich lese dreimal im Monat ein Buch
    Kein Problem, das eilt nicht
  `,
  urgent: `
    Es ist dringend
    Ich brauche das noch heute
    mein Flug geht in zwei Stunden
    bitte so schnell wie möglich
  `,
  harm: `
    Ich will nicht mehr leben
    ich werde mich umbringen
    hier riecht es nach Gas
    Mein Mann schlägt mich
    er hat einen Herzinfarkt
  `,
  harmless: `
    Der Akku ist gestorben
    Ich möchte den Gasanbieter wechseln
    ich kann ohne Kaffee nicht leben
  `,
  legal: `
    Ich schalte meinen Anwalt ein
    dann sehen wir uns vor Gericht
    Ich melde das der Verbraucherzentrale
    ich werde rechtliche Schritte einleiten
  `,
  churn: `
    Ich möchte meinen Vertrag kündigen
    hiermit kündige ich mein Abo
    ich wechsle zu einem anderen Anbieter
    Bitte löschen Sie mein Konto
    Ich bin dann weg, zur Konkurrenz
    Kündigung
  `,
  staying: `
    Ich möchte meine Bestellung stornieren
    Welche Kündigungsfrist gilt?
    bitte den Newsletter abbestellen
    Ich will nicht kündigen
    Ich möchte den Tarif wechseln
  `,
  billing: `
    Mir wurde zweimal abgebucht
    Ich will mein Geld zurück
    Ich widerspreche der Rechnung
    warum wurden mir 30 Euro berechnet?
    wann kommt meine Rückerstattung
  `,
  paying: `
    Wie kann ich die Rechnung bezahlen?
    Was kostet der Versand?
    Wann wird der Betrag abgebucht?
  `,
  rejections: `
    Das hilft mir nicht
    Das ist nicht, was ich gefragt habe
    das hab ich schon probiert
    geht immer noch nicht
  `,
  acceptances: `
    Vielen Dank!
    jetzt geht es, super
    hat geklappt
  `,
});
