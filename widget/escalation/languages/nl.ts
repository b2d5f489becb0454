import type { Language } from './language.ts';

export const nl: Language = {
  tag: 'nl',
  classes: {
    person: `mens% mensen persoon% medewerker% medewerkster medewerkers agent% adviseur% operator leidinggevende%
      manager% chef baas collega% supervisor vertegenwoordiger consulent klantenservicemedewerker`,
    anyone:
      'iemand% iemant klantenservice klantendienst helpdesk support team afdeling mensen personeel service',
    company: `een n de het met aub svp alsjeblieft alstublieft graag echte echt levende levend menselijke fysieke ik
      wil wou zou willen nu direct spreken praten hallo hoi goedemorgen goedemiddag mag kan even nee ja van vlees en
      bloed live chat verbind mij me door doorverbinden dank andere naar bedankt u`,
    talk: 'spreken% praten% praat spreek chatten kletsen telefoneren overleggen bereiken contact communiceren bellen',
    link: 'verbind* doorverbinden doorverbonden doorverbind schakel* doorschakelen stuur zet breng',
    want: 'wil wilt wou willen graag nodig heb geef verlang eis liever verkies zoek haal mag',
    bot: 'bot bots robot robots machine machines computer ai chatbot antwoordapparaat',
    bad: `belachelijk* waardeloos waardeloze schandalig* schande onacceptabel* absurd* verschrikkelijk* vreselijk*
      dramatisch* ongelooflijk* ongelofelijk* incompetent* ondermaats* onbeschoft* triest*`,
    mad: 'boos woedend woest kwaad geïrriteerd pissig gefrustreerd razend laaiend verontwaardigd',
    unit: 'minuten uur uren dagen week weken maand maanden',
    end: 'opzeg* opgezegd opheffen beëindig* stopzet* stoppen verwijder* sluiten annuleer* annuleren zeg zeggen',
    contract: 'contract abonnement account rekening lidmaatschap verzekering polis dienst',
    charge: 'afgeschreven afschrijving incasso gefactureerd factuur betaald rekening bedrag kosten',
  },
  families: {
    request: `
      @talk, 3 met, 4 @person @anyone
      met, 4 @person @anyone, 3 @talk
      ^ met, 3 @person
      @talk, @person
      @person iemand, 1 bereiken
      @person iemand, 2 aan, de, lijn telefoon
      @person iemand, 2 spreken bellen
      @link, 4 met naar aan, 3 @person @anyone
      met naar aan, 3 @person @anyone, 1 doorverb* doorgescha* verbonden
      @want, 2 een n de uw je jouw, 2 @person
      ! @want, 2 persoon, voor
      menselijk*, 1 hulp contact medewerker ondersteuning assistentie @anyone
      echt* levend fysiek*, @person
      is zit bestaat, 2 @person iemand, 1 aanwezig beschikbaar daar die met online van bereikbaar
      iemand, daar aanwezig hier
      is, 1 daar hier, 1 iemand
      kan kunt laat wil, 2 @person iemand, 2 bellen terugbellen contact opnemen te
      bel bellen, 1 mij me ons
      mij me, 1 bellen terugbellen
      gebeld teruggebeld, worden
      terugbellen, aub graag svp
      @person, 1 aub svp graag alsjeblieft alstublieft
      niet geen zat moe stop, 4 @bot, 1 praten spreken chatten
      geen, 1 @bot, 3 @person
      niet moe zat, 1 met, 2 @bot
      ! wil hoef hoeft wens ga, 2 niet geen, 4 @person @anyone bellen gebeld terug*
      ! geen, 1 @person iemand, 1 nodig spreken praten
      ! zonder, 2 @person @anyone te
      ! heb had hebben al gisteren, 5 gesproken gepraat gebeld gechat
      ! contact, 3 gehad
      ! ben bent is zijn, je u jij dit, 3 @person @bot
      ! praat spreek ben, ik je, 2 met, 2 @person @bot
      ! wie wat, is zijn, 1 mijn de uw, @person
      ! bezorger koerier hij zij ze @person, 1 zou zei heeft had beloofde, 5 bellen gezegd terugbellen opnemen me
      ! niet, 2 bellen terugbellen gebeld
      ! per, persoon
      ! @person, 2 toevoeg* toe wijzig*
      ! over, 2 @person
    `,
    frustration: `
      .7 @bad
      .7 slecht* klote kut, 1 service bedrijf app klantenservice dienst
      .8 kut* klote* godverdomme verdomme gvd klootzak* kanker* tering* tyfus*
      ! heeft aan door, kanker
      .7 oplicht* dieven afzetter* leugen* idioten idioot sukkel* bedrog bedrieger*
      ! aangifte slachtoffer, 3 oplicht*
      .7 aanfluiting nachtmerrie onzin farce blamage wanprestatie
      .7 een, grap drama ramp
      .7 @mad, 1 op over dat van
      .7 ben erg heel zo echt, 1 @mad
      .75 zat beu klaar, 1 mee
      .75 ben, 2 zat beu
      .7 genoeg, 1 van
      .75 neem*, 3 in, de, maling zeik
      .75 maling grapje
      ! geen, grapje
      .75 bedankt dank, 1 voor, niks niets
      .6 derde vierde vijfde tiende zoveelste 3e 4e 5e, keer maal bericht mail
      .6 drie vier vijf tien honderd tig 3 4 5 meerdere zoveel, keer maal berichten mails
      ! keer, per in
      .6 al wacht sinds ruim, 3 @unit, 4 wacht* geen niet niks bezig zonder te
      .6 wacht*, 3 @unit
      ! hoe moet, 4 wachten
      .6 niemand, 3 reageert antwoord* helpt helpen weet belt doet opneemt bereikbaar
      .6 geen nooit, 2 antwoord reactie gehoor gehoord oplossing
      .45 nog, steeds altijd, 2 niet geen niks niets
      .4 werkt doet, 2 niet niks
      .5 altijd, hetzelfde
      .5 niets niks, 2 werkt gebeurt helpt
      .65 tijdverspilling
      .65 verspil*, 2 tijd
      .6 liegen gelogen
      .45 teleur* ontevreden jammer klacht
      ! hoe waar wil, 3 klacht
      .55 erg heel zeer echt, teleur* ontevreden slecht* irritant
      .6 hoe, lang vaak, nog
      .6 nooit, meer
    `,
    urgency: `
      .9 dringend* spoed spoedeisend noodgeval haast urgent*
      ! geen niet, 1 haast spoed dringend urgent
      .8 onmiddellijk zsm
      .8 zo, snel spoedig
      .75 kan, 2 niet, 1 wachten
      .75 nodig moet wil, 4 vandaag nu morgen snel vanavond
      .75 vandaag nu morgen vanavond, 2 nodig
      .75 vlucht trein vlieg vertrek* bruiloft operatie, 5 vandaag morgen uur vanavond
      .7 graag svp aub, snel
    `,
    distress: `
      .6 wanhop* radeloos paniek bang huil* overstuur smeek
      ! bang, 1 dat
      .6 weet, 2 niet, meer, 2 moet doen
      .6 kan, niet, meer $
      .7 mijn m, 2 overleden gestorven kanker ziekenhuis dood
      .6 overleden overlijden rouw* begrafenis uitvaart weduwe dakloos
      .6 kwijtgeraakt verloren, 2 baan huis
    `,
    harm: `
      zelfmoord suïcid* zelfdoding
      eind einde, aan, 1 leven
      mezelf, 1 doden ophangen snijden pijn
      wil wou liever, 2 dood sterven
      niet, meer, 1 leven
      ! leven, zonder
      geen, 2 zin, 2 leven
      slaat mishandel* bedreigt verkracht*, 1 mij me ons
      huiselijk, geweld
      ademen adem ademt, 2 niet
      niet geen moeilijk, 1 ademen lucht adem
      overdosis hartaanval bewusteloos ambulance koolmonoxide stuip* beroerte
      pijn, 3 borst
      gaslucht gaslek
      ruik*, 2 gas
    `,
    legal: `
      advocaat advocaten rechtsbijstand rechtbank rechtszaak dagvaard* aanklagen deurwaarder aangifte juridisch*
      rechter $
      naar, 1 rechter
      ! ben, 1 advocaat
      ! aangifte, 3 diefstal verlies belasting*
      klaag, 2 aan
      gerechtelijk* ingebrekestelling
      geschillencommissie consumentenbond acm kifid ombudsman afm testaankoop
    `,
    churn: `
      opzegg* opgezegd
      ! opzegtermijn
      @end, 4 @contract
      @contract, 4 @end op
      ! @end, 3 bestelling afspraak reservering nieuwsbrief vlucht order boeking
      ! bestelling afspraak reservering nieuwsbrief, 3 @end
      ! niet, 2 @end
      ! @end, 1 dat
      stap* ga overstap*, 3 over overstappen naar, 3 ander* concurrent* provider bank leverancier
      andere, 1 provider aanbieder leverancier bank
      naar, 1 concurrent*
      overstappen
      ben word blijf, 3 geen, klant
      nooit, meer, 3 klant bestel* koop jullie
      klant, kwijt
      niet, 1 verleng*
    `,
    'billing-dispute': `
      terugbetal* terugbetaald restitutie terugstort* gestorneer* storneer*
      ! terugbetalingsbeleid
      geld bedrag centen, 3 terug
      terug, 2 geld
      dubbel twee 2 onterecht* verkeerd* teveel zomaar foutief, 2 keer?, 1 @charge
      @charge, 3 dubbel niet onterecht fout klopt verkeerd teveel hoog onbekend*
      ! niet, 1 betaald
      te, veel hoog, 2 @charge
      waarom, 6 @charge
      zonder, 1 toestemming
      herken, 4 niet
      betwist* bezwaar, 4 @charge
      schadevergoeding
    `,
    rejection: `
      helpt werkt klopt lukt, 2 niet
      niet, 1 wat, ik
      niet, 1 geholpen gewerkt gelukt gevraagd
      heb, 1 al, 2 geprobeerd gedaan gezegd
      al, geprobeerd gedaan gezegd
      begrijpt snap*, 2 niet
      nog, steeds
      zelfde hetzelfde, 1 fout probleem antwoord
    `,
    acceptance: `
      bedankt dank dankjewel dankuwel top perfect super fijn opgelost gelukt begrepen prima
      ! bedankt dank, 1 voor, niks niets
      ! niet, 2 opgelost gelukt begrepen
      werkt lukt, 1 nu
    `,
    hedge: `
      .4 niet, 2 zeker
      .4 geen, informatie gegevens
      .5 niet, 2 vinden begrepen gevonden
    `,
    refusal: `
      .6 kan kunnen helaas mag, 4 niet geen, 3 helpen beantwoorden mogelijk toegang
      .6 helaas spijt sorry, 4 niet geen
    `,
  },
};
