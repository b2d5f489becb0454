import { pl } from '../../../widget/escalation/languages/pl.ts';
import { speaks } from './speaks.ts';

speaks(pl, {
  requests: `
    człowiek proszę
    czlowiek prosze
    Chcę rozmawiać z konsultantem
    chce porozmawiac z czlowiekeim
    Proszę o połączenie z konsultantem
    konsultnat
    połącz mnie z konsultantem
    czy jest tu ktoś żywy?
    Proszę do mnie zadzwonić
    zadzwońcie do mnie jutro
    poproszę pracownika
    nie chcę rozmawiać z botem
    dajcie mi kierownika
    Chciałbym porozmawiać z kimś z obsługi
    żywy człowiek
    Potrzebuję kontaktu z prawdziwą osobą
    jak mogę skontaktować się z konsultantem?
    przełącz mnie do doradcy
    wolę pogadać z człowiekiem, nie z robotem
    czy ktoś może do mnie oddzwonić
    proszę o kontakt telefoniczny
    z konsultantem poproszę
    chciałabym żeby ktoś do mnie zadzwonił
    kontakt z konsultantem
  `,
  lookAlikes: `
    chcę dodać osobę do umowy
    nie chcę konsultanta
    Czy jesteś człowiekiem?
    Czy rozmawiam z botem?
    Wasz konsultant powiedział mi, że dojdzie w piątek
    Nie potrzebuję konsultanta
    Nie chcę rozmawiać z konsultantem
    proszę do mnie nie dzwonić
    Kto jest moim doradcą?
    Kurier miał do mnie zadzwonić
    Rozmawiałem już z konsultantem
    Ile to kosztuje od osoby?
    Gdzie jest moje zamówienie?
    Czy mogę zmienić adres bez kontaktu z konsultantem?
    nie jestem robotem
  `,
  angry: `
    Wasza obsługa to żenada
    piszę już trzeci raz
    Czekam już trzy tygodnie na paczkę
    mam już dość
    jaja sobie ze mnie robicie?
    dzięki za nic
    kurwa co za firma
    nikt nie odpowiada
    to jest skandal
    złodzieje!
  `,
  calm: `
    Zaraz wracam
    Obiecano mi rabat za zapis
    Nie mam już tamtej karty
    O której jutro otwieracie?
    Bardzo dziękuję za pomoc
    Chcę zmienić adres dostawy
    Ile razy w tygodniu mogę przyjść?
    nie ma za co, miłego dnia
    Jak złożyć reklamację?
    Jeszcze nie wiem, jaki rozmiar wybrać
  `,
  urgent: `
    to pilne
    potrzebuję tego na dziś
    mój samolot za dwie godziny
    proszę jak najszybciej
  `,
  harm: `
    chcę umrzeć
    myślę o samobójstwie
    czuć gaz w mieszkaniu
    mąż mnie bije i grozi mi
    on nie oddycha
  `,
  harmless: `
    telefon mi padł
    chcę zmienić dostawcę gazu
    jak zabić czas w podróży
  `,
  legal: `
    idę z tym do prawnika
    spotkamy się w sądzie
    zgłoszę to do UOKiK
    podejmę kroki prawne
    zawiadomię rzecznika konsumentów
  `,
  churn: `
    chcę rozwiązać umowę
    proszę usunąć moje konto
    przechodzę do konkurencji
    rezygnuję z waszych usług
    wypowiadam umowę
  `,
  staying: `
    chcę anulować zamówienie
    chcę odwołać wizytę
    proszę wypisać mnie z newslettera
    chcę zmienić pakiet na większy
  `,
  billing: `
    pobraliście opłatę dwa razy
    chcę zwrotu pieniędzy
    nie autoryzowałem tej transakcji
    dlaczego pobrano 30 zł?
    oddajcie mi pieniądze
  `,
  paying: `
    jak zapłacić fakturę?
    ile kosztuje wysyłka?
    chcę zmienić kartę
  `,
  rejections: `
    to nie pomogło
    nie o to pytałem
    już to sprawdzałem
    nadal nie działa
  `,
  acceptances: `
    dziękuję bardzo
    już działa, super
  `,
});
