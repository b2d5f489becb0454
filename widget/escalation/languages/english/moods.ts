/** How English sounds when somebody is angry, in a hurry, in distress or in danger. */
import type { Language } from '../language.ts';

export const moods: Pick<Language['families'], 'frustration' | 'urgency' | 'distress' | 'harm'> = {
  frustration: `
    .65 @bad
    .75 @bad bad poor worse, 2 @service
    .7 asshole* bastard* bs effing ffs fuck* goddam* pissed stfu wtf
    .4 bloody damn freaking hell screw* suck*
    .7 brainless clown* dumb excuses idiot* liar* lied lies lying moron* stupid* thief thieves
    .6 cheat* fraud* robbery stealing
    ! fraud*, activity alert charge claim protection report stuff team transaction
    ! possible report* suspect think victim, 3 fraud* scam*
    .7 rip*, off
    .7 arrogant clueless condescending dishonest disrespect* misleading rude unethical
    .7 appalled dissatisf* exasperat* fuming furious infuriat* livid outraged unhappy
    .7 fed, up
    .6 angry annoy* disappoint* frustrat* irritat* upset
    ! @not, 2 be feel get worry?, angry annoy* disappoint* frustrat* upset
    .6 @not, 1 acceptable fair happy impressed pleased satisfied
    .7 done enough sick tired, of with, 1 @service @you being the this waiting
    .7 had, enough
    .7 wast*, 4 @late energy evening money time
    .7 thank* thx, for, 1 losing nothing wasting
    .7 @you, blind deaf even joking kidding serious
    .45 come seriously sigh smh srsly, on? $
    .6 dare shame, @you on
    .6 @not could, 1 account* apolog* bother* care cares clue consider* even idea respect
    ! had have i, no not, 1 clue idea
    ! even, if though
    .6 nobody noone one, 3 answer* cares help* picks repl* respond* seems
    .5 @not still yet, 3 answer* proper repl* resol* respon*
    .29 again already constantly still
    .5 ignor* neglect* stranded
    .65 hung, up
    .6 bounced fobbed passed run*, 1 around from off
    .6 runaround
    .5 again over time, after and, again over time
    .5 3 3rd 4 4th 5 6 countless fifth five four fourth numerous several third three, attempts calls emails time times
    .7 how, many, more times
    ! how, many, times, can do may
    .5 every, single?, time
    .4 already, 2 asked called contacted explained gave said sent told
    .4 keep keeps kept, 2 asking chang* charg* crash* deduct* fail* happen* on saying telling
    .5 been wait*, 4 almost for more over since, 3 @late
    .29 after took, 3 @late
    .6 on, hold
    .4 @late, and late now overdue without
    .5 broken i they was were you, assured promise* said told, 8 @not but still wrong
    .7 never not wont, 2 buy buying choose fly order recommend shop trust use using, 3 again from with you
    .7 losing lost, 2 business customer patience trust
    .7 @you, fault incompetence mess
    .55 @you, guys people, 1 @not are have put should
    .5 impossible unable, to, 2 cancel contact find reach speak
    .6 what whats, 1 the, 1 hell point use
    .29 @not, 2 done fixed happen* help* solved work*
    .4 complain* inconvenien* lack mess slow unfair unhelpful unreliable
    ! file how make raise track where, 4 complain*
    .5 cried cry* heartbreak* humiliat* insult* ruin* stress* tears
    .5 refus*, to
    .4 cancelled denied fail failed failing forced rejected stuck
    .5 script*
    .6 extremely really so too very, 1 bad difficult late poor slow unfair wrong
    .5 kind level, of, 1 service
    .8 🖕 😡 😤 🤬
    .5 👎 😒 😠 😩 😫 😭 🙄 🤦
  `,
  urgency: `
    .9 emergency urgen*
    ! emergency urgent, care contact exit fund number room
    ! @not, 2 emergency hurry rush urgen*
    .8 asap desperate* immediate
    .8 @must call fix help now please refund, 6 immediately instantly
    .8 as, soon, as, possible
    .75 right straight, away now $
    .75 cannot cant, 1 wait
    ! cant, wait, for till to until
    .75 @must assist call, 4 now today tonight
    .75 got have only, 1 til till until, @soon
    .75 before must need needs want, 4 before by, 1 my the?, @soon deadline flight noon
    .75 must, 8 leav*
    .7 depart* fly flying leav* travel*, 2 @soon
    .7 hurry
    .7 am are get im left, stranded
    .7 running, out, of, time
    ! book deliver order, 4 now today
    ! help*, 1 for, today
    ! they, leave
  `,
  distress: `
    .6 cried crying despair desperate* devastated distraught heartbroken helpless overwhelmed panic* scared tears terrified
    .6 wits, end
    .5 extremely really so very, 1 anxious stressed upset worried
    .6 dont, know, what where, 1 to, do turn $
    .7 my our, 3 cancer death died dying funeral hospital passed surgery
    .6 passed, away
    .6 beg begging evict* grieving homeless widow*
    .6 lost, my, 1 baby dad daughter father home husband job mom mother mum son wife
    .6 cant, afford, 2 eat food heating medicine rent
  `,
  harm: `
    suicid*
    cut* harm* hurt* kill*, herself himself myself themselves
    going rather wanna want, 2 to?, die
    rather want wish, 3 dead
    end* take taking, her his my their, own?, life
    @not, 2 reason want worth, 1 in to, alive life live living
    cant, go, on, anymore like living
    abus* assaulted attacked beating beats hits hitting raped, 1 her me my us
    domestic, abuse violence
    @not difficulty stopped struggling trouble, 2 breath*
    anaphyla* overdos* seizure unconscious
    chest, pain*
    heart, attack
    allergic, reaction shock
    call need, an?, 911 999 ambulance
    carbon, monoxide
    gas leak* smell*, 2 gas leak
    @not, 1 feel?, safe, at here with, anymore him home
    life, threatening
  `,
};
