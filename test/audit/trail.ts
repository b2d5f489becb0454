/** Trails as a desk would export them, with a chance that can be repeated. */
import { canonical, emptyHead, link, type Written } from '../../widget/audit/chain.ts';
import type { AuditEntry, AuditType } from '../../widget/audit/entry.ts';
import { createVerifier, type Expected, type Report } from '../../widget/audit/verify.ts';
import { randomFrom } from '../real/random.ts';

const types: readonly AuditType[] = ['packet', 'answer', 'verdict', 'claim', 'reply', 'closed'];

export type Trail = { readonly lines: readonly string[]; readonly head: string };

/** Every seventh conversation has been erased. */
export function trailOf(count: number, seed = 1): Trail {
  const random = randomFrom(seed);
  const written: Written[] = [];
  for (let at = 0; at < count; at += 1) {
    const conversation = `cnv_${Math.floor(at / 5)}`;
    const isLast = at % 5 === 4;
    const isGone = Math.floor(at / 5) % 7 === 3;
    const type =
      isLast && isGone ? 'erased' : (types[Math.floor(random() * types.length)] ?? 'packet');
    written.push(
      link(written.at(-1)?.head ?? emptyHead, {
        at: new Date(Date.UTC(2026, 10, 23, 10, 0, at)).toISOString(),
        type,
        who: { kind: 'agent', id: 'ag_alex', name: 'Alex' },
        conversation,
        scope_version: '2026-11-01.3',
        why: [],
        details: { confidence: Math.round(random() * 1000) / 1000 },
        salt: at.toString(16).padStart(32, '0'),
        content: { text: `Ça va — line\u2028${at} \u{1F600}`, order: 4892 + at },
      }),
    );
  }
  const erased = new Set(
    written.flatMap(({ entry }) => (entry.type === 'erased' ? [entry.conversation] : [])),
  );
  return {
    lines: written.map(({ entry }) =>
      canonical(erased.has(entry.conversation) ? withoutContent(entry) : entry),
    ),
    head: written.at(-1)?.head.hash ?? emptyHead.hash,
  };
}

export function withoutContent({
  salt: _salt,
  content: _content,
  ...rest
}: AuditEntry): AuditEntry {
  return rest;
}

export function entryIn(line: string | undefined): AuditEntry {
  return JSON.parse(line ?? 'null') as AuditEntry;
}

export function verified(lines: Iterable<string>, expected: Partial<Expected> = {}): Report {
  const verifier = createVerifier({ head: null, seen: [], isPart: false, ...expected });
  for (const line of lines) verifier.read(line);
  return verifier.end();
}
