/** Mistakes that must be found: each is one that somebody has made in a product of this kind. */
/** `file` is from the root of the project; `find` stands in it exactly once. */
export type Edit = readonly [file: string, find: string, put: string];

export type Mutant = { readonly name: string; readonly edits: readonly Edit[] };

const desk = 'test/simulate/delivery/desk';

const mistake = (name: string, ...edits: readonly Edit[]): Mutant => ({ name, edits });

export const mutants: readonly Mutant[] = [
  mistake('the desk takes the same message twice', [
    `${desk}/routes.ts`,
    'const before = marked(row, mark.key);',
    'const before = marked(row, mark.key + row.log.length);',
  ]),
  mistake('the desk opens a conversation for every attempt', [
    `${desk}/routes.ts`,
    'const before = tables.answers.get(key);',
    'const before = tables.answers.get(key + tables.answers.size);',
  ]),
  mistake('the desk says yes before it has written', [
    `${desk}/desk.ts`,
    "    if (dying?.point === 'before it is written') {\n      crash(dying.downMs);\n      return null;\n    }",
    "    if (dying?.point === 'before it is written') {\n      crash(dying.downMs);\n      return value;\n    }",
  ]),
  mistake('a new id with every attempt', [
    'widget/desks/request.ts',
    "return { method: 'PUT', path: `${base}/messages/${id}`, body };",
    "return { method: 'PUT', path: `${base}/messages/${crypto.randomUUID()}`, body };",
  ]),
  mistake('a new key with every attempt at a handoff', [
    'widget/desks/request.ts',
    'const once = { \'idempotency-key\': `"${id}"` };',
    'const once = { \'idempotency-key\': `"${crypto.randomUUID()}"` };',
  ]),
  mistake('an id made of the text', [
    'widget/desks/request.ts',
    'path: `${base}/messages/${id}`, body };',
    "path: `${base}/messages/${cargo.text.replaceAll(/m\\d+|[^a-z]/g, '').padEnd(10, '-')}`, body };",
  ]),
  mistake('out of the outbox before there is a receipt', [
    'widget/conversation/noteDelivery.ts',
    'return isStray(memory, happening.id) && !isWorthRetrying(happening.cause)',
    "return happening.cause === 'network'",
  ]),
  mistake('sent before it is on disk', [
    'widget/app/keptFirst.ts',
    '              kept().then(\n                () => desk,\n                () => desk,\n              ),',
    '              Promise.resolve(desk),',
  ]),
  mistake('goes on one event too late', [
    'widget/desks/follow.ts',
    '?after=${encodeURIComponent(order.cursor())}`',
    '?after=${Number(order.cursor()) + 1}`',
  ]),
  mistake('the end of the stream is the end of the conversation', [
    'widget/desks/follow.ts',
    "if (performance.now() - since < steadyMs) throw new Error('cut');",
    'return null;',
  ]),
  mistake(
    'no pause before the next attempt',
    [
      'widget/conversation/retry.ts',
      'return Math.max(delivery.notBefore, random() * ceiling);',
      'return 0 * ceiling * random();',
    ],
    ['widget/desks/circuit.ts', 'failures >= mostFailures;', 'failures < 0;'],
  ),
  mistake('the newest first', [
    'widget/conversation/outstanding.ts',
    'const next = outbox.find(',
    'const next = outbox.findLast(',
  ]),
  mistake('a stream that ends is an answer that is complete', [
    'widget/conversation/machine.ts',
    "settle(input, 'interrupted')",
    "settle(input, 'whole')",
  ]),
  mistake('nobody notices that a stream has fallen silent', [
    'widget/desks/follow.ts',
    'const silenceMs = 25_000;',
    'const silenceMs = 25_000_000;',
  ]),
  mistake('what a person said is taken for the AI’s', [
    'widget/conversation/noteDesk.ts',
    "const said = add(memory, { id, at, from: 'human', agent, text, ...(file ? { file } : {}) });",
    "const said = add(memory, { id, at, from: 'customer', text, ...(file ? { file } : {}), ...(agent ? {} : {}) });",
  ]),
  mistake('the receipt is for whatever is first', [
    'widget/conversation/noteDelivery.ts',
    'const sent = without(memory, id);',
    'const sent = { ...memory, outbox: memory.outbox.slice(1) };',
  ]),
  mistake('a token that ran out is never renewed', [
    'widget/desks/call.ts',
    'response.status !== 401',
    'response.status !== 499',
  ]),
  mistake('events that were overtaken are lost', [
    'widget/desks/sequence.ts',
    'if (isGapless && at > Number(cursor) + 1) {',
    'if (isGapless && at > Number(cursor) + 1_000_000) {',
  ]),
  mistake('a character that is cut in two is broken', [
    'widget/stream/eventStream.ts',
    'decoder.decode(value, { stream: true })',
    'decoder.decode(value)',
  ]),
  mistake('a tab that has slept writes over what came after it', [
    'widget/store/record.ts',
    "if (leader !== undefined && leader !== turn) return 'superseded';",
    "if (leader === null) return 'superseded';",
  ]),
  mistake('what another tab has said is handed over once, and forgotten', [
    'widget/app/pending.ts',
    "for (const [key, happening] of pending) post?.({ type: 'happened', key, tab, happening });",
    "for (const [key, happening] of pending) post?.({ type: 'happened', key, tab, happening });\n      if (post) pending.clear();",
  ]),
  mistake('what is handed over twice is said twice', [
    'widget/app/together.ts',
    "const named = type === 'customer.said' ? { ...happening, id: key } : happening;",
    'const named = happening;',
  ]),
  mistake('the packet has what is on its way as well', [
    'widget/conversation/noteDelivery.ts',
    '!told.has(id) && !leftIds.has(id)',
    '!leftIds.has(id)',
  ]),
  mistake('the end of one conversation ends the next', [
    'widget/conversation/edit.ts',
    '? [{ ...entry, to: ticket }] : [];\n    //',
    '? [entry] : [];\n    //',
  ]),
  mistake('what people say is told as what the AI has had alone', [
    'widget/conversation/record.ts',
    "const isAlone = ticket === null && owner === 'bot' && !lines.some(asksForPerson);",
    "const isAlone = owner === 'bot' || ticket !== null || lines.some(asksForPerson);",
  ]),
  mistake('the desk keeps a record beside the handoff', [
    `${desk}/routes.ts`,
    'work.tables.records.delete(packet.conversation.client_id);',
    "work.tables.records.delete('');",
  ]),
  mistake('a record goes under another id than its conversation', [
    'widget/conversation/record.ts',
    "{ kind: 'record', record: told } as const;",
    "{ kind: 'record', record: { ...told, conversation: { ...told.conversation, client_id: 'x'.repeat(16) } } } as const;",
  ]),
  mistake('whoever is handed over goes on being answered by the AI', [
    'widget/conversation/edit.ts',
    "return { ...settle(memory, 'interrupted'), owner, lease: memory.lease + 1 };",
    'return { ...memory, owner, lease: memory.lease + 1 };',
  ]),
];

export function mutantNamed(name: string): Mutant {
  const found = mutants.find((mutant) => mutant.name === name);
  if (!found) throw new Error(`There is no mutant “${name}”.`);
  return found;
}
