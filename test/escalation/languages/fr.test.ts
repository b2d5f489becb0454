import { fr } from '../../../widget/escalation/languages/fr.ts';
import { speaks } from './speaks.ts';

speaks(fr, {
  requests: `
    un conseiller svp
    Je voudrais parler à une personne
    je veux parlé a kelkun
    passez-moi un responsable
    conseiler stp
    humain
    Pouvez-vous me mettre en relation avec un conseiller ?
    J'ai besoin d'un agent humain
    je veux un humain pas un robot
    Il y a quelqu'un ?
    est-ce que je peux avoir quelqu'un au téléphone
    Rappelez-moi s'il vous plaît
    j'aimerais être rappelé demain matin
    je veux parler a un vrai etre humain
    transférez moi à votre supérieur
    marre de parler à un robot
    opérateur
    je souhaite discuter avec quelqu'un du service client
    Passe moi ton manager
    comment joindre un conseiler ?
    y a t il un vrai conseiller
    Besoin d aide humaine
    quelqu'un peut me rappeler ?
    Je préfère une personne réelle
  `,
  lookAlikes: `
    je veux ajouter une personne à mon abonnement
    pas un conseiller
    Êtes-vous un humain ?
    vous êtes un robot ?
    Votre conseiller m'a dit que ce serait livré vendredi
    Pas besoin d'un conseiller, merci
    Je ne veux parler à personne
    je ne veux pas parler à un agent
    Qui est mon conseiller ?
    Le livreur devait me rappeler
    J'ai déjà parlé à un conseiller hier
    Je m'appelle Julie
    Je ne suis pas un robot
    Pouvez-vous me rappeler le montant ?
    C'est combien par personne ?
    une table pour quatre personnes
    Où est ma commande ?
    sans passer par un conseiller, puis-je changer d'adresse ?
  `,
  angry: `
    Votre service est nul
    c'est la troisième fois que j'écris
    J'en ai marre de votre appli
    vous vous moquez de moi ?
    ça fait trois semaines que j'attends
    merci pour rien
    bande de voleurs
    c'est inadmissible
    fait chier ce site de merde
    personne ne répond jamais
  `,
  calm: `
    C'est un site très plaisant
    J'ignore mon numéro de client
    J'ai changé de banque
    À quelle heure ouvrez-vous demain ?
    Merci beaucoup pour votre aide
    Je voudrais modifier mon adresse de livraison
    Combien de fois par mois puis-je échanger ?
    de rien, bonne journée
    Je n'ai pas encore reçu mon code
    C'est possible à n'importe quel moment ?
  `,
  urgent: `
    c'est urgent
    il me le faut aujourd'hui
    mon avion décolle dans deux heures
    répondez-moi le plus vite possible
  `,
  harm: `
    j'ai envie de mourir
    je vais me suicider
    il y a une odeur de gaz chez moi
    mon mari me frappe
    elle n'arrive plus à respirer
  `,
  harmless: `
    c'est à mourir de rire
    mon téléphone est mort
    je veux changer de fournisseur de gaz
  `,
  legal: `
    je vais saisir mon avocat
    on se verra au tribunal
    je porte plainte auprès de la DGCCRF
    vous allez recevoir une mise en demeure
    je vais contacter une association de consommateurs
  `,
  churn: `
    je veux résilier mon contrat
    je souhaite clôturer mon compte
    je vais aller à la concurrence
    résiliation svp
    je vais changer d'opérateur
    vous avez perdu un client
  `,
  staying: `
    je veux annuler ma commande
    annuler ma réservation svp
    je veux me désabonner de la newsletter
    je voudrais changer de forfait
  `,
  billing: `
    j'ai été prélevé deux fois
    je veux être remboursé
    je ne reconnais pas ce prélèvement
    pourquoi m'avez-vous facturé 20 euros ?
    rendez-moi mon argent
  `,
  paying: `
    comment payer ma facture ?
    combien coûte la livraison ?
    je voudrais changer ma carte de paiement
  `,
  rejections: `
    ça ne m'aide pas
    ce n'est pas ce que j'ai demandé
    j'ai déjà essayé
    ça ne marche toujours pas
  `,
  acceptances: `
    merci beaucoup
    ça marche maintenant, parfait
  `,
});
