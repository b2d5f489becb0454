/** What English says of lawyers and courts, of leaving, and of money that is contested. */
import type { Language } from '../language.ts';

export const topics: Pick<Language['families'], 'legal' | 'churn' | 'billing-dispute'> = {
  legal: `
    a an contact* get* have hir* my our see through via with, 3 @lawyer
    @lawyer, 3 has have involved letter will
    ! @lawyer, 2 account discount document fee power
    ! power, of, @lawyer
    ! closing estate immigration title, @lawyer
    ! and going it referred sent, 4 not to, 3 @lawyer
    ! @not, 3 @lawyer
    ! had has have, the, 1 top?, @lawyer
    court legal, action advice advis* case counsel proceedings recourse remed* steps team
    ! and got if the their threaten* your, 1 i?, 1 legal
    sue suing, 1 @you airline bank company for over the them this
    going gonna ill must to will would, 1 sue
    ! @be, sued
    ! lawsuit sue suing, 2 against?, me us
    bring see take taking, @you company it them this, 3 in to, court
    lawsuit* litigat* subpoena
    class, action
    ! due fac* would, 2 a to, lawsuit
    @watchdog
    trading, standards
    better, business
    ! better, business, hours model practices
    ! @be to, @watchdog, approved required
    consumer, 2 affairs commission council court forum protection tribunal
    federal, regulator* trade
    higher, authorities
    attorney, general
    complain* fil* report*, 6 @watchdog commission police sec
    ! police, report
    claim seek*, 3 compensation damages justice
    breach violat*, 3 act gdpr law laws rights
    court, 3 @you them
  `,
  churn: `
    @end stop, 4 @contract
    ditch* leave leaving quit*, 1 @you the this?, airline bank company network provider service
    am going ill im want will, leave leaving quit*, 1 @you now soon? $
    ! @other, 5 @contract @end
    ! @end, 5 @other
    ! @not bill did why, 1 @end, 4 @contract
    ! believe true until when, 4 leav* stop
    ! unsubscribe, 4 list mail* newsletter
    @contract, 1 @end
    @would how please, 3 unsubscribe
    @would about consider* decided i ill im might must plan* should think* time wait we will, 3 churn leav* quit*
    @would consider* decided i ill might must thinking to wait we will, 3 switch* $
    going have i ill like possible to want we will, 3 switch*, 1 from to
    ! leav*, 2 at car feedback for home house in it message my on review them today tomorrow tonight via work
    ! switch*, 3 account card currency date flight flights into my off on plan seat seats to, 1 date dollar* euro* me you
    ! @not, 3 leav* quit switch
    @move, 2 from to, 2 competit* else elsewhere rival
    @move, 1 to with, another different new other, 1 @provider $
    @move, 1 from, 2 to
    am bad going hate have ill im should thinking will, 4 @move, back on over to $
    can i ill should to we will, 1 @move, there to $
    @move, 1 my?, @provider
    bank business buy go going move moving shop tak* took, 4 elsewhere
    go going move take, somewhere, different else
    say saying, bye farewell goodbye, 1 to
    bye, bye, @you company
    @not last never not stop stopped wont, 2 bank banking book buy* choose deal fly flying order* renew shop* us*, 3 @you again anymore contract ebay from membership service subscription with
    ! bot cant how if when why, 3 bank book buy* order* renew us*
    lose losing lost, 2 a another as loyal me my, 1 business client custom customer
    done, with $
    done, with, 1 @service @you this
    @not longer, 3 @contract customer member, 1 anymore at longer of with
    rid, of, 2 @contract
    regret, 4 @contract
  `,
  'billing-dispute': `
    @not asap ask claim demand expect full get give happened have issue my need please provide* request* showing still that the waiting want where, 2 @back
    refund, it me my the this us
    @back, 3 @not asap for immediately missing pending still
    can, 3 be?, @back
    ! allowed appreciate cases check entitled long policy provided what when, 6 @back
    ! @not, 2 asking looking need want, 2 @back
    ! refund*, 2 @be authori* given policy
    ! only, 2 @back
    apply ask claim, for, a my?, @back
    cash deposit fee money payment €, back returned
    ! money, back, guarantee policy
    ! receive will, 3 money, back
    demand get* give return send want, 3 cash credit fee money, 1 back
    @took bill, 5 again despite double even extra incorrect* inflated instead more twice without wrong*
    overbill* overcharg*
    double doubly duplicate* extra fraud* hidden incorrect* same strange suspicious unauthori* undue unknown unrecogni* weird wrong*, 2 @fee @took amount bill
    how why, 5 @took charge costs fee fees
    been being getting got im is keep* kept they was wasnt were you, 2 @took, 4 @took a an fee for from me my us when
    ! can could directly do going gonna how if is less lower may might when will would, 4 @took
    billed charge charged charging debited deducted, me my us
    @fee bill it money purchase* statement, 8 @didnt, 2 @agreed agree aware buy by did do familiar have know me mine my remember right seen
    @didnt, 2 @agreed, 4 @fee purchase subscription this up
    contest dispute* disputing, 5 @fee amount bill it
    amount balance cash credit money somebody someone, 4 @took, 3 account from my out twice without
    stealing stole* used using, 4 account money my without, 1 account card consent permission
    incorrect inflated not right wrong, 2 amount bill invoice price rate
    amount bill exchange invoice rate, 4 @not bad higher incorrect inflated wrong
    cancellation hidden late unfair, charge charges fee fees
    received waive, 2 charge fee fees
    dispensed gave got received, 3 less only wrong, 4 asked cash money requested than
    @not, 3 all correct enough full right, 3 amount cash money
    compensat*
    owe owed owes, 1 me us
    ! if, 5 @took
    ! any, 2 @fee additional extra
    ! how, 1 can do is much, 5 @fee @took
    ! come comes, with
    ! do, you, 1 charge
    ! are is there, 1 a an any?, 2 @fee $
  `,
};
