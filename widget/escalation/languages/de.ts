import type { Language } from './language.ts';

export const de: Language = {
  tag: 'de',
  classes: {
    person: `mensch% menschen% person% mitarbeiter% mitarbeiterin* mitarbeitern berater% berater* agent% agenten
       sachbearbeiter* ansprechpartner% vorgesetzte* manager% chef operator teamleiter* kolleg*
      betreuer* kundenberater* kundendienstmitarbeiter*`,
    anyone: `jemand% jemanden% jemandem% jmd kundenservice kundendienst support hotline service abteilung`,
    company: `ein eine einen einem einer der die das den dem mit bitte bite pls richtig* echt* real* lebend*
      menschlich* ich will möchte moechte brauche hallo hi guten tag jetzt sofort sprechen reden zum zu verbinden
      gerne mal nur nein ja anderen live chat hilfe danke sie`,
    talk: 'sprechen% reden% sprech* sprich telefonieren chatten unterhalten kommunizieren kontaktieren erreichen schreiben',
    link: 'verbind* verbunden durchstell* weiterleit* weitergeleitet stell* leite*',
    want: 'will möchte moechte brauch* benötig* verlange wünsche hätte bevorzuge geb* gib hol* such*',
    bot: 'bot bots roboter robot maschine maschinen computer ki chatbot automat',
    bad: `unverschämt* frechheit* unfassbar* unglaublich* lächerlich* katastroph* miserab* inkompeten* unfähig*
      erbärmlich* peinlich* skandal* zumutung inakzeptabel unterirdisch* saftladen`,
    unit: 'minuten stunde stunden tage tagen woche wochen monat monate monaten',
    end: 'beend* auflösen löschen loeschen schliess* verlass*',
    contract:
      'vertrag* abo abos abonnement* mitgliedschaft konto account tarif service dienst leitung',
    charge: 'abgebucht abbuch* berechnet rechnung belastet abgezogen betrag lastschrift gebühr*',
  },
  families: {
    request: `
      mit, 4 @person @anyone, 4 @talk verb*
      @talk, 2 mit, 3 @person @anyone
      @link, 2 mich mir uns, 5 @person @anyone
      @link, 4 zu an mit, 3 @person
      an zu mit, 2 @person @anyone, @link
      ^ mit, 3 @person
      @want, 3 ein einen eine n ne nen der den die ihren deinen, 1 @person
      erreiche, 2 @person jemand*
      bitte, verbinden
      will brauche, jemand*
      menschlich* manuell* echt* persönlich* reale*, 1 hilfe leute unterstützung kontakt @anyone dienst* @person beratung
      gibt ist sitzt, 2 jemand* @person, 1 da hier erreichbar mit den
      ist, 1 da hier, 1 jemand
      gibt, 2 echt* ein eine einen menschlich*, 1 @person
      @anyone @person, 4 anrufen zurückrufen zurueckrufen kontaktieren melden
      können könnten kannst bitte, 1 mich uns, 2 anrufen zurückrufen zurueckrufen
      ruf ruft rufen, 1 mich uns, 3 an zurück zurueck
      um bitte @want, 2 rückruf rueckruf anruf
      rückruf rueckruf, bitte erbeten gewünscht
      angerufen zurückgerufen, werden
      @person, 1 bitte bite sprechen
      nicht kein* statt satt genug, 4 @bot, 1 @talk
      @talk rede, nicht, 2 @bot
      ! @want muss wollte, 2 nicht kein* nie*, 1 mit, 2 @person @anyone
      ! @want, 1 kein* nicht, 2 @person rückruf anruf angerufen @anyone
      ! kein*, @person, bitte
      ! ohne, 2 @person @anyone anruf* mit
      ! sind bist spreche rede, sie du ich, 3 @bot @person
      ! wer wie wo, ist heisst sind, 1 mein meine ihr, @person
      ! hab* hatte* schon bereits wurde*, 5 gesprochen geredet telefoniert verbunden weitergeleitet
      ! wollte* sollte* hat fahrer bote versprochen, 3 mich mir, 3 an anruf* zurück* melden
      ! nicht, 1 an anrufen zurückrufen angerufen
      ! pro für fuer, 1 person personen
      ! @person, 5 hinzu* ändern wechseln
      ! über, 2 @person
    `,
    frustration: `
      .7 @bad
      ! unglaublich*, gut* toll*
      .8 scheiss* scheise verdammt* fick* arsch* kack* wichs* hurens* verarsch* beschissen* kotz*
      .7 betrüger* betrug abzock* idiot* trottel depp* lügner* lügen dreist*
      ! betrug*, melden opfer verdacht
      .7 schlecht* mies*, 1 service kundenservice support firma app beratung
      .7 witz scherz albtraum drecks*
      .75 schnauze nase faxen, 1 voll dicke
      .7 stinksauer sauer wütend verärgert genervt gefrustet frustriert angefressen
      .7 nervt nerven ärger*
      ! kein*, ärger
      .7 reicht, 1 mir jetzt
      .6 dritte* vierte* fünfte* wiederholten, mal anfrage anruf versuch
      .6 drei vier fünf tausend 3 4 5, mal mails
      ! mal dreimal, im pro am
      .6 zigmal tausendmal viermal
      .4 dreimal mehrmals
      .6 seit, 3 @unit, 5 warte* kein* nicht* immer versuch* probier* nur
      .6 warte*, 3 seit, 2 @unit
      .6 über, 2 @unit
      .6 niemand keine* nie, 3 antwort* hilf* helfen meldet ruft reagiert erreich* kümmert rückmeldung reaktion lösung
      .5 immer noch, noch immer, 4 nicht kein*
      .45 immer kommt, wieder
      .5 schon, zweimal zigmal mehr*
      .5 funktioniert, 2 nicht
      .4 geht klappt, 3 nicht nix
      .4 fehler*
      .4 nicht, 2 geklappt funktioniert geholfen
      .5 nichts nix, 2 funktioniert geht passiert geholfen gebracht
      .45 enttäusch* unzufrieden beschwer*
      ! wo wie möchte, 3 beschwer*
      .55 sehr total echt, 1 enttäusch* unzufrieden schlecht kompliziert
      .7 wollen willst wollt, 3 mich uns, 2 veräppel* verkaufen veralbern
      .75 danke, 1 für, 1 nichts garnichts
      .65 zeit, 2 verschwend* gekostet
      .65 zeitverschwendung hingehalten abgewimmelt ignorier* vertröst*
      .6 nie, wieder
      .6 wie, oft, noch
    `,
    urgency: `
      .9 dringend* eilt notfall eilig dringlich
      ! nicht, 1 dringend* eilig eilt
      .8 sofort* umgehend* unverzüglich schnellstm* schnellstens asap
      ! sofort, 1 lieferbar verfügbar
      ! im, notfall
      ! eilt, nicht
      .8 so, schnell rasch bald, 1 möglich es
      .8 möglichst, schnell rasch bald
      .75 kann, 3 nicht, 1 warten
      .75 brauch* muss benötig*, 5 heute jetzt morgen schnell
      .75 flug zug flieg* hochzeit termin reise, 5 heute morgen stunde*
      .7 beeil*
    `,
    distress: `
      .6 verzweif* hilflos panik angst weine überfordert
      ! angst, 2 dass
      .6 weiss, 2 nicht, mehr, weiter was
      .6 kann, nicht, mehr $
      .7 mein meine, 2 gestorben verstorben tod krebs krankenhaus tot
      .6 verstorben* trauer* beerdigung
    `,
    harm: `
      suizid* selbstmord* umbring* umzubring* selbstverletz*
      will möchte würde, 3 sterben
      nicht, mehr, leben
      ! leben, ohne
      leben, nehmen beenden
      kein*, 1 sinn grund, 3 leben
      schlägt schlaegt bedroht misshandelt vergewaltig* verprügelt, 2 mich uns sie
      häusliche, gewalt
      bekomm* krieg*, 3 keine, luft
      kann kaum, 2 nicht?, 1 atmen
      herzinfarkt überdosis bewusstlos krankenwagen notarzt kohlenmonoxid
      schmerzen, 2 brust
      gasgeruch gasleck
      riecht stinkt, 2 gas
    `,
    legal: `
      anwalt* rechtsanw* rechtsschutz* klage verklag* gerichtlich* strafanzeige
      vor zum ans beim, gericht
      ! bin, 1 anwalt* rechtsanw*
      anzeige, 1 erstatten gegen
      rechtlich*, 1 schritte konsequenzen vorgehen mittel*
      verbraucherzentrale verbraucherschutz* bundesnetzagentur bafin ombudsman* finma
    `,
    churn: `
      kündig* kuendig* gekündigt
      ! kündigungsfrist*
      ! nicht, 1 kündig*
      @end, 4 @contract
      @contract, 5 @end
      ! chat, 3 @end
      ! newsletter probeabo, 2 kündig* @contract @end
      ! nicht, 2 @end
      wechs* gewechselt zurückkehr*, 5 zu zum anbieter bank
      zu zum nach anbieter bank, 2 wechs* gewechselt zurückkehr*
      anderen neuen, anbieter
      ! nicht überlege* könnte soll, 6 wechs*
      ! wechs*, 2 nicht
      ! bank anbieter, gewechselt
      ! nicht, 2 zu, 1 wechs*
      gehe, 1 wieder?, zu woanders
      konkurrenz wettbewerber woanders
      ! woanders, gekauft
      gehe gehen $
      ! wie weiter, gehe gehen
      ! zu, gehen
      bin, 1 weg
      werde will kann muss, 5 verlassen
      verlasse $
      verlasse, euch sie
      nie nicht, 2 wieder mehr länger bei, 4 kunde kundin nutzen bleiben kaufen bestellen
      nie, wieder
      ! nie, 5 abschliess*
      verlier*, 3 kunde* kundin
      kunde* kundin, verlier* verloren
    `,
    'billing-dispute': `
      rückerstatt* erstatt* rueckerstatt* zurückerstatt* rückbuch* zurückbuch*
      geld betrag, 3 zurück zurueck wieder
      zurück zurueck, 3 geld betrag
      doppelt zweimal zuviel unberechtigt* falsch*, 3 @charge bezahlt
      @charge, 4 doppelt zweimal falsch zuviel unberechtigt hoch
      zu, viel hoch, 2 @charge bezahlt
      warum wieso weshalb, 6 @charge
      mir uns konto, 5 abgebucht abgezogen belastet berechnet
      nie nicht, 2 autorisiert veranlasst
      widersprech*, 3 @charge
      abbuchung, 3 kenne unbekannt
      ! wann wie, 5 abgebucht berechnet
    `,
    rejection: `
      hilft geht funktioniert klappt stimmt, 3 nicht nix nichts
      nicht, 2 geholfen funktioniert geklappt hilfreich gefragt verstanden
      nicht nein, 3 was, ich
      schon bereits alles, 2 versucht probiert gemacht gesagt
      immer, noch
      verstehe*, 2 nicht
      dasselbe gleiche, 1 fehler* problem meldung
    `,
    acceptance: `
      danke* dank super perfekt prima toll bestens erledigt geklappt gelöst verstanden
      ! danke, für, nichts
      ! nicht, 2 geklappt gelöst verstanden super
      alles, klar
      funktioniert geht klappt, 1 jetzt wieder nun
      ! funktioniert geht klappt, 2 nicht
    `,
    hedge: `
      .4 nicht, 2 sicher sagen genau
      .5 nicht, 1 gefunden verstanden finden
    `,
    refusal: `
      .6 leider kann können, 4 nicht keine, 4 helfen beantworten möglich zugriff
    `,
  },
};
