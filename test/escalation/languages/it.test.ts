import { it as italian } from '../../../widget/escalation/languages/it.ts';
import { speaks } from './speaks.ts';

speaks(italian, {
  requests: `
    operatore
    Vorrei parlare con una persona
    voglio parlare con un oepratore
    Passami un umano
    mi passi un responsabile per favore
    operatore xfavore, operatore per favore
    c'è qualcuno?
    Posso parlare con qualcuno dell'assistenza?
    Ho bisogno di un operatore umano
    non voglio parlare con un robot
    Richiamatemi per favore
    potete chiamarmi domani?
    mi può richiamare qualcuno?
    assistenza umana
    parlare con operatrice
    mi metta in contatto con un consulente
    trasferitemi a un supervisore
    sono stufo di parlare con una macchina
    vorrei un agente reale
    perona vera
    con un essere umano grazie
    datemi un operatore cazzo
    c'è un operatore disponibile?
    Preferisco una persona vera
    posso parlare con un uomo, una persona, non un bot
  `,
  lookAlikes: `
    vorrei aggiungere una persona all'abbonamento
    non voglio un operatore
    Sei un umano?
    Sto parlando con un bot?
    Il vostro operatore mi ha detto venerdì
    Non serve che mi chiamiate
    Non voglio parlare con nessuno
    non voglio parlare con un operatore
    Chi è il mio consulente?
    Il corriere ha detto che mi avrebbe chiamato
    Ho già parlato con un operatore ieri
    Mi chiamo Anna
    Quanto costa a persona?
    un tavolo per due persone
    Dov'è il mio ordine?
    posso cambiare indirizzo senza parlare con un operatore?
    vorrei cambiare operatore telefonico
  `,
  angry: `
    Il vostro servizio è pessimo
    è la terza volta che scrivo
    Aspetto da tre settimane
    sono stufo di voi
    mi state prendendo in giro?
    grazie per niente
    che schifo di app
    è una vergogna
    nessuno risponde mai
    non ne posso più
  `,
  calm: `
    Adesso è tutto chiaro
    L'assicurazione copre il furto?
    Siete in negozio il sabato?
    A che ora aprite domani?
    Grazie mille per l'aiuto
    Vorrei cambiare l'indirizzo di consegna
    Quante volte al mese posso cambiare?
    di niente, buona giornata
    Come posso fare un reclamo?
    Non ho ancora deciso la taglia
  `,
  urgent: `
    è urgente
    mi serve oggi
    il mio volo parte tra due ore
    il prima possibile per favore
  `,
  harm: `
    voglio morire
    sto pensando al suicidio
    c'è puzza di gas in casa
    mio marito mi picchia
    non riesce a respirare
  `,
  harmless: `
    mi fa morire dal ridere
    il telefono è morto
    vorrei cambiare il fornitore del gas
  `,
  legal: `
    vi faccio scrivere dal mio avvocato
    vi denuncio
    mi rivolgo a Codacons
    procederò per vie legali
    ci vediamo in tribunale
  `,
  churn: `
    voglio disdire il contratto
    chiudete il mio account
    passo alla concorrenza
    vorrei cambiare operatore
    disdetta abbonamento
  `,
  staying: `
    voglio annullare il mio ordine
    vorrei cancellare la prenotazione
    non voglio più la newsletter
    vorrei cambiare tariffa
  `,
  billing: `
    mi avete addebitato due volte 30 euro
    rivoglio i soldi indietro
    non riconosco questo addebito
    perché mi avete prelevato 20 euro?
    voglio il rimborso
  `,
  paying: `
    come pago la bolletta?
    quanto costa la spedizione?
    vorrei cambiare la carta di pagamento
  `,
  rejections: `
    non mi aiuta
    non è quello che ho chiesto
    ho già provato
    ancora non funziona
  `,
  acceptances: `
    grazie mille
    ora funziona, perfetto
  `,
});
