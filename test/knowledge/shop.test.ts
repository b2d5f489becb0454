import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { shopBrief } from '../../demo/ai/shop.ts';
import { parseKnowledge } from '../../widget/knowledge/parse.ts';
import { readScope } from '../../widget/model/scopeSchema.ts';

const { entries } = parseKnowledge(read('faq.json'));
const { intents } = shopBrief();

it('the demo shop has a scope document without a mistake', () => {
  expect(readScope(JSON.parse(read('scope.json')))).toMatchObject({ ok: true });
});

describe('the help pages of the demo shop', () => {
  it('belong to intents that the scope document decides about, and the other way round', () => {
    const asked = new Set(entries.map(({ intent }) => intent));
    expect(asked).toEqual(new Set(intents.map(({ id }) => id)));
  });

  it('can each be linked to', () => {
    for (const { id, url } of entries) expect(url).toBe(`/shop/help.html#${id}`);
  });

  it('link only to pages and answers that exist', () => {
    const targets = new Set(['/shop/orders.html', ...entries.map(({ url }) => url)]);
    const links = [
      read('index.html'),
      read('orders.html'),
      ...entries.map(({ answer }) => answer),
    ].flatMap((text) => text.match(/\/shop\/(?:help\.html#[\w-]+|orders\.html)/g) ?? []);
    expect(links.filter((link) => !targets.has(link))).toEqual([]);
  });

  it('embed the chat with one tag and nothing inline', () => {
    for (const page of ['index.html', 'orders.html', 'help.html']) {
      const html = read(page);
      expect(html.match(/data-bot="\/ai\/chat\/completions"/g)).toHaveLength(1);
      expect(html).not.toMatch(/ style=| on[a-z]+=|<style|<script>/);
    }
  });
});

function read(name: string): string {
  return readFileSync(new URL(`../../demo/shop/${name}`, import.meta.url), 'utf8');
}
