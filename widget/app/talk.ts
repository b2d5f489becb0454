/**
 * What comes behind the panel, in one file: the chart with its rules, and what it talks to. What has most words
 * stands first, which compresses better.
 */
export { prepare } from './prepare.ts';
export { hiddenIn, run } from './conversationRun.ts';
export { mask } from '../escalation/redaction/mask.ts';
export { completionOf } from '../bots/completion.ts';
export { askEndpoint } from '../bots/endpoint.ts';
export { messagesFor } from '../bots/messages.ts';
export { openaiBot } from '../bots/openai.ts';
export { hepDesk } from '../desks/hep.ts';
export { requestFor, troubleIn } from '../desks/request.ts';
