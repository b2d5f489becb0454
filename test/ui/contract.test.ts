import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { examplePacket } from '../../demo/contract/example.ts';
import { rowsOf } from '../../demo/contract/rows.ts';
import { auditWords } from '../../widget/contract/auditWords.ts';
import { checkPacket } from '../../widget/contract/checkPacket.ts';
import { auditJsonSchema, packetJsonSchema } from '../../widget/contract/contractJsonSchema.ts';
import { eventData } from '../../widget/contract/eventSchema.ts';
import { packetWords } from '../../widget/contract/packetWords.ts';
import { pageEventParts } from '../../widget/contract/pageEventSchema.ts';

const page = () =>
  new DOMParser().parseFromString(readFileSync('.demo/contract/index.html', 'utf8'), 'text/html');

describe('the page that documents the contract', () => {
  it('has a row with words for every part of packet and audit entry', () => {
    for (const [schema, words] of [
      [packetJsonSchema(), packetWords],
      [auditJsonSchema(), auditWords],
    ] as const) {
      const rows = rowsOf(schema);
      expect(rows.filter(({ about, kind }) => about === '' || kind === '')).toEqual([]);
      const places = Object.keys(words).map((place) => place.replaceAll('[]', ''));
      expect(rows.map(({ path }) => path).toSorted()).toEqual(places.toSorted());
    }
  });

  it('shows several shapes as one, and says which part belongs to which', () => {
    const rows = rowsOf(packetJsonSchema());
    const row = (path: string) => rows.find((one) => one.path === path);
    expect(row('handoff.reasons.evidence.kind')).toMatchObject({ kind: 'quote · score · fact' });
    expect(row('handoff.reasons.evidence.start')).toMatchObject({ only: 'quote', kind: 'number' });
    expect(row('handoff.reasons.evidence.value')).toMatchObject({
      only: 'score, fact',
      kind: 'number or text',
    });
    expect(row('handoff.summary')).toMatchObject({
      kind: 'text, at most 2,000 characters',
      isRequired: true,
    });
    expect(row('user.name')).toMatchObject({ isRequired: false });
  });

  it('is built with a heading for every event, links that lead somewhere, and no id twice', () => {
    const document = page();
    const headings = [...document.querySelectorAll('h3')].map(({ textContent }) => textContent);
    expect(headings).toEqual(
      expect.arrayContaining([...Object.keys(eventData), ...Object.keys(pageEventParts)]),
    );
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const link of document.querySelectorAll('a[href^="#"]')) {
      expect(ids).toContain(link.getAttribute('href')?.slice(1));
    }
    expect(document.querySelectorAll('script, style, [style], [onclick]')).toHaveLength(0);
  });

  it('shows a packet in which the validator finds nothing', () => {
    expect(checkPacket(examplePacket())).toEqual([]);
    expect(page().querySelector('.example code')?.textContent).toBe(
      JSON.stringify(examplePacket(), null, 2),
    );
  });
});
