/** What comes behind the panel, in one file: the chart with its rules, and what it talks to. */
export { openaiBot } from '../bots/openai.ts';
export { packetFrom } from '../conversation/packetFrom.ts';
export { hepDesk } from '../desks/hep.ts';
export { run } from './conversationRun.ts';
