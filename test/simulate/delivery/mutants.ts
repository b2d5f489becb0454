/** Mistakes that must be found: each is one that somebody has made in a product of this kind. */
export type Mutant = {
  readonly name: string;
  /** From the root of the project. */
  readonly file: string;
  /** Stands in it exactly once. */
  readonly find: string;
  readonly put: string;
};

const desk = 'test/simulate/delivery/desk';

export const mutants: readonly Mutant[] = [
  {
    name: 'the desk takes the same message twice',
    file: `${desk}/routes.ts`,
    find: 'const before = marked(row, mark.key);',
    put: 'const before = marked(row, mark.key + row.log.length);',
  },
  {
    name: 'the desk opens a conversation for every attempt',
    file: `${desk}/routes.ts`,
    find: 'const before = tables.answers.get(key);',
    put: 'const before = tables.answers.get(key + tables.answers.size);',
  },
  {
    name: 'the desk says yes before it has written',
    file: `${desk}/desk.ts`,
    find: "    if (dying?.point === 'before it is written') {\n      crash(dying.downMs);\n      return null;\n    }",
    put: "    if (dying?.point === 'before it is written') {\n      crash(dying.downMs);\n      return value;\n    }",
  },
  {
    name: 'a new id with every attempt',
    file: 'widget/desks/request.ts',
    find: "return { method: 'PUT', path: `${base}/messages/${id}`, body };",
    put: "return { method: 'PUT', path: `${base}/messages/${crypto.randomUUID()}`, body };",
  },
  {
    name: 'a new key with every attempt at a handoff',
    file: 'widget/desks/request.ts',
    find: 'const once = { \'idempotency-key\': `"${id}"` };',
    put: 'const once = { \'idempotency-key\': `"${crypto.randomUUID()}"` };',
  },
  {
    name: 'an id made of the text',
    file: 'widget/desks/request.ts',
    find: 'path: `${base}/messages/${id}`, body };',
    put: "path: `${base}/messages/${cargo.text.replaceAll(/m\\d+|[^a-z]/g, '').padEnd(10, '-')}`, body };",
  },
  {
    name: 'out of the outbox before there is a receipt',
    file: 'widget/conversation/noteDelivery.ts',
    find: 'return isStray(memory, happening.id) && !isWorthRetrying(happening.cause)',
    put: "return happening.cause === 'network'",
  },
  {
    name: 'sent before it is on disk',
    file: 'widget/app/late.ts',
    find: '          kept().then(\n            () => desk,\n            () => desk,\n          ),',
    put: '          Promise.resolve(desk),',
  },
  {
    name: 'goes on one event too late',
    file: 'widget/desks/follow.ts',
    find: '?after=${encodeURIComponent(order.cursor())}`',
    put: '?after=${Number(order.cursor()) + 1}`',
  },
  {
    name: 'the end of the stream is the end of the conversation',
    file: 'widget/desks/follow.ts',
    find: "if (performance.now() - since < steadyMs) throw new Error('cut');",
    put: 'return null;',
  },
  {
    name: 'no pause before the next attempt',
    file: 'widget/conversation/retry.ts',
    find: 'return Math.max(delivery.notBefore, random() * ceiling);',
    put: 'return 0 * ceiling * random();',
  },
  {
    name: 'the newest first',
    file: 'widget/conversation/outstanding.ts',
    find: 'outbox.find(({ failure }) => failure === null);',
    put: 'outbox.findLast(({ failure }) => failure === null);',
  },
  {
    name: 'a stream that ends is an answer that is complete',
    file: 'widget/conversation/machine.ts',
    find: "settle(input, 'interrupted')",
    put: "settle(input, 'whole')",
  },
  {
    name: 'nobody notices that a stream has fallen silent',
    file: 'widget/desks/follow.ts',
    find: 'const silenceMs = 25_000;',
    put: 'const silenceMs = 25_000_000;',
  },
  {
    name: 'what a person said is taken for the AI’s',
    file: 'widget/conversation/noteDesk.ts',
    find: "const said = add(memory, { id, at, from: 'human', agent, text, ...(file ? { file } : {}) });",
    put: "const said = add(memory, { id, at, from: 'customer', text, ...(file ? { file } : {}), ...(agent ? {} : {}) });",
  },
  {
    name: 'the receipt is for whatever is first',
    file: 'widget/conversation/noteDelivery.ts',
    find: 'const sent = without(memory, id);',
    put: 'const sent = { ...memory, outbox: memory.outbox.slice(1) };',
  },
  {
    name: 'a token that ran out is never renewed',
    file: 'widget/desks/call.ts',
    find: 'response.status !== 401',
    put: 'response.status !== 499',
  },
  {
    name: 'events that were overtaken are lost',
    file: 'widget/desks/sequence.ts',
    find: 'if (isGapless && at > Number(cursor) + 1) {',
    put: 'if (isGapless && at > Number(cursor) + 1_000_000) {',
  },
  {
    name: 'a character that is cut in two is broken',
    file: 'widget/stream/eventStream.ts',
    find: 'decoder.decode(value, { stream: true })',
    put: 'decoder.decode(value)',
  },
  {
    name: 'a tab that has slept writes over what came after it',
    file: 'widget/store/record.ts',
    find: "if (leader !== undefined && leader !== own) return 'superseded';",
    put: "if (leader === null) return 'superseded';",
  },
  {
    name: 'what another tab has said is handed over once, and forgotten',
    file: 'widget/app/pending.ts',
    find: "for (const [key, happening] of pending) post?.({ type: 'happened', key, tab, happening });",
    put: "for (const [key, happening] of pending) post?.({ type: 'happened', key, tab, happening });\n      if (post) pending.clear();",
  },
  {
    name: 'what is handed over twice is said twice',
    file: 'widget/app/together.ts',
    find: "const named = type === 'customer.said' ? { ...happening, id: key } : happening;",
    put: 'const named = happening;',
  },
  {
    name: 'a tab that is elected twice runs twice',
    file: 'widget/app/together.ts',
    find: '    run?.stop();\n    run = starting(',
    put: '    run = starting(',
  },
  {
    name: 'nobody takes back what may have arrived',
    file: 'widget/conversation/edit.ts',
    find: "if (to || cargo.kind === 'handoff' || cargo.kind === 'withdraw') return [entry];",
    put: 'if (to) return [entry];',
  },
  {
    name: 'the packet has what is on its way as well',
    file: 'widget/conversation/noteDelivery.ts',
    find: '!told.has(id) && !leftIds.has(id)',
    put: '!leftIds.has(id)',
  },
  {
    name: 'the end of one conversation ends the next',
    file: 'widget/conversation/edit.ts',
    find: '? [{ ...entry, to: ticket }] : [];',
    put: '? [entry] : [];',
  },
  {
    name: 'a renewal that failed fails for ever',
    file: 'widget/desks/call.ts',
    find: '      renewals.delete(token);\n',
    put: '',
  },
  {
    name: 'the clock of the page tells until when to wait',
    file: 'widget/desks/call.ts',
    find: "Date.parse(headers.get('date') ?? '') || Date.now()",
    put: 'Date.now()',
  },
  {
    name: 'whoever is handed over goes on being answered by the AI',
    file: 'widget/conversation/edit.ts',
    find: "return { ...settle(memory, 'interrupted'), owner, lease: memory.lease + 1 };",
    put: 'return { ...memory, owner, lease: memory.lease + 1 };',
  },
];

export function mutantNamed(name: string): Mutant {
  const found = mutants.find((mutant) => mutant.name === name);
  if (!found) throw new Error(`There is no mutant “${name}”.`);
  return found;
}
