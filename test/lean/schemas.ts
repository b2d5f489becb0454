/** Everything of the widget's that valibot checks, in one module. */
export { readChunk } from '../../widget/bots/completion.ts';
export * as wire from '../../widget/desks/wire.ts';
export { checkEntry, entrySchema } from '../../widget/knowledge/schema.ts';
export { check } from '../../widget/model/check.ts';
export { readConfig } from '../../widget/model/configSchema.ts';
export { customerSchema } from '../../widget/model/customerSchema.ts';
export { packetSchema } from '../../widget/model/packetSchema.ts';
export { scopeSchema } from '../../widget/model/scopeSchema.ts';
export { memorySchema } from '../../widget/store/recordSchema.ts';
