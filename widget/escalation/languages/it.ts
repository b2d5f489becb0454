import type { Language } from './language.ts';

export const it: Language = {
  tag: 'it',
  classes: {
    person: `persona% umano% umana umani operatore% operatori operatrice loperatore unoperatore unoperatrice agente%
      unagente lagente consulente% consulenti responsabile% addetto addetta supervisore% manager direttore capo rappresentante superiore impiegato impiegata umani`,
    anyone:
      'qualcuno% qlcn qlcuno assistenza supporto servizio team reparto gente ufficio personale tecnico essere',
    company: `un una uno il lo la l con a al di del per favore perfavore pf plz grazie ciao salve buongiorno buonasera
      vero vera reale carne ossa fisica in parlare voglio vorrei ho bisogno passami passatemi mi serve dammi sì bot
      ora subito solo altro altra clienti cliente posso e`,
    talk: 'parlare% parlo parla parli discutere chattare comunicare conversare contattare dialogare',
    link: 'passami passatemi passa passi passare passarmi collega* connett* trasfer* inoltra* metti* mettere',
    want: `voglio vorrei vogliamo serve bisogno avere preferi* esigo desidero pretendo chiedo dammi
      datemi cerco`,
    bot: 'robot bot macchina macchine ia chatbot risponditore automatico',
    bad: `pessim* orribil* vergognos* scandalos* inaccettabil* indecent* ridicol* incompetent* incapac* penos*
      schifos* assurd* inammissibil* imbarazzant* terribil*`,
    mad: 'arrabbiat* incazzat* furios* stuf* esasperat* frustrat* indignat* delus* scocciat*',
    unit: 'minuti ora ore giorni settimana settimane mese mesi',
    end: 'disdi* recede* chiud* cancella* annulla* termin* disattiva* elimina* interromp*',
    contract:
      'contratto abbonamento labbonamento account conto servizio linea iscrizione utenza polizza sim fornitura',
    charge: 'addebit* laddebito prelev* pagamento fattura bolletta importo transazione',
  },
  families: {
    request: `
      @talk, 3 con, 4 @person @anyone
      @talk, 1 @person
      ^ con, 2 @person
      @link, 2 con a al ad un una il, 3 @person @anyone
      @link, @person
      mett*, 1 in, contatto comunicazione
      @want, 1 un una dun di con il la?, vero vera altro?, @person
      ! @want, 1 persona, per
      assistenza aiuto supporto servizio servizi, clienti?, umano umana umani manuale
      servizio, 2 manuale
      datemi dammi passami passi voglio serve, qualcuno
      persona essere operatore, vera vero reale umano fisica
      cè esiste, 1 @anyone @person
      ! ce, lho
      @anyone @person, 2 chiam* richiam* contatt* rispond*
      con, cui, 3 @talk
      @person, dal, vivo
      ! nessuno, 2 mi chiam*
      @person, 1 per x, favore
      ! per ogni a, persona
      chiamatemi richiamatemi chiamami richiamami telefonatemi contattatemi ricontattatemi
      richiam* essere mi potete, 1 richiam* ricontatt* chiamare chiamarmi telefon*
      mi, 1 chiam*, 1 qualcuno voi per domani oggi al
      non basta stanco stufo stanca stufa smett*, 4 @bot
      ! non, 1 sono, 2 @bot
      ! non, 1 voglio serve ho vorrei occorre desidero, 2 @talk bisogno chiamat* che nessun, 4 @person @anyone chiam*
      ! non, 1 @want, 1 @person
      ! senza, 1 @talk bisogno passare, 4 @person @anyone
      ! già ho abbiamo ieri quando, 2 parlato contattato sentito chiamato, 4 @person @anyone
      ! sei siete è, un una tu voi davvero, 2 @person @bot
      ! sto parlando, 1 con, 2 @person @bot
      ! chi qual, 1 è, 1 mio la il, @person
      ! mi, chiamo
      ! corriere lui lei @person, 1 ha aveva doveva avrebbe mi, 2 detto chiam* richiam*
      ! non, 1 chiam* richiam* mi
      ! aggiung* cambiare lament*, 3 @person
    `,
    frustration: `
      .7 @bad
      .7 servizio assistenza app azienda, 2 @bad schifo merda
      .8 merda cazz* stronz* vaffanculo fanculo coglion* bastard* puttan* minchia fottut*
      .7 schifo ladri ladro truffa* idiot* imbecill* bugiard* cretin* buffon* pagliacc* deficient* ladron*
      ! truffa*, 1 segnalare subito
      ! vittima segnal* tentativo sospett*, 3 truffa*
      .6 è che una uno questa, 2 vergogna scherzo disastro incubo barzelletta schifo follia indecenza
      .75 presa mancanza, 1 giro culo rispetto serietà professionalità
      .75 prende*, 2 giro culo fondelli
      .75 state stai, scherzando
      .75 scherz* $
      .7 sono siamo molto davvero, 2 @mad
      .7 @mad stanc*, 1 di da per
      .75 non, 1 ne, posso, più
      .7 basta $
      .7 ne, ho, abbastanza
      .6 terza quarta quinta decima ennesima 3a 4a, volta chiamata mail richiesta
      .6 tre quattro cinque dieci mille cento 3 4 5 quante varie diverse, volte chiamate mail messaggi
      ! volte, 1 al alla a posso
      .6 da sono, 3 @unit, 3 aspett* attend* che senza e
      .6 aspett* attend*, 2 da, 3 @unit
      .6 nessuno, 3 rispond* aiut* richiam* fa sa risolv* risposto
      .6 non, 1 rispond* risolv* avete aiutate, 1 mai niente nulla nessuno
      .45 ancora sempre, niente nulla nessun* non
      ! ancora non, 1 deciso so
      .4 non, 1 funziona va
      .5 niente nulla, 1 funziona cambia
      .5 sempre, 2 stess*
      .75 grazie, 1 per, niente nulla
      .65 tempo, 1 perso sprecat*
      .65 perd*, 3 tempo pazienza
      .6 mentite bugie ignora* riattacc*
      .45 delus* deludent* insoddisfatt* reclamo lament*
      ! come dove posso fare, 2 reclamo
      .5 mai, più
    `,
    urgency: `
      .9 urgent* urgenza emergenza unemergenza
      ! non, 2 urgent* urgenza fretta
      ! numero contatto uscita, 2 emergenza
      .8 immediat*
      .6 subito
      .8 prima presto, possibile
      .75 non, 1 può posso, 1 aspettare
      .75 bisogno serve devo voglio risolv*, 5 oggi ora subito domani presto stasera
      .75 volo treno parto viaggio matrimonio intervento, 5 oggi domani ore ora stasera
      .7 fretta sbrigat*
    `,
    distress: `
      .6 disperat* angosci* panico ansia piang* spaventat* sconvolt* supplico scongiuro
      .6 non, so, 1 che cosa, fare
      .6 non, ce, la, faccio
      .7 mio mia, 2 morto morta mancat* decedut* cancro ospedale tumore
      .6 lutto funerale vedov* decess* sfratt*
      .6 perso, 1 lavoro casa figlio figlia
    `,
    harm: `
      suicid* uccidermi ammazzarmi ammazzo impiccarmi tagliarmi
      voglio vorrei voglia preferisco, 2 morire
      ! morire, di, 1 ridere risate fame
      farla, finita
      togliermi tolgo, la, vita
      non, 2 voglio voglia senso vale, 2 vivere
      mi, picchia picchiata picchiato minaccia maltratta violentat* stupr*
      violenza, domestica
      non, 2 respir*
      overdose infarto incosciente svenut* convulsion* ambulanza monossido
      dolor*, 2 petto
      puzza odore fuga perdita, 2 gas
    `,
    legal: `
      avvocat* lavvocato tribunale querel* denunci* giudice
      ! sono, 1 avvocat*
      ! denunci*, 2 smarrimento furto
      azioni vie azione, 1 legali legale giudiziari*
      mio, legale
      diffida risarciment*
      agcom agcm antitrust allantitrust codacons altroconsumo adiconsum federconsumatori garante consob ivass arera conciliaweb
      associazion* tutela, 2 consumator*
      polizia, postale
    `,
    churn: `
      @end, 4 @contract
      ! @end, 3 ordine lordine prenotazione volo appuntamento acquisto newsletter carta consegna
      ! non, 2 @end
      disdetta recesso disdire
      ! diritto, 1 recesso
      ! disdire disdetta, 2 prenotazione lappuntamento appuntamento lordine
      cambiare cambio passo passare passerò, 2 operatore gestore fornitore banca compagnia concorren* altr*
      ! passare, 2 operatore un
      concorrenza concorrente
      portabilità
      me, ne, vado andrò
      vado, 1 altrove da
      non, 1 voglio, più, 2 cliente servizio contratto voi
      non, 1 rinnov*
      mai, più, 2 cliente acquist* compr* voi
      pers*, un una, 1 cliente
    `,
    'billing-dispute': `
      rimbors* storn* risarc*
      ! politica, 2 rimbors*
      restitu* indietro ridate* riav*, 3 soldi denaro importo somma
      soldi denaro, 1 indietro
      @charge, 3 doppi* due errat* sbagliat* non ingiustificat* indebit* sconosciut* sospett* alt*
      doppi* due errat*, 2 @charge
      non, 2 riconosco autorizzat* fatto effettuat* richiest*, 4 @charge acquisto
      perché come, 1 mai?, 3 addebit* prelev*
      mi ci, 2 addebitat* prelevat* scalat* fatturat* tolto, 3 euro soldi due senza volte
      contest*, 3 @charge
    `,
    rejection: `
      non, 2 aiut* funzion* risolv* serv* rispond*
      non, è era, 1 quello ciò questo
      ho, già lho
      già, 1 provato fatto detto
      non, 1 capi*
      stess*, cosa errore problema risposta
      ancora, niente non
    `,
    acceptance: `
      grazie perfetto ottimo fantastico risolto capito benissimo
      ! grazie, per, niente nulla
      ! non, 2 risolto capito funziona
      funziona va, 1 ora adesso bene
      ora adesso, funziona va
    `,
    hedge: `
      .4 non, 2 sicur* certo informazioni so
      .5 non, 2 trovato trovo capito
    `,
    refusal: `
      .6 non, 1 posso possiamo possibile grado, 2 aiutar* accedere fare rispondere effettuare
      .6 purtroppo spiace dispiace, 4 non
    `,
  },
};
