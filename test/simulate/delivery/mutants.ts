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
    find: "case 'delivery.failed':\n      return change(",
    put: "case 'delivery.failed':\n      if (happening.cause === 'network') return { ...memory, outbox: memory.outbox.filter(({ id }) => id !== happening.id) };\n      return change(",
  },
  {
    name: 'sent before it is on disk',
    file: 'widget/app/late.ts',
    find: '          kept().then(\n            () => desk,\n            () => desk,\n          ),',
    put: '          Promise.resolve(desk),',
  },
  {
    name: 'a repeated event is heard twice',
    file: 'widget/conversation/noteDesk.ts',
    find: '      const { id, at, agent, text, file } = happening;\n      if (memory.lines.some((line) => line.id === id)) return memory;',
    put: '      const { at, agent, text, file } = happening;\n      const id = happening.id + memory.lines.filter((line) => line.id.startsWith(happening.id)).map(() => "+").join("");',
  },
  {
    name: 'goes on one event too late',
    file: 'widget/desks/follow.ts',
    find: 'path: `${base}/events?after=${encodeURIComponent(cursor)}`,',
    put: 'path: `${base}/events?after=${Number(cursor) + 1}`,',
  },
  {
    name: 'the end of the stream is the end of the conversation',
    file: 'widget/desks/follow.ts',
    find: "    return 'again';",
    put: "    return 'gone';",
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
    find: 'const outbox = memory.outbox.filter(({ id }) => id !== happening.id);',
    put: 'const outbox = memory.outbox.slice(1);',
  },
  {
    name: 'a token that ran out is never renewed',
    file: 'widget/desks/call.ts',
    find: 'response.status !== 401',
    put: 'response.status !== 499',
  },
];

export function mutantNamed(name: string): Mutant {
  const found = mutants.find((mutant) => mutant.name === name);
  if (!found) throw new Error(`There is no mutant “${name}”.`);
  return found;
}
