/**
 * What comes behind the panel, in one file: the chart with its rules, and what it talks to. What has most words
 * stands first, which compresses better.
 */
export { prepare } from './prepare.ts';
export { hiddenIn, run } from './conversationRun.ts';
export { completionOf } from '../bots/completion.ts';
export { askEndpoint } from '../bots/endpoint.ts';
export { messagesFor } from '../bots/messages.ts';
export { rehearse } from './rehearse.ts';
export { botFrom, deskFrom, forAi } from './outside.ts';
