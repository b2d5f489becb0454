/** What English says of lawyers and courts, of leaving, and of money that is contested. */
import type { Language } from '../language.ts';

export const topics: Pick<Language['families'], 'legal' | 'churn' | 'billing-dispute'> = {
  legal: `
    a an contact* get* have hir* my our see through via with, 3 @lawyer
    ! @lawyer, 2 account ask* directory discount document fee need* power want*
    ! power, of, @lawyer
    ! closing estate immigration title, @lawyer
    ! and going it referred send sent, 4 not to, 3 @lawyer
    ! had has have, the, 1 top?, @lawyer
    court legal, action advice advis* case counsel proceedings recourse remed* steps team
    ! and got if the their threaten* your, 1 i?, 1 legal
    sue suing, 1 @you airline bank company for over the them this
    going gonna ill must to will would, 1 sue
    ! lawsuit sue suing, 2 against?, me us
    bring see take taking, @you company it them this, 3 in to, court
    lawsuit* litigat* subpoena
    class, action
    ! due fac* would, 2 a to, lawsuit
    @watchdog
    ! licen* regulated, 3 @watchdog
    fair trading, standards trading
    better, business, bureau
    consumer, 2 affairs centre commission council court forum helpline protection tribunal
    the, 1 ombudsman regulator
    ! @took licen*, 4 regulator
    police, 5 against
    magistrate* tribunal
    small, claims
    county, court
    letter, before, action
    go going, legal
    complain* contact* fil* go* report* tak*, 6 @watchdog commission police regulator* sec
    ! police, report
    breach* gdpr violat*, 3 act breach gdpr law laws rights
    court, 3 @you them
  `,
  churn: `
    @end stop, 4 @contract
    am im, canceling cancelling $
    cancel, everything
    port, 3 out
    @not, 1 need want, 1 @you, service services
    shut, 3 account, down
    shut, down, 3 @contract
    give giving, 3 notice
    @end, 5 for, ever good
    get getting want, out, of, 2 @contract
    @not, 2 continu* renew*, 3 @contract
    ! @end, 5 appointment booking card dinner email* flight mail* newsletter order orders overdraft payment reservation standing ticket transfer trial
    ! believe true until when, 4 leav* stop
    @contract, 1 @end
    about consider* i ill im might think* time to we, 3 churn leav* quit*
    i ill im to we, 3 switch* $
    have i ill im to we, 3 switch*, 1 from to
    ! leav*, 2 at car feedback for home house in it message my on review them today tomorrow tonight via work
    ! contact
    ! cancel*, fee fees policy
    ! when, 3 @contract, 1 @end
    ! @contract, 2 canceled cancelled, in last on
    ! switch*, 3 account agent annual annually card currency date flight flights human into monthly my off on person plan seat seats to yearly, 1 date dollar* euro* me you
    ! @not, 3 leav* quit switch
    @move, 2 from to, 2 competit* else elsewhere rival
    @move, 1 to with, 1 another different new other, 1 @provider
    @move, 1 from, 2 to
    am bad going hate have ill im should thinking will, 4 @move, back on over to $
    @move, 1 my?, @provider
    bank business buy go going move moving shop tak* took, 4 elsewhere
    go going move take, somewhere, different else
    say saying, bye farewell goodbye, 1 to
    @not last never not stop stopped wont, 2 bank banking book buy* choose deal fly flying order* renew shop* us*, 3 @you again anymore contract ebay from membership service subscription with
    ! bot cant how if when why, 3 bank book buy* order* renew us*
    lose losing lost, 2 a another as loyal me my, 1 business client custom customer
    done, with $
    done, with, 1 @service @you this
    @not longer, 3 @contract customer member, 1 anymore at longer of with
    rid, of, 2 @contract
  `,
  'billing-dispute': `
    @back
    give pay, it me, back
    ! got, my, @back money
    ! @back, department policy team
    cash deposit money payment, 3 @not, 2 back returned returning
    ! allowed appreciate cases check entitled long policy provided thank* what when, 6 @back
    ! only, 3 @back
    ! @back, 2 arrived came landed received
    ! @not, 2 asking looking need want, 2 @back
    ! refund*, 2 @be authori* given policy
    cash deposit fee money payment €, back returned
    ! money, back, guarantee policy
    ^ billed charged, 1 for
    @took, 3 two 2, times
    @took, 2 after, 2 cancel*
    paid price quoted, 5 billed but charged
    coupon discount promo* voucher, 3 @not, 1 applied work*
    remove reverse waive, 4 @fee
    appear*, on, my, account bill card statement
    cut debited deducted, 2 but from
    @took bill, 5 again despite double even extra incorrect* inflated instead more twice without wrong*
    overbill* overcharg*
    double doubly duplicate* extra fraud* hidden incorrect* same strange suspicious two unauthori* undue unknown unrecogni* weird wrong*, 2 @fee @took amount bill
    how why, 5 @took charge costs fee fees
    been being getting got im is keep* kept they was wasnt were you, 2 @took, 4 @took a an fee for from me my us when
    ! can could directly do going gonna how if is less lower may might when will would, 4 @took
    billed charge charged charging debited deducted, me my us
    @fee bill it money purchase* statement, 8 @didnt, 2 @agreed agree aware buy by did do familiar have heard know me mine my remember right seen
    @didnt, 2 @agreed, 4 @fee purchase subscription this up
    contest dispute* disputing, 5 @fee amount bill it
    stealing stole* used using, 4 account money my without, 1 account card consent permission
    incorrect inflated not right wrong, 2 amount bill invoice price rate
    amount bill copay exchange invoice price rate total, 4 @not bad high higher incorrect inflated wrong
    can please, 3 waive
    dispensed gave got received, 3 instead less only wrong, 4 asked cash money of requested than
    @not, 3 all correct enough full right, 3 amount cash money
    compensat*
    owe owed owes, 1 me us
    ! any, 2 @fee additional extra
    ! how, 1 can is much, 5 @fee @took
    ! do does, 3 charge
    ! will, 2 you, charge
  `,
};
