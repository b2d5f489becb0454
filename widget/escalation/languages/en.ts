/** English: at hand without waiting, and mixed into every other language. */
import { answers } from './english/answers.ts';
import { moods } from './english/moods.ts';
import { requests } from './english/requests.ts';
import { topics } from './english/topics.ts';
import type { Language } from './language.ts';

export const en: Language = {
  tag: 'en',
  classes: {
    person: `human% person% agent% representative% rep reps operator% advisor% associate supervisor% manager% colleague
      staff employee specialist% consultant executive technician soul`,
    anyone:
      'someone% somebody% some1 anyone anybody whoever people team department support expert reception desk',
    company: `a an the real live actual physical please pls plz now asap just want need get me i my hi hello hey is there any
      customer service care support helpdesk chat only yes ok to with speak talk available another different normal proper your one
      of for contact connect transfer call give`,
    not: `not dont doesnt didnt isnt arent cant cannot couldnt wont wouldnt wasnt hasnt havent never no nothing nobody none noone
      without zero`,
    you: 'you u your ur youre',
    be: 'is are was were be been am im r being its thats youre',
    pass: 'connect% connected transfer% transferred pass passed hand forward switch put redirect escalate%',
    talk: 'talk% talking speak% speaking spk tlk chat chatting converse conversation discuss word',
    call: 'call ring phone contact cal dm',
    want: 'want wants wanna need require prefer rather like get find give send bring',
    soon: 'today tonight tomorrow',
    must: 'must need needs have want',
    would: 'want wanna wish like need going gonna',
    machine: 'bot bots robot robots machine machines computer ai chatbot recording',
    bad: `worst terribl* horribl* awful pathetic atrocious abysmal appalling dreadful disgust* disgrac* shocking shameful lousy
      shoddy crap* shit* useless worthless hopeless incompeten* ridic* redic* absurd unacceptable outrageous unbelievable
      rubbish garbage trash joke nightmare shambles fiasco bullshit scam* unprofessional nonsense crook* theft letdown circus disaster junk rotten filthy chaotic negligen* embarrass*`,
    service:
      'service% support experience company airline bank app website site team staff agents people customer',
    late: 'hour% hrs day days week% month% year% ages forever',
    end: 'cancel* cancel% terminat* surrender end ending clos* quit* delet* deactivat* kill discontinue disconnect erase unsubscribe% uninstall*',
    move: 'switch* move moving go going chang* churn port swap*',
    provider: 'provider% bank banks carrier operator supplier network company',
    contract: `account% contract% subscription% sub membership% policy plan cover connection profile premium service line mobile broadband
      internet number`,
    fee: 'charge charges fee fees payment% debit debits transaction% withdrawal%',
    agreed: 'make made recogni* recongize authori* approve* request set',
    didnt: 'didnt dont never not wasnt isnt werent havent shouldnt',
    took: 'charged charging billed billing debited deducted deducting debiting overcharged invoiced taken took taking withdrew withdrawn',
    lawyer: 'lawyer% attorney% solicitor% barrister',
    watchdog: 'ombudsman bbb fca ftc fcc fbi cfpb ofcom ofgem accc ico trai regulatory authorities',
    back: 'refund% refunded refunding reimburse* chargeback',
  },
  families: { ...requests, ...moods, ...topics, ...answers },
};

/** What is at hand without waiting. */
export const english: readonly Language[] = [en];
