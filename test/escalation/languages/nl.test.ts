import { nl } from '../../../widget/escalation/languages/nl.ts';
import { speaks } from './speaks.ts';

speaks(nl, {
  requests: `
    medewerker aub
    Ik wil graag met een mens praten
    ik wil iemant spreken
    kan ik iemand spreken?
    Verbind mij door met een medewerker
    medewreker
    kunt u mij doorverbinden met een collega?
    echt persoon aub
    Is daar iemand?
    Bel mij terug alstublieft
    Kan iemand mij bellen?
    ik wil niet met een robot praten
    Geef me je baas
    ik heb een echte medewerker nodig
    menselijke hulp
    zou ik met de klantenservice kunnen spreken
    met een echt mens graag
    wil met jullie leidinggevende spreken
    ik wil terug gebeld worden
    iemand aan de lijn krijgen
    ben het zat om met een bot te chatten
    naar een medewerker doorverbonden worden
    mag ik een adviseur
    geen bot maar een mens
  `,
  lookAlikes: `
    ik wil een persoon toevoegen aan mijn abonnement
    ik wil geen medewerker
    Ben je een mens?
    Praat ik met een robot?
    Uw medewerker zei dat het vrijdag zou komen
    Ik heb geen medewerker nodig
    Ik wil niet met een medewerker praten
    u hoeft mij niet te bellen
    Wie is mijn adviseur?
    De bezorger zou mij bellen
    Ik heb al met een medewerker gesproken
    Wat kost het per persoon?
    Waar is mijn bestelling?
    Kan ik dit zonder medewerker wijzigen?
    Is er medewerkerskorting?
  `,
  angry: `
    Jullie service is waardeloos
    dit is al de derde keer dat ik schrijf
    Ik wacht al drie weken op mijn pakket
    ik ben het zat
    nemen jullie me in de maling?
    bedankt voor niks
    wat een klotebedrijf
    niemand reageert
    belachelijk dit
    Wat een aanfluiting
  `,
  calm: `
    Kan ik direct bestellen?
    De rechter schoen is te klein
    Dat was snel, dank je
    Hoe laat zijn jullie morgen open?
    Heel erg bedankt voor de hulp
    Ik wil mijn adres wijzigen
    Drie keer per week train ik
    Waar kan ik een klacht indienen?
    Ik woon in Rotterdam
    Nee hoor, geen haast
  `,
  urgent: `
    het is dringend
    ik heb het vandaag nodig
    mijn vlucht vertrekt over twee uur
    zo snel mogelijk graag
  `,
  harm: `
    ik wil niet meer leven
    ik denk aan zelfmoord
    ik ruik gas in huis
    mijn man slaat mij
    ze krijgt geen lucht
  `,
  harmless: `
    mijn telefoon is dood
    ik wil van gasleverancier veranderen
    ik kan niet leven zonder koffie
  `,
  legal: `
    ik schakel mijn advocaat in
    dan zien we elkaar bij de rechter
    ik stap naar de geschillencommissie
    ik neem juridische stappen
  `,
  churn: `
    ik wil mijn abonnement opzeggen
    graag mijn account verwijderen
    ik stap over naar een andere provider
    hierbij zeg ik mijn contract op
    jullie zijn een klant kwijt
  `,
  staying: `
    ik wil mijn bestelling annuleren
    ik wil de reservering annuleren
    uitschrijven voor de nieuwsbrief graag
    Ik wil een ander abonnement
  `,
  billing: `
    er is twee keer afgeschreven
    ik wil mijn geld terug
    ik herken deze afschrijving niet
    waarom is er 30 euro afgeschreven?
    ik wil een terugbetaling
  `,
  paying: `
    hoe kan ik mijn factuur betalen?
    wat kost de verzending?
    ik wil mijn betaalmethode wijzigen
  `,
  rejections: `
    dat helpt niet
    dat is niet wat ik vroeg
    dat heb ik al geprobeerd
    het werkt nog steeds niet
  `,
  acceptances: `
    dank je wel
    het werkt nu
  `,
});
