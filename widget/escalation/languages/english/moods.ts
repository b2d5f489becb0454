/** How English sounds when somebody is angry, in a hurry, in distress or in danger. */
import type { Language } from '../language.ts';

export const moods: Pick<Language['families'], 'frustration' | 'urgency' | 'distress' | 'harm'> = {
  frustration: `
    .65 @bad
    .75 poor|bad|worse|@bad ~2 @service
    .7 @service ~2 @be|so|just|completely ~3 poor|bad|mess|hell|suck*
    .7 f*ck*|fuck*|fck*|fking|wtf|stfu|ffs|bs|goddam*|asshole*|bastard*|pissed|effing
    .4 damn|dammit|freaking|bloody|hell|suck|sucks|sucked|screw*
    .5 screw*|damn|suck|sucks @you|this|off|me
    .7 idiot*|moron*|stupid*|dumb|clown*|illiterate|brainless|crooks|thieves|thief|liars|liar|scum|fools
    .6 fraud*|cheat*|ripoff|robbery|robbing|robbed|stealing|conned
    ! fraud* department|team|alert|claim|report|charge|stuff|transaction|activity|protection
    ! report|reported|suspect|possible|victim|think ~3 fraud*|scam*
    .7 rip*|ripped off
    .7 unethical|dishonest|rude|disrespect*|arrogant|clueless|misleading|condescending|negligen*
    .7 lied|lying|lies|excuses
    .7 furious|livid|outraged|fuming|enraged|infuriat*|appalled|exasperat*|fed|seething|unhappy|dissatisf* ~1 up?
    .6 angry|frustrat*|annoy*|irritat*|aggravat*|upset|disappoint*
    ! @not ~2 be|get|feel|worry? upset|angry|annoyed|frustrat*|disappoint*
    .6 @not ~1 happy|pleased|impressed|satisfied|amused|acceptable|fair|cool
    .7 sick|tired|done|enough|fed of|with|up ~1 @you|this|the|being|having|waiting|all|hearing|it|@service
    .7 had enough
    .4 hate|despise @you|this|dealing|the|it|when|how
    .7 wast* ~4 time|money|@late|energy|evening|morning|afternoon
    .7 waste of
    .7 thanks|thank|thx for ~1 nothing|wasting|ruining|losing|ignoring
    .7 @you kidding|joking|serious|deaf|blind|mad|even
    .45 seriously|srsly|come|unreal|smh|sigh|really on? $
    .6 nice try|one
    .6 way to go
    .6 shame|dare on|@you
    .6 how hard|difficult ~2 be|it|to
    .7 do @you jobs?|job
    .6 get|sort @you act|shit|stuff
    .6 @not|could ~1 care|cares|bother*|consider*|respect|account*|apolog*|excuse|compassion|interest*|even|clue|idea
    .6 nobody|noone|none|one ~3 help*|answer*|respond*|repl*|listen*|assist*|picks|seems|cares
    .5 @not|still|yet ~3 response|reply|replies|answer|answered|responded|replied|resolution|resolved|proper|communication
    .4 still ~3 @not|waiting|same|unresolved
    .35 still|again|repeatedly|constantly|already
    .5 ignor*|neglect*|abandoned|stranded
    .65 hung|hanging|hangs up
    .6 runaround
    .6 passed|bounced|fobbed|going ~1 around|off|circles|from|between
    .6 run around
    .5 over|again|time and|after over|again|time
    .5 multiple|several|numerous|countless|million|hundred|third|fourth|fifth|3rd|4th|5th|umpteenth|three|four|five|3|4|5|6|ten|10 times|time|attempts|calls|emails
    .35 many times
    .4 already|previously ~2 told|contacted|explained|called|said|asked|emailed|sent|provided|gave|given|submitted|reported
    .7 how many times|more
    .5 every single? time|day
    .4 keep|keeps|kept|always ~2 saying|asking|telling|sending|crash*|fail*|changing|charg*|happen*|deduct*|going|giving|on
    .5 waiting|waited|wait|been|hold ~4 over|for|since|more|almost|about ~3 @late
    .35 after|for|took|past ~3 @late
    .6 on hold
    .4 @late late|now|overdue|delayed|delay|without|and
    .5 promise* ~6 @not|but|still
    .6 broken|false|empty|fake promise*
    .5 was|were|been|i|you|they told|assured|promised|informed|said ~8 @not|but|still|wrong
    .7 never|wont|not ~2 use|using|buy|buying|fly|flying|shop|order|ordering|recommend|trust|choose|deal ~3 again|you|from|with
    .7 lost|losing|lose|loosing ~2 a|customer|client|my ~1 customer|business|patience|faith|trust
    .7 @you fault|incompetence|negligence|mess|lapse
    .55 you|u people|guys ~1 are|r|have|@not|should|keep|always|put
    .5 blam*|accus* ~2 me|us
    .5 makes|make ~1 no|me|it sense|mad|sick|angry|cry|impossible
    .5 impossible|unable to ~2 reach|contact|speak|talk|cancel|find
    .4 cant|wont even|believe
    .6 whats|what ~1 the ~1 point|use|hell|heck
    .6 good luck
    .35 @not ~2 work*|help*|happen*|done|solved|resolved|fixed|fix
    .4 unhelpful|unreliable|unfair|unjust|inconvenien*|complain*|slow|mess|lack
    ! file|make|lodge|submit|raise|register|where|how|track|check ~4 complaint|complain
    .5 cried|crying|cry|tears|stress*|heartbreak*|humiliat*|insult*|ruin*|spoil*|terribly
    .5 refus* to|refund|help
    .4 forced|stuck|fail|failed|failing|cancelled|denied|rejected
    .5 script|scripted|canned
    .6 so|really|very|extremely|too|such|beyond ~1 rude|slow|bad|poor|late|unfair|wrong|difficult
    .5 level|kind|way of? ~1 service|customers?|treat
    .5 answer|respond|reply|refund|fix ~3 already|immediately|asap
    .8 😡|🤬|😤|🖕|💩
    .5 😠|😒|🙄|😭|😩|😫|🤦|👎
  `,
  urgency: `
    .9 urgent*|emergency|urgency
    ! urgent|emergency care|room|contact|exit|number|fund|landing
    ! @not ~2 urgent*|rush|hurry|emergency
    .8 asap|immediate
    .8 need|needs|want|must|please|help|reply|call|refund|fix|now ~6 immediately|instantly|straightaway|right_now
    .8 as soon as possible
    .75 right|straight now|away $
    .75 cant|cannot ~1 wait
    ! cant wait to|for|till|until
    .75 need|needs|must|have|want|call|assist ~4 tonight|now|today
    .75 have|got|only ~1 til|till|until tomorrow|tonight|noon
    .7 running out of time
    .75 need|needs|must|want|before ~4 before|by ~1 my|the? flight|deadline|tonight|tomorrow|midnight|noon|eod
    .75 must ~8 leaving|leave
    .7 leaving|leave|fly|flying|travelling|traveling|departing ~2 tomorrow|today|tonight
    .8 desperate|desperately
    .7 hurry
    .7 im|am|are|were|left|get stranded
    .7 time sensitive|critical
    ! book ~4 today
    ! help* ~1 for today
    ! they leave
  `,
  distress: `
    .6 desperate|desperately|despair|helpless|devastated|heartbroken|distraught|overwhelmed|traumati*
    .6 crying|cried|tears|sobbing|panic*|terrified|scared|frightened
    .6 wits end
    .5 so|really|very|extremely|sick ~1 worried|stressed|anxious|scared|upset
    .6 worried sick
    .6 dont know what|where ~1 to do|turn|else
    .7 my|our ~3 died|death|funeral|passed|cancer|dying|hospital|surgery|stroke|miscarriage
    .6 passed away
    .6 bereave*|widow*|grieving|mourning|homeless|evict*
    .6 lost my ~1 job|house|home|husband|wife|son|daughter|mother|father|mom|mum|dad|baby
    .6 cant afford ~2 food|rent|eat|medicine|medication|heating
    .5 beg|begging
  `,
  harm: `
    suicid*
    kill|killing|hurt|hurting|harm|harming|cut|cutting myself|himself|herself|themselves
    want|wanna|going|gonna|rather ~2 to? die
    wish|want|rather ~3 dead
    end|ending|take|taking my|her|his|their own? life
    @not ~2 reason|worth|want|point ~1 to|in live|living|alive|life
    cant go on living|like|anymore
    better off dead
    hits|beats|beating|hitting|abuses|abusing|assaulted|attacked|raped|threatened ~1 me|us|her|my
    ! threatened ~2 to|with
    domestic violence|abuse
    @not|trouble|difficulty|stopped|struggling ~2 breathe|breathing
    overdos*|anaphyla*|unconscious|seizure
    chest pain|pains
    heart attack
    allergic reaction|shock
    call|need an? ambulance|911|999
    carbon monoxide
    smell*|leak* ~2 gas
    gas leak
    @not ~1 feel? safe at|with|here home|him|anymore
    life or|threatening death?
  `,
};
