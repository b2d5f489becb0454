import type { Language } from './language.ts';

export const pl: Language = {
  tag: 'pl',
  classes: {
    person: `człowiek% człowiekiem% człowieka konsultant% konsultant* pracowni* osoba% osobę agent% agentem agenta
      operatorem operatora operator doradc* kierowni* przełożon* menedżer* manager* specjalist* szef* opiekun*`,
    anyone: 'ktoś% kimś% kogoś obsługa obsługi infolini* biur* dział* zespołem wsparci* pomoc*',
    company: `proszę prosz poproszę pls plis z ze do na o i mnie mi żywy żywym żywego żywą prawdziw* realn* chcę
      chciał* potrzebuję dajcie daj rozmow* porozmawiać rozmawiać połącz kontakt klienta teraz szybko tak dzień dobry
      cześć hej tu jest czy ten inny normaln* obsługi dziękuję dzięki`,
    talk: `rozmawiać% porozmawiać% rozmowa rozmowy rozmowę rozmówić gadać pogadać czat skontaktować skontaktuj*
      kontakt kontaktu czatować pisać popisać spotkać`,
    link: 'połącz* łącz* przełącz* przekieruj* przekaż* skieruj* dać daj dajcie zawołaj* dawaj',
    want: 'chcę chcem chciał* potrzebuj* potrzebny potrzebna wolę żądam prosz* poprosz* domagam daj dajcie szukam',
    bot: 'bot bota botem botami robot robotem robota maszyną automat automatem komputerem chatbotem',
    bad: `żenad* żenując* skandal* dramat porażka masakra beznadzie* fataln* niekompeten* bezczeln* kpin* tragiczn*
      śmieszne absurd* niepoważn* wstyd`,
    unit: 'minut godzin godziny dni tydzień tygodni tygodnie miesiąc miesięcy miesiące',
    end: 'wypowiad* wypowiedz* rozwiąz* zamkn* zamyk* usun* zrezygn* rezygn* anulow* anuluj* zakończ* likwid*',
    contract: 'umow* konto konta kont abonament* subskrypcj* członkostw* usług* pakiet* karnet*',
    charge:
      'opłat* pobra* pobier* obciąż* ściągn* nalicz* faktur* płatno* rachun* transakcj* prowizj*',
  },
  families: {
    request: `
      @talk, 2 z ze od do, 3 @person @anyone
      z ze, 3 @person @anyone, 3 @talk
      @talk, @person
      z, kim, 3 @talk
      ^ z, 2 @person
      @link, 3 z ze do, 3 @person @anyone
      @link, @person
      @want, 2 @person
      @want, 2 o, 1 kontakt telefon rozmowę połączenie
      ! o, kontakt, w pod
      żyw* prawdziw*, @person
      jest, 2 @person ktoś kto, 1 tam tu żywy dostępn* kto
      jest, tam tu ktoś żywy, kto ktoś tam tu
      ktoś, 4 zadzwo* oddzwo* skontakt* odpis* porozmawia*
      zadzwoń* dzwoń*, 1 do, 1 mnie nas
      do, mnie, 1 zadzwo*
      oddzwoń*
      @person, 1 prosz* poprosz*
      nie dość dosyć, 1 chc* z będę, 3 @bot
      nie, 1 z?, @bot
      ! nie, 1 jestem, 1 @bot
      ! nie, 1 chcę potrzebuj* muszę trzeba życzę, 4 @person @anyone nikim kontakt* telefon*
      ! nie, 2 dzwoń* zadzwoni* oddzwo*
      ! bez, 2 @person @talk kontaktu pomocy
      ! jesteś rozmawiam, 3 @person @bot
      ! rozmawiał* kontaktował* po, 3 @person @anyone
      ! @person kurier* on, 1 mi miał nie powiedział* obiecał*, 2 mówił* powiedział* zadzwoni* obiecał* oddzwo*
      ! miał* mieli obiecał*, 2 zadzwo* oddzwo*
      ! dodać zmienić usunąć, 1 @person
    `,
    frustration: `
      .7 @bad
      .8 kurw* chuj* huj* jeb* pierdol* spierdal* gówn* wkurw* cholern* dupie pojeb*
      .7 oszu* złodziej* naciąga* kłam* idiot* debil* krętac*
      ! zgłosić ofiar*, 3 oszu*
      .7 wkurz* zdenerwowan* wściek* zirytowan* sfrustrowan* oburz*
      .75 mam mamy, 2 dość dosyć serdecznie
      .75 dość dosyć, tego już
      .75 żart* jaja kpi*, sobie robi* ze
      .75 żartujecie żartujesz
      .75 dzięki dziękuję, za, nic
      .6 trzeci czwarty piąty dziesiąty setny kolejny enty któryś 3 4 5, raz
      .6 raz, kolejny trzeci
      .6 trzy cztery pięć sto tyle wiele kilka 3 4 5, razy maili telefonów wiadomości
      .6 ile, razy można
      ! razy, w na dziennie mogę można
      .6 od już ponad, 2 @unit, 4 czek* nie bez nikt brak
      .6 czek*, 1 od już ponad, 2 @unit
      .6 nikt, 3 odpowiad* odpis* odbier* pom* wie reaguje oddzw* interes* odpowiedzi*
      .6 brak, 1 odpowiedzi reakcji kontaktu pomocy
      .55 nie, odpowiadacie odpisujecie odbieracie reagujecie
      .45 nadal dalej wciąż ciągle, 2 nie brak nic to
      .4 nie, działa działają
      .5 ciągle zawsze, to, samo
      .5 nic, 2 działa zmien* daje
      .65 strata tracę marnow* marnuj*, 2 czas*
      .6 zwodz* ignor* olewa* spław*
      .45 rozczarowan* zawiedzion* niezadowol* zawiodł*
      .55 bardzo strasznie totalnie, 1 rozczarowan* zawiedzion* niezadowol* słab* zły zła źle
      .6 nigdy, więcej
      .6 niedopuszczaln*
    `,
    urgency: `
      .9 piln* nagły nagłe
      ! nie, 2 piln* śpieszy
      .8 natychmiast* niezwłocznie
      .8 jak, najszyb* najprędzej
      .75 nie, mo*, 1 czekać
      .75 potrzebuj* musz* chcę proszę, 4 dziś dzisiaj teraz jutra jutro szybko
      .75 samolot pociąg lot wylat* wyjeżdż* ślub operacj*, 4 dziś jutro godzin* wieczorem
      .7 śpieszy pośpiesz*
    `,
    distress: `
      .6 zrozpacz* rozpacz* załaman* przerażon* panik* płacz* boję bezradn* błagam
      ! boję, się, że
      .6 nie, wiem, 1 co, 1 robić zrobić
      .6 nie, mam, 1 siły
      .6 nie, dam, rady
      .7 mój moja mojej mojego mąż żona mama tata, 2 zmarł* umarł* raka szpitalu nowotwór
      .6 zmarł* pogrzeb* żałob* wdow* eksmisj* bezdomn*
      .6 straciłem straciłam, pracę dom dziecko
    `,
    harm: `
      samobój*
      zabić zabiję, się siebie
      ! zabić, czas nudę
      chcę wolę chciał*, 1 umrzeć zdechnąć
      nie, 1 chcę warto, 1 żyć
      ze, sobą, skończyć
      skończyć odebrać, 1 ze sobie, 1 sobą życie życiem
      samookalecz* okalecz*
      bije bił pobił grozi gwałci zgwałcił, 1 mnie mi nas
      ! grozi, mi, kara
      przemoc*, domow*
      nie, 2 oddych*
      przedawk* zawał* nieprzytomn* karetk* czadem czadu drgawki udar
      ból*, 2 klatce
      gaz gazu gazem, 1 ulatnia wyciek czuć
      czuć śmierdzi wyciek zapach ulatnia, 2 gaz*
    `,
    legal: `
      prawnik* adwokat* mecenas* sąd sądu sądzie sądow* pozew pozwę pozwać prokurat* policj*
      ! jestem, prawnik* adwokat*
      ! sąd, że
      krok*, 1 prawne prawnych
      drog*, 1 prawn* sądow*
      przedsądow*
      uokik uokiku uke knf uodo rzecznik*
      ochrony, konsument*
      inspekcj*, handlow*
    `,
    churn: `
      @end, 3 @contract
      @contract, 3 @end
      ! @end, 2 zamówieni* rezerwacj* wizyt* newsletter* lot bilet* transakcj* płatno*
      ! nie, 2 @end
      rezygnuj*, 1 z, 2 usług* was waszych współpracy
      zrezygnować, z
      ! zrezygnować, z, 1 zamówieni* newsletter* wizyt* rezerwacj* zakupu
      przenosz* przenieść przejdę przechodzę odchodzę zmieniam zmienić zmienię, 3 do operator* konkurenc* bank banku dostawc* innego innej
      ! zmienić, 2 do
      konkurencj*
      straciliście stracicie tracicie, 2 klient*
      nie, 1 chcę będę, 1 już dłużej, 2 klient* korzystać
      nigdy, więcej
      nie, 1 przedłuż*
    `,
    'billing-dispute': `
      zwrot*, 1 pieniędzy środków kosztów płatności opłaty kasy należności
      oddajcie oddać zwróć*, 3 pieniądze pieniędzy kasę środki opłat*
      ! zwrócić zwrot, 1 towar* produkt*
      pieniądze, z, powrotem
      dwa dwukrotnie podwójn* 2 niesłuszn* bezprawn* błędn* nienależn* nieautoryz*, 2 @charge razy
      @charge, 4 dwa dwukrotnie podwójn* niesłuszn* błędn* bez nieznan* zgody zawyżon*
      nie, 2 autoryzow* rozpozna* wykon* zgadzam zlecał*, 4 @charge
      dlaczego czemu, 3 pobra* pobier* obciąż* nalicz* ściągn*
      kwestionuj* chargeback
    `,
    rejection: `
      nie, 2 pomog* pomaga działa rozwiąz* odpowiada zadziała*
      nie, 1 to o, 1 pyt* chodzi* samo
      już, 2 próbował* robił* sprawdz* zrobił* mówił* pisał*
      nie, 1 rozumie*
      ten to ta, sam samo sama
      dalej nadal wciąż, nie to
    `,
    acceptance: `
      dzięki dziękuj* super świetnie rozumiem jasne idealnie rozwiązane
      ! dzięki dziękuję, za, nic
      ! nie, rozumiem super
      działa udało, 1 już się teraz
      już, działa
      ! nie, działa
    `,
    hedge: `
      .4 nie, 1 jestem mam, 1 pewien pewna pewności informacji
      .5 nie, 1 znalazł* znajduj* zrozumiał*
    `,
    refusal: `
      .6 nie, 1 mogę możemy jestem, 3 pomóc wykonać odpowiedzieć udostępnić stanie
      .6 niestety przykro, 3 nie
    `,
  },
};
