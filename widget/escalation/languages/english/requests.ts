/** How English asks for a person, and what only looks like it. */
import type { Language } from '../language.ts';

export const requests: Pick<Language['families'], 'request'> = {
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
};
