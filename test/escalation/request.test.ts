import { describe, expect, it } from 'vitest';
import { hear } from '../../widget/escalation/hearing/hear.ts';
import { english } from '../../widget/escalation/languages/en.ts';
import { findRequest } from '../../widget/escalation/triggers/request.ts';

const quoteIn = (text: string) => {
  const span = findRequest(hear({ text }, english));
  return span && text.slice(span.start, span.end);
};

describe('a request for a person', () => {
  it.for([
    ['can I talk to a person?', 'can I talk to a person'],
    ['I want to speak with somebody in billing please', 'speak with somebody'],
    ['Please transfer me to one of your agents.', 'transfer me to one of your agents'],
    ['please get me a manager NOW!!', 'get me a manager'],
    ['I’d rather have a human', 'I’d rather have a human'],
    ['agent please', 'agent please'],
    ['Human', 'Human'],
    ['Is there a person I can speak to?', 'Is there a person I can speak'],
    ['how do I contact a representative', 'contact a representative'],
    ['call me back please', 'call me back'],
    ['get somebody on the phone', 'somebody on the phone'],
    ['tranfser me to an agnet', 'tranfser me to an agnet'],
    ['enough of the bot. A person, please.', 'A person, please'],
    ['escalate this', 'escalate this'],
    ['put me through', 'put me through'],
    ['why can’t I talk to a person', 'talk to a person'],
    ['still broken. human pls', 'human pls'],
    ['can a colleague take over', 'colleague take over'],
    ['is there any staff online', 'any staff online'],
    ['could the pharmacist call me', 'could the pharmacist call me'],
    ["I don't know how to talk to an agent", 'talk to an agent'],
  ])('is heard in “%s”', ([text, quote]) => {
    expect(quoteIn(text ?? '')).toBe(quote);
  });

  it.for([
    'are you human?',
    'your agent told me that it would arrive on Friday',
    'no need for a human',
    "I don't want to talk to a person",
    'who is my agent',
    'the driver said he would call me yesterday',
    'I spoke to a person about this last week',
    'where is my order',
    'support for wool care',
    'who is the contact person for our account',
    'am I talking to a bot or a person',
    '',
  ])('is not heard in “%s”', (text) => {
    expect(quoteIn(text)).toBeNull();
  });
});
