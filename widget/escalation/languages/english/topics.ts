/** What English says of lawyers and courts, of leaving, and of money that is contested. */
import type { Language } from '../language.ts';

export const topics: Pick<Language['families'], 'legal' | 'churn' | 'billing-dispute'> = {
  legal: `
    my our a an with get* hir* have see via through contact*, 3 @lawyer
    @lawyer, 3 will has have letter involved
    ! @lawyer, 2 fee discount account power document
    ! power, of, @lawyer
    ! estate immigration title closing, @lawyer
    ! sent referred going it and, 4 to not, 3 @lawyer
    ! @not, 3 @lawyer
    ! had have has, the, 1 top?, @lawyer
    legal court, action proceedings recourse remed* case advice advis* counsel steps team
    ! your their the and threaten* got if, 1 i?, 1 legal
    sue suing, 1 @you them this for the over company bank airline
    will gonna going would to ill must, 1 sue
    ! @be, sued
    ! sue suing lawsuit, 2 against?, me us
    take taking see bring, @you them this it company, 3 to in, court
    lawsuit* litigat* subpoena
    class, action
    ! due faced? facing face would, 2 to a, lawsuit
    @watchdog
    trading, standards
    better, business, bureau
    ! @be to, @watchdog, approved required
    consumer, 2 protection court forum affairs commission council tribunal
    federal, trade regulator*
    higher, authorities
    attorney attorneys, general
    report* complain* fil*, 6 @watchdog commission police sec
    ! police, report
    seek* claim, 3 damages compensation justice
    violat* breach, 3 law laws rights gdpr act
    court, 3 @you them
  `,
  churn: `
    @end stop, 4 @contract subscription
    leave leaving quit quitting ditch*, 1 @you the this?, company bank service network provider airline
    im am ill will going want, leave leaving quit, 1 soon @you now? $
    ! newsletter mailing payment transfer overdraft order orders reservation booking appointment standing flight ticket trial, 5 @contract subscription @end
    ! @end, 5 newsletter payment transfer overdraft order orders reservation booking appointment standing flight ticket dinner card
    ! @not why did bill, 1 @end, 4 @contract
    ! believe true until when, 4 stop leav*
    ! unsubscribe, 4 newsletter mail* list
    @contract subscription, 1 @end
    want wish like need going gonna please how, 3 unsubscribe
    want like need wish going gonna time think* consider* plan* decided about might ill should must wait will im i we, 3 leav* quit quitting churn
    want like need going thinking consider* decided might ill must wait will i we to, 3 switch* $
    i we want going to will ill like possible have, 3 switch*, 1 to from
    ! leav*, 2 feedback review message at for on in home work tomorrow tonight today my via house car it them
    ! switch*, 3 flight flights seat seats on off plan account accounts my date currency card to into, 1 me date you euro* dollar*
    ! @not, 3 leav* quit switch
    @move, 2 to from, 2 competit* rival elsewhere else
    @move, 1 to with, another different other new, 1 @provider $
    @move, 1 from, 2 to
    will am im ill going have hate bad should thinking, 4 @move, to on over back $
    i we should to can ill will, 1 @move, to there $
    @move, 1 my?, @provider
    go going tak* took move moving shop buy business bank, 4 elsewhere
    go going take move, somewhere, else different
    say saying, goodbye bye farewell, 1 to
    bye, bye, @you company
    never wont not last stop stopped @not, 2 us* buy* fly flying shop* order* bank banking deal book choose renew, 3 again @you from with anymore ebay subscription contract membership service
    ! how why cant when if bot, 3 us* buy* order* book bank renew
    lost losing lose, 2 a me another my loyal as, 1 customer business client custom
    done, with $
    done, with, 1 @you this @service
    @not longer, 3 @contract customer member, 1 anymore longer with at of
    rid, of, 2 @contract
    regret, 4 @contract
  `,
  'billing-dispute': `
    want need demand get give claim request* issue expect please have ask asap full still @not where waiting my showing happened the that provide*, 2 @back
    refund, me my us this it the
    @back, 3 @not still pending missing immediately asap for
    can, 3 be?, @back
    ! what when entitled cases policy allowed check long appreciate provided, 6 @back
    ! @not, 2 looking want asking need, 2 @back
    ! refund*, 2 policy @be given authori*
    ! only, 3 @back
    ask apply claim, for, a my?, @back
    money cash fee deposit payment €, back returned
    ! money, back, policy guarantee
    ! will receive, 3 money, back
    return give get* want send demand, 3 money credit fee cash, 1 back
    @took bill, 5 twice double again extra more wrong* incorrect* instead without despite even inflated
    overcharg* overbill*
    double doubly duplicate* extra wrong* incorrect* undue unauthori* unrecogni* fraud* suspicious strange weird hidden unknown same, 2 @fee @took bill amount
    why how, 5 @took charge fee fees costs
    was were been got being keep* getting wasnt kept they you im is, 2 @took, 4 me us my for a an fee when from @took
    ! will would could can may might if when how do going gonna lower less directly is, 4 @took
    charged billed debited deducted charging charge, me us my
    @fee purchase* bill statement it money, 8 didnt dont never not wasnt isnt werent havent, 2 make made recogni* recongize authori* mine me by do did set approve* my know request agree right aware remember familiar buy seen have
    didnt dont never not shouldnt, 2 make made recogni* recongize authori* approve* request set, 4 @fee purchase subscription this up
    dispute* disputing contest, 5 @fee bill amount it
    money amount balance cash credit somebody someone, 4 @took, 3 from my out account twice without
    stole* stealing using used, 4 money my account without, 1 card consent permission account
    wrong incorrect inflated right not, 2 amount bill rate price invoice
    amount bill rate invoice exchange, 4 wrong incorrect higher inflated bad @not
    hidden cancellation late unfair, fee fees charge charges
    received waive, 2 fee fees charge
    gave got received dispensed, 3 less only wrong, 4 than cash money asked requested
    @not, 3 enough right all full correct, 3 cash money amount
    compensat*
    owe owes owed, 1 me us
    ! if, 5 @took
    ! any, 2 extra additional @fee
    ! how, 1 much do can is, 5 @fee @took
    ! come comes, with
    ! do, you, 1 charge
    ! is are there, 1 a an any?, 2 @fee $
  `,
};
