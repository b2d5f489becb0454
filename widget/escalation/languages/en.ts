import type { Language } from './language.ts';

export const en: Language = {
  tag: 'en',
  classes: {
    person: `human% humans person% agent% agents representative% representatives rep reps csr operator% advisor% adviser%
      associate supervisor% manager% managers colleague staff employee specialist% consultant executive technician soul`,
    anyone: `someone% somebody% anyone anybody people team department support expert reception receptionist desk`,
    company: `a an the real live actual physical please pls plz now asap just want need get me i my hi hello hey is there any
      customer service care support chat only yes ok to with speak talk available another different normal proper your one
      of for contact connect transfer call give`,
    not: `not dont doesnt dosent didnt isnt arent cant cannot cudnt couldnt wont wouldnt wasnt hasnt havent never no nothing nobody
      none noone without zero`,
    you: 'you u your ur youre yall',
    be: 'is are was were be been am im r being its thats youre',
    talk: 'talk% talking speak% speaking spk tlk chat chatting converse conversation',
    want: 'want wants wanna need require prefer rather like get find give send bring',
    machine: 'bot bots robot robots machine machines computer ai chatbot recording',
    bad: `worst terribl* horribl* awful pathetic pathatic atrocious abysmal appalling dreadful disgust* disgrac* shocking
      shameful lousy shoddy crap* shit* useless worthless hopeless incompeten* ridic* redic* ludicrous absurd unacceptable
      outrageous inexcusable unbelievable deplorable horrendous rubbish garbage trash joke nightmare shambles fiasco mockery
      bullshit scam* unprofessional pitiful`,
    service:
      'service services support experience company airline bank app website site team staff agents people customer',
    late: 'hour hours hrs day days week weeks month months year years ages forever',
    end: 'cancel* terminat* end ending clos* quit quitting delet* deactivat* kill discontinue disconnect',
    contract: `account accounts contract% contracts subscription% membership% policy plan service services line mobile broadband
      internet number`,
    fee: 'charge charges fee fees payment payments debit debits transaction% transactions withdrawal% withdrawals withdrawl',
    took: 'charged charging billed billing debited deducted deducting debiting overcharged taken took taking withdrew withdrawn',
    lawyer: 'lawyer% lawyers attorney% attorneys solicitor% solicitors barrister',
    watchdog:
      'ombudsman bbb fca ftc fcc fbi cfpb caa ofcom ofgem trai regulator% regulators regulatory authorities',
    back: 'refund% refunds refunded refunding reimburse* chargeback',
  },
  families: {
    request: `
      @talk|spoken ~3 to|with|w|too ~5 @person|@anyone
      @talk ~2 @person
      @person to answer|talk|speak|help|chat
      can|could|may|let|want|like|need|have|wanna|trying|able|got|possible ~4 @talk ~2 to|with the|your|a|an|some|one|another
      connect*|put|pass|hand|forward|switch|get|give|transfer*|redirect|escalate|link ~1 me|us ~1 to|with|through|over|onto? ~4 @person|@anyone
      transfer*|escalate|forward|switch|redirect ~3 to ~3 @person|@anyone
      put me through
      find|get me ~4 @person
      want|need|prefer|require|rather|id|get ~3 @person
      @want ~1 @anyone ~2 to|who|that|else ~2 @talk|call|contact|ring|phone|help|assist
      @want ~1 @anyone else
      @person|@anyone ~3 i|we ~2 @talk
      is|are|be ~2 @anyone|@person ~4 available|here|there|around|listening|assist|call|@talk
      live|actual|living|human|real person|human|agent|being|rep|representative|operator|people|help|assistance
      manual|human customer? service|support|help
      contact*|reach*|hold ~1 of? ~1 @person|someone|somebody
      ask|want|get|take|directly ~4 from an? agent|human|person|manager
      in touch with ~2 @person|someone|somebody
      getting|get through to ~3 @person|someone
      call|ring|phone|cal me|us back|pls|please|plz|now|asap|today|tomorrow|at|on|immediately
      call|ring|phone me|us $
      callback|call_back please|pls|request
      give|giving me|us a call|ring|callback
      want|need|request|like|arrange|schedule ~1 a? callback|call back|from
      @person|someone|somebody|you|to ~1 call|ring|phone|contact me|us
      someone|somebody ~4 call|contact me|us
      @talk to ~2 assistant
      @not|instead|stop|sick|tired|hate|enough ~4 @talk ~2 to|with ~2 @machine|you
      with ~1 a? soul|pulse|heartbeat|brain
      ^ human|person|people|agent|representative|operator|supervisor|manager|rep only|instead|now|please|pls|plz
      ! @not ~2 want|need|wish|like|have|call|transfer|connect|put ~4 @person|@anyone|me|us
      ! no need
      ! without ~2 @talk|a|an|any ~2 @person|@anyone
      ! already|ive|weve|had|was|were|been|after|when|while|since ~3 @talk|spoken ~5 @person|@anyone
      ! @be @you|this|it|that|there|i ~1 a|an|even|really|real|actual|actually|human|talking|speaking|chatting ~3 @person|human $
      ! @be @you|this|i ~1 a|an|even|really|real|actual|actually|human|talking|speaking|chatting ~3 @person|human
      ! i ~1 talking|speaking ~2 @person $
      ! he|she|they|who|driver|courier|agent|rep|number ~2 call|calls|contact|ring me|us
      ! @not|will|would|did|does|promised ~3 call|ring|phone|contact me|us
      ! my|your|the|an|who agent|manager|rep|representative|advisor|supervisor said|told|says|was|is|has|had|did|never|gave|promised|just|hung|refused
      ! agent|operator|manager|representative|rep number|code|portal|login|fee|fees|commission|discount
      ! hours ~1 @talk|speaking
      ! on the ~1 live? chat
      ! table|seat|seats|room|ticket|transfer ~4 person|people
      ! task manager
    `,
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
      .7 wast* ~4 time|money|@late|energy
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
      .3 still|again|repeatedly|constantly|already
      .5 ignor*|neglect*|abandoned|stranded
      .65 hung|hanging|hangs up
      .6 runaround|circles|passed|bounced|fobbed ~1 around|off?
      .6 run around
      .5 over|again|time and|after over|again|time
      .5 multiple|several|numerous|countless|million|hundred|third|fourth|fifth|3rd|4th|5th|umpteenth|three|four|five|3|4|5|6|ten|10 times|time|attempts|calls|emails
      .3 many times
      .4 already|previously ~2 told|contacted|explained|called|said|asked|emailed|sent|provided|gave|given|submitted|reported
      .7 how many times|more
      .5 every single? time|day
      .4 keep|keeps|kept|always ~2 saying|asking|telling|sending|crash*|fail*|changing|charg*|happen*|deduct*|going|giving|on
      .5 waiting|waited|wait|been|hold ~4 over|for|since|more|almost|about ~3 @late
      .3 after|for|took|past ~3 @late
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
      .3 @not ~2 work*|help*|happen*|done|solved|resolved|fixed|fix
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
      want|wanna|going|gonna|rather|wish ~2 to? die|be|i|were dead?|die
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
    legal: `
      my|our|a|an|with|get*|hir*|have|see|via|through|contact* ~3 @lawyer
      @lawyer ~3 will|has|have|letter|involved
      ! @lawyer ~2 fee|discount|account|power|document
      ! power of @lawyer
      ! estate|immigration|title|closing @lawyer
      ! sent|referred|going|it|and ~4 to|not ~3 @lawyer
      ! @not ~3 @lawyer
      ! had|have|has the ~1 top? @lawyer
      legal|court action|proceedings|recourse|remed*|case|advice|advis*|counsel|steps|team
      ! your|their|the|and|threaten*|got|if ~1 i? ~1 legal
      sue|sueing|suing ~1 @you|them|this|for|the|over|company|bank|airline
      will|gonna|going|would|to|ill|shall|could|must ~1 sue
      ! @be sued
      ! sue|suing|lawsuit ~2 against? me|us
      take|taking|see|bring @you|them|this|it|company ~3 to|in court
      lawsuit|lawsuits|litigat*|subpoena
      class action
      ! due|faced?|facing|face|would ~2 to|a lawsuit
      @watchdog|trading|better standards|business? bureau?
      ! better business practices|hours|model
      ! @be|to @watchdog approved|required|licensed
      consumer ~2 protection|court|forum|affairs|commission|council|tribunal|bureau
      federal trade|regulator*
      higher authorities
      attorney|attorneys general
      report*|complain*|complaint*|fil* ~6 @watchdog|commission|police|sec
      ! police report
      seek*|claim ~3 damages|compensation|justice|dmages
      violat*|breach ~3 law|laws|rights|gdpr|act|statute
      court ~3 @you|them
    `,
    churn: `
      @end|stop ~4 @contract|subscription
      leave|leaving|quit|quitting|ditch*|dump* ~1 @you|the|this? company|bank|service|network|provider|airline
      im|am|ill|will|going|want leave|leaving|quit ~1 soon|@you|now? $
      ! newsletter|mailing|payment|transfer|overdraft|order|orders|reservation|booking|appointment|standing|flight|ticket|trial ~5 @contract|subscription|@end
      ! @end ~5 newsletter|payment|transfer|overdraft|order|orders|reservation|booking|appointment|standing|flight|ticket|dinner|card
      ! @not|why|did|bill ~1 @end ~4 @contract
      ! believe|true ~4 stop|leave
      @contract|subscription ~1 @end
      want|wish|like|need|going|gonna|please|how ~3 unsubscribe
      want|like|need|wish|going|gonna|time|thinking|think|consider*|plan|planning|decided|about|might|ill|should|must|wait|seriously|will|im|i|we ~3 leave|leaving|quit|quitting|switch*|churn
      ! leave|leaving ~2 feedback|review|message|at|for|on|in|home|work|tomorrow|tonight|today|my|via|house|car|it|them
      ! switch* ~3 flight|flights|seat|seats|on|off|plan|account|accounts|my|date|currency|card|to|into ~1 me|date|you|euro*|dollar*
      ! @not ~3 leave|quit|switch
      switch*|move|moving|change|changing|changed|port|go|going|churn|transfer* ~2 to|from ~2 competit*|rival|elsewhere|else
      switch*|change|changing|move|go|going ~1 to|with another|different|other|new ~1 operator|provider|bank|company|carrier|network|supplier $
      switch*|move|moving|going|go|changed|churn|change|port ~1 from ~2 to
      will|am|im|ill|going|have|hate|bad|should|seriously|thinking ~4 move|moving|go|going|switch*|churn to|on|over|back $
      i|we|should|to|can|ill|will ~1 switch*|go|moving|move|going to|there ~1 $
      switch*|change|changing|swap* ~1 my? provider|providers|bank|banks|carrier|operator|supplier|network
      go|going|take|taking|took|move|moving|shop|buy|business|bank ~4 elsewhere
      say|saying goodbye|bye|farewell ~1 to
      bye bye @you|company
      go|going|take|move somewhere else|different
      never|wont|not|last|stop|stopped|@not ~2 use|using|buying|buy|fly|flying|shop|shopping|order|ordering|bank|banking|deal|book|choose|renew ~3 again|@you|from|with|anymore|ebay|subscription|contract|membership|service
      ! how|why|cant|when|if|bot ~3 use|using|buy|order|book|bank|renew
      lost|losing|lose|loosing ~2 a|me|another|my|loyal|as ~1 customer|business|client|custom
      done with $
      done with ~1 @you|this|@service
      @not|no longer|want|need|longer ~3 @contract|customer|member ~1 anymore|longer|with|at|of
      rid of ~2 @contract
      regret ~4 @contract
    `,
    'billing-dispute': `
      want|need|demand|get|give|claim|request*|issue|expect|deserve|please|have|ask|asap|full|still|havent|never|@not|where|waiting|my|showing|happened|the|that|provide* ~2 @back
      refund me|my|us|this|it|the
      @back ~3 @not|still|pending|missing|immediately|asap|for
      can ~3 be? @back
      ! what|when|entitled|cases|policy|allowed|check|long|appreciate|provided ~6 @back
      ! @not ~2 looking|want|asking|need ~2 @back
      ! refunds|refund ~2 policy|@be|given|authori*
      ! only ~2 @back
      ask|apply|claim for a|my? @back
      money|cash|fee|deposit|payment|€|$ back|returned
      ! money back policy|guarantee
      ! will|receive ~3 money back
      return|give|get|getting|want|send|demand ~3 money|credit|fee|cash ~1 back
      @took|bill ~5 twice|double|again|extra|more|wrong*|incorrect*|instead|without|despite|even|improperly|inflated
      overcharg*|overbill*
      double|doubly|duplicate*|extra|wrong*|incorrect*|undue|unauthori*|unrecogni*|fraud*|suspicious|strange|weird|mystery|hidden|surprise|unknown|same ~2 @fee|@took|bill|amount
      why|how ~5 @took|charge|fee|fees|costs
      was|were|been|got|being|keep|getting|getting|wasnt|kept|keeps|they|you|im|is ~2 @took ~4 me|us|my|for|a|an|fee|when|from|@took
      ! will|would|could|can|may|might|if|when|how|do|going|gonna|lower|less|directly|how|is ~4 charged|billed|debited|@took
      charged|billed|debited|deducted|charging|charge me|us|my
      @fee|purchase|purchases|bill|statement|it|money ~8 didnt|dont|never|not|wasnt|isnt|werent|havent ~2 make|made|recogni*|recongize|authori*|mine|me|by|do|did|set|approve*|my|know|request|agree|right|aware|remember|familiar|buy|do|seen|have
      didnt|dont|never|not|shouldnt ~2 make|made|recogni*|recongize|authori*|approve*|request|set ~4 @fee|purchase|subscription|this|up
      dispute*|disputing|contest ~5 @fee|bill|amount|it|$
      money|amount|balance|cash|credit|somebody|someone ~4 @took ~3 from|my|out|account|twice|without
      stole|stolen|stealing|using|used ~4 money|my|account|without ~1 card|consent|permission|account
      wrong|incorrect|inflated|right|not ~2 amount|bill|rate|price|invoice
      amount|bill|rate|invoice|exchange ~4 wrong|incorrect|higher|inflated|bad|@not
      hidden|cancellation|late|surprise|unfair fee|fees|charge|charges
      received|waive ~2 fee|fees|charge
      gave|got|received|dispensed ~3 less|only|wrong ~4 than|cash|money|asked|requested
      @not ~3 enough|right|all|full|correct ~3 cash|money|amount
      compensat*
      owe|owes|owed ~1 me|us
      ! if ~5 @took
      ! any ~2 extra|additional|@fee
      ! how ~1 much|do|can|is ~5 @fee|@took
      ! come|comes with
      ! is|are|there ~1 a|an|any? ~2 @fee $
    `,
    rejection: `
      @not|did|does ~2 help*|work*|solve*|answer*|fix*|resolve*
      @not|that|thats ~1 what|my|the ~1 i? ~1 asked|question|meant|mean|need|asking|issue|problem|wanted|said
      already|just|have tried|did|done|told|said|explained|that
      still ~2 @not|same|waiting|confused
      @you ~2 @not ~1 understand*|listen*|get|answer*|read*
      @i dont|didnt|still understand|get
      wrong|useless|unhelpful answer?
      no|nope thats|that|not|it|its|i|@you|wrong|still
      makes? no sense
      same|exact thing|error|issue|problem|answer|message
      ^ again $
      what do you mean
    `,
    acceptance: `
      thank*|thx|cheers|perfect|brilliant|awesome|appreciate*|sorted|solved|understood
      ! thank* for nothing
      great|excellent|wonderful|lovely|cool|ok|okay|that|it|this thank*|thx|got|works|helps|helped|worked
      got it
      makes sense
      all good|set
    `,
    hedge: `
      im|i ~1 not|dont|cannot|cant ~2 sure|certain|know|find|confirm|verify|determine|tell|understand
      @not ~1 information|details|data about|on|for
      might|may|could|perhaps|possibly ~2 be|have|@not
      rephrase|clarify
      as far as i
      i believe|guess|assume
    `,
    refusal: `
      i|we @not|unable|am ~3 help|assist|do|process|access|provide|make|change|discuss|perform|handle|offer|share|issue|complete|able
      @not able|allowed|permitted|authorized|authorised|possible to
      beyond|outside ~2 scope|abilities|what|my
      sorry|unfortunately|afraid|apologi* ~4 @not|unable
      only ~1 help|assist|answer
    `,
  },
};

/** What is at hand without waiting. */
export const english: readonly Language[] = [en];
