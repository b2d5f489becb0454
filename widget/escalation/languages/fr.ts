import type { Language } from './language.ts';

export const fr: Language = {
  tag: 'fr',
  classes: {
    person: `humain% humaine personne persone agent% agents conseiller% conseill* opérateur% opérat* représentant%
      responsable% superviseur% supérieur manager% gérant directeur patron employé téléconseill* interlocuteur lagent lhumain
      technicien`,
    anyone: 'quelquun kelkun qqun qqn quelqu service support équipe assistance',
    company: `un une le la les l d dun dune à au de du avec svp stp sil te plait vous merci bonjour bonsoir vrai vraie
      réel réelle physique parler je veux voudrais besoin mettez passez moi maintenant vite ligne autre urgent client
      client* clientèle il faut me en aide`,
    talk: 'parler% parlé parlez discuter% dialoguer échanger communiquer chatter',
    link: 'passez passe passer mettez mettre transf* connect* redirig* orient* relier basculez',
    want: `veux voudrai* veut souhait* aimerais jaimerais faut faudrait besoin exige jexige préfèr* demande donnez
      cherche`,
    bot: 'robot robots bot bots machine machines ia chatbot répondeur',
    bad: `honteux honte scandal* inadmissible inacceptable lamentable pitoyable déplorable catastroph* incompéten*
      incapables ridicule intolérable`,
    mad: 'furieu* énervé* excédé* dégoûté* agacé* frustré* mécontent*',
    unit: 'minutes heure heures jours semaine semaines mois',
    end: 'résili* annul* clôtur* ferm* supprim* arrêt* stopper cess* termin*',
    contract:
      'contrat abonnement labonnement forfait compte ligne adhésion souscription assurance abo',
    charge: 'prélev* débit* factur* paiement frais montant',
  },
  families: {
    request: `
      @talk, 2 a avec au aux d, 4 @person @anyone
      @talk, @person
      joindre contacter avoir davoir, 3 @person quelquun quelqu
      @link, 5 @person
      @link, moi nous, 1 @anyone
      personne quelquun humain, à avec, qui, 3 @talk
      @link, 4 avec vers, 3 @anyone
      mis mise mettre mettez, 2 relation contact
      @want, d à?, un une dun dune le la du votre ton?, vrai vraie autre?, @person
      ! personne, pour par ne
      ! ne, 1 parler parle, à, personne
      vrai vraie réelle véritable, @person
      personne quelquun être aide service services client clientèle, réel réelle humain* physique manuel
      y, a, 2 quelquun quelqu humain conseill* agent vrai
      @anyone @person, 3 rappel* mappel* appel* réponde contact*
      veux faut besoin, 1 quelquun
      @person, 1 svp stp sil
      rappel* appel* telephon* contact*, moi nous
      me être quon peut pouvez pourriez, 1 rappel* recontact* mappel*
      rappel, téléphonique svp
      pas plus marre assez non, 4 @bot
      ! êtes es vous tu suis, vous tu êtes es pas, 2 @bot @person
      ! veux voudrais souhaite envie voulais, pas plus, 1 @talk être quon dun un de avoir, 3 @person @anyone appel* rappel*
      ! pas plus aucun sans, 2 besoin peine nécessaire @talk passer, 4 @person @anyone appel* rappel* mappel*
      ! ai jai avons avait avez a déjà, 2 parlé discuté contacté eu, 4 @person @anyone
      ! il elle, me ma, rappel* appel*
      ! livreur devait devez dit promis allait, 3 rappel* mappel* appel* contact*
      ! rappel* appel* mappel*, 1 pas le la les mon mes quel que comment
      ! qui quel comment où quelle, 1 est sont sappelle, 2 @person
    `,
    frustration: `
      .7 @bad
      .7 service appli site support cest êtes, 3 nul nulle nuls pourri* naze
      .8 merde* putain bordel chier connard* enculé* salaud* fout* emmerd*
      .7 arnaqu* escro* voleur* menteur* mensong* abruti* imbécile* idiot* stupide*
      ! phishing signaler victime, 4 arnaqu* escro*
      .75 ras, le, bol
      .7 marre saoul*
      .7 @mad
      .6 en très, colère
      .75 moqu* fich*, 1 de du, 1 moi nous gueule monde clients
      .7 plaisantez plaisanterie rigolez blague cauchemar désastre
      .75 merci, 1 pour de, rien
      ! merci, de, rien
      .6 troisième quatrième cinquième énième 3e 3ème 4ème 5ème, fois appel message mail
      .6 trois quatre cinq dix mille plusieurs 3 4 5 combien, fois appels mails messages
      ! fois, par
      .6 depuis ça, 1 fait?, 3 @unit, 3 attend* sans rien aucun* que toujours pas
      .6 personne, 1 ne nest, 2 répond* aide* rappel* fait sait décroche 
      .55 aucun*, 1 réponse nouvelle retour aide
      .45 toujours, pas rien aucun*
      .5 toujours, 1 même
      .6 plus, jamais
      .55 très vraiment, déçu*
      .4 marche fonctionne, 1 pas plus toujours rien
      .6 perte perd*, 2 temps patience
      .6 mentez menti baladez raccroch* ignorez
      .45 déçu* insatisfait* décevant* pénible
    `,
    urgency: `
      .9 urgent* urgence urgemment
      ! pas, 1 urgent pressé urgence
      .8 immédiat*
      .8 au le, plus, vite tôt rapidement
      .8 tout, de, suite
      .75 peux peut, 1 pas, attendre
      .75 faut besoin dois doit veux répon* aide*, 5 aujourdhui vite maintenant demain rapidement soir
      .75 pars avion train vol mariage, 5 demain heure* soir
      .6 vite
      .7 pressé* dépêch* asap
    `,
    distress: `
      .6 désespér* désempar* effondré* angoiss* paniqu* pleur* détresse supplie
      .6 sais, 1 plus, quoi, faire
      .6 nen, peux, plus
      .7 mon ma mes, 2 décédé* mort morte décès cancer hôpital hospitalis*
      .6 décès deuil veuve veuf obsèques expuls*
    `,
    harm: `
      suicid*
      me, tuer pendre mutiler
      ouvrir couper, les, veines
      ! me, tuer, de, rire
      veux envie préfère vais, 2 mourir crever disparaître
      ! mourir, de, rire faim
      mettre, fin, 1 mes ma, 1 jours vie
      en, finir, 1 avec, 1 vie
      plus pas, 2 envie raison, 1 vivre
      me ma mes, frappe bat viol* menace*, 2 mari mort conjoint père
      mari conjoint copain père, me, frappe bat menace
      violences violence, conjugale* domestique*
      arrive narrive peut peux mal, 2 respirer
      respire, 1 plus pas mal
      overdose infarctus inconscient* convuls* ambulance samu monoxyde
      douleur*, 2 poitrine
      odeur fuite sent, 3 gaz
    `,
    legal: `
      avocat* lavocat tribuna* huissier justice judiciaire* médiateur
      ! je, suis, avocat*
      action* recours poursuites suites, 1 légal* juridique*
      mise, en, demeure
      porter, plainte
      répression, 1 fraudes
      dgccrf cnil arcep acpr ufc signalconso
      protection association, 2 consommat*
    `,
    churn: `
      @end, 4 @contract
      ! @end, 3 commande réservation rdv vol billet livraison newsletter paiement carte
      ! pas sans jamais, 1 @end, 3 @contract
      résili* désabonn*
      ! désabonn*, 3 newsletter mails liste
      ! ai jai avons, changé
      chang*, 2 dopérateur opérateur fournisseur banque assureur crémerie
      quitt*, 2 service vous opérateur banque
      vais pars passe partir, 1 chez
      ! chez, le la mon ma un vous
      concurrence ailleurs
      chez vers, 2 concurrent*
      perdu, 1 client*
      ! moins cher, 1 ailleurs
      ! par, ailleurs
      veux, 2 plus, 2 client* rester continuer
    `,
    'billing-dispute': `
      rembours* rétrofactur*
      ! politique conditions, 2 rembours*
      rend* récupér* recrédit*, 3 argent largent somme @charge
      débit* prélev* factur* payé encaiss*, 4 deux double 2 trop tort sans alors
      @charge, 3 injustifié* indu* abusi* erreur inconnu* incorrect* erroné* frauduleu*
      pas jamais, 2 autorisé reconnais effectué demandé, 4 @charge achat opération
      conteste*, 3 @charge somme
      reconnais, pas, 3 @charge achat opération
      pourquoi, 5 prélev* débit* factur* frais
      mavez ma été vous, 1 prélev* débité*, 3 euros de sans sur
    `,
    rejection: `
      aide maide marche fonctionne résout répond*, 1 pas rien
      pas, 2 aidé marché fonctionné utile compris répondu
      pas nest, 2 ce, que qui, 1 je jai demand*
      pas, ma, question
      déjà, 1 essayé fait tenté dit
      comprenez comprends, pas rien
      toujours, 1 pas même rien
    `,
    acceptance: `
      merci parfait super génial nickel impeccable top résolu compris
      ! merci, pour, rien
      ! pas, 1 parfait résolu compris super top
      ça cest, 1 marche fonctionne bon réglé
      ! marche fonctionne, pas plus toujours
    `,
    hedge: `
      .4 pas, 2 sûr sûre certain certaine dinformation* informations
      .5 nai pas, 2 trouv* compris comprends reformul*
    `,
    refusal: `
      .6 peux pouvons puis mesure, pas malheureusement, 2 aider accéder répondre faire
      .6 malheureusement désolé*, 4 pas impossible
    `,
  },
};
