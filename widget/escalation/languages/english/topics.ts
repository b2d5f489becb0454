/** What English says of lawyers and courts, of leaving, and of money that is contested. */
import type { Language } from '../language.ts';

export const topics: Pick<Language['families'], 'legal' | 'churn' | 'billing-dispute'> = {
  legal: `
    my our a an with get* hir* have see via through contact*, 3 @lawyer
    ! @lawyer, 2 fee discount account power document need* ask* want* directory
    ! power, of, @lawyer
    ! estate immigration title closing, @lawyer
    ! send sent referred going it and, 4 to not, 3 @lawyer
    ! had have has, the, 1 top?, @lawyer
    legal court, action proceedings recourse remed* case advice advis* counsel steps team
    ! your their the and threaten* got if, 1 i?, 1 legal
    sue suing, 1 @you them this for the over company bank airline
    will gonna going would to ill must, 1 sue
    ! sue suing lawsuit, 2 against?, me us
    take taking see bring, @you them this it company, 3 to in, court
    lawsuit* litigat* subpoena
    class, action
    ! due fac* would, 2 to a, lawsuit
    @watchdog
    ! regulated licen*, 3 @watchdog
    trading fair, standards trading
    better, business, bureau
    consumer, 2 protection court forum helpline centre affairs commission council tribunal
    the, 1 regulator ombudsman
    ! @took licen*, 4 regulator
    police, 5 against
    tribunal magistrate*
    small, claims
    county, court
    letter, before, action
    go going, legal
    report* complain* fil* contact* go* tak*, 6 @watchdog regulator* commission police sec
    ! police, report
    violat* breach* gdpr, 3 law laws rights gdpr act breach
    court, 3 @you them
  `,
  churn: `
    @end stop, 4 @contract
    im am, cancelling canceling $
    cancel, everything
    port, 3 out
    @not, 1 need want, 1 @you, service services
    shut, 3 account, down
    shut, down, 3 @contract
    give giving, 3 notice
    notice, 5 give
    @end, 5 for, good ever
    get getting want, out, of, 2 @contract
    @not, 2 continu* renew*, 3 @contract
    ! @end, 5 newsletter mail* email* trial payment transfer overdraft order orders reservation booking appointment standing flight ticket dinner card
    ! believe true until when, 4 stop leav*
    @contract, 1 @end
    i we im ill time think* consider* to might about, 3 leav* quit* churn
    i we im ill to, 3 switch* $
    i we im ill to have, 3 switch*, 1 to from
    ! leav*, 2 feedback review message at for on in home work tomorrow tonight today my via house car it them
    ! contact
    ! cancel*, policy fee fees
    ! when, 3 @contract, 1 @end
    ! @contract, 2 cancelled canceled, in on last
    ! switch*, 3 flight flights seat seats human person agent annual annually yearly monthly on off plan account my date currency card to into, 1 me date you euro* dollar*
    ! @not, 3 leav* quit switch
    @move, 2 to from, 2 competit* rival elsewhere else
    @move, 1 to with, 1 another different other new, 1 @provider
    @move, 1 from, 2 to
    will am im ill going have hate bad should thinking, 4 @move, to on over back $
    @move, 1 my?, @provider
    go going tak* took move moving shop buy business bank, 4 elsewhere
    go going take move, somewhere, else different
    say saying, goodbye bye farewell, 1 to
    never wont not last stop stopped @not, 2 us* buy* fly flying shop* order* bank banking deal book choose renew, 3 again @you from with anymore ebay subscription contract membership service
    ! how why cant when if bot, 3 us* buy* order* book bank renew
    lost losing lose, 2 a me another my loyal as, 1 customer business client custom
    done, with $
    leaving ditch*, @you, guys lot company
    done, with, 1 @you this @service
    @not longer, 3 @contract customer member, 1 anymore longer with at of
    rid, of, 2 @contract
  `,
  'billing-dispute': `
    @back
    get give pay, 2 me it the, 1 money difference cash, back
    pay give, me it, back
    ! got, my, money @back
    ! @back, team department policy
    money payment deposit cash, 3 @not, 2 back returned returning
    ! what when entitled cases policy allowed check long appreciate provided thank*, 6 @back
    ! only, 3 @back
    ! @back, 2 landed arrived came received
    ! @not, 2 looking want asking need, 2 @back
    ! refund*, 2 policy @be given authori*
    money cash fee deposit payment €, back returned
    ! money, back, policy guarantee
    ^ charged billed, 1 for
    @took, 3 two 2, times
    @took, 2 after, 2 cancel*
    paid price quoted, 5 but billed charged
    discount coupon promo* voucher, 3 @not, 1 applied work*
    remove waive reverse, 4 @fee
    appear*, on, my, statement bill account card
    deducted debited cut, 2 from but
    @took bill, 5 twice double again extra more wrong* incorrect* instead without despite even inflated
    overcharg* overbill*
    double doubly duplicate* two extra wrong* incorrect* undue unauthori* unrecogni* fraud* suspicious strange weird hidden unknown same, 2 @fee @took bill amount
    why how, 5 @took charge fee fees costs
    was were been got being keep* getting wasnt kept they you im is, 2 @took, 4 me us my for a an fee when from @took
    ! will would could can may might if when how do going gonna lower less directly is, 4 @took
    charged billed debited deducted charging charge, me us my
    @fee purchase* bill statement it money, 8 @didnt, 2 @agreed mine me by do did my know agree right aware remember familiar buy seen heard have
    @didnt, 2 @agreed, 4 @fee purchase subscription this up
    dispute* disputing contest, 5 @fee bill amount it
    stole* stealing using used, 4 money my account without, 1 card consent permission account
    wrong incorrect inflated right not, 2 amount bill rate price invoice
    amount bill rate invoice exchange price copay total, 4 wrong incorrect high higher inflated bad @not
    please can, 3 waive
    gave got received dispensed, 3 less only wrong instead, 4 than cash money asked requested of
    @not, 3 enough right all full correct, 3 cash money amount
    compensat*
    owe owes owed, 1 me us
    ! any, 2 extra additional @fee
    ! how, 1 much can is, 5 @fee @took
    ! do does, 3 charge
    ! will, 2 you, charge
  `,
};
