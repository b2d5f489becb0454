// @vitest-environment jsdom
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { turn, untouched } from '../../demo/preview/knobs/knobs.ts';
import { type Form, forms, scopePart, styleRule } from '../../demo/preview/snippet/forms.ts';
import { settingsFrom } from '../../demo/preview/snippet/settings.ts';
import { readConfig } from '../../widget/model/configSchema.ts';
import { settingsOf } from '../../widget/settings.ts';

const title = 'It\'s "us" & <them> \\ co';
const knobs = (
  [
    ['device', 'phone'],
    ['direction', 'rtl'],
    ['theme', 'dark'],
    ['accent', '#2b8a3e'],
    ['position', 'left'],
    ['launcher', 'hidden'],
    ['title', title],
    ['radius', '6px'],
    ['font', 'Georgia, serif'],
    ['ai-name', 'Kit'],
    ['can', 'orders, opening hours'],
  ] as const
).reduce((all, [name, value]) => turn(all, name, value), untouched);
const settings = settingsFrom(knobs);

/** What every form has to carry: the settings, and nothing of the visitor, the style sheet or the document. */
const said = {
  bot: 'https://shop.example/ai/chat/completions',
  desk: 'https://desk.example/hep/v1',
  scope: '/scope.json',
  theme: 'dark',
  accent: '#2b8a3e',
  position: 'left',
  launcher: 'hidden',
  title,
};

function written(id: Form['id']): string {
  return forms.find((form) => form.id === id)?.write(settings) ?? '';
}

const caches = resolve('node_modules', '.cache');
mkdirSync(caches, { recursive: true });
const folder = mkdtempSync(join(caches, 'snippet-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a module among packages that note down what is asked of them. */
async function run(name: string, text: string, packages: Readonly<Record<string, string>>) {
  const calls: unknown[] = [];
  Reflect.set(globalThis, 'batonCalls', calls);
  const chat = `export const createChat = (config) => {
    globalThis.batonCalls.push(config);
    return { destroy: () => globalThis.batonCalls.push('destroyed') };
  };`;
  for (const [owner, source] of Object.entries({ 'baton-chat': chat, ...packages })) {
    const place = join(folder, 'node_modules', owner);
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, 'package.json'), '{ "type": "module", "exports": "./index.js" }');
    writeFileSync(join(place, 'index.js'), source);
  }
  const file = join(folder, `${name}.mjs`);
  writeFileSync(file, text);
  return { calls, made: await import(/* @vite-ignore */ pathToFileURL(file).href) };
}

describe('the snippet', () => {
  it('is a script tag whose attributes the widget reads without a mistake', () => {
    const [script] = new DOMParser().parseFromString(written('tag'), 'text/html').scripts;
    if (script === undefined) throw new Error('There is a script.');

    expect(script.async).toBe(true);
    expect(script.text).toBe('');
    expect(readConfig(settingsOf(script, 'data-'))).toEqual({ config: said, mistakes: [] });
  });

  it('is a module that makes the chat', async () => {
    const { calls } = await run('module', written('module'), {});

    expect(calls).toEqual([said]);
  });

  it('is a React component that makes the chat when it is mounted, and takes it away after', async () => {
    const { calls, made } = await run('react', written('react'), {
      react: 'export const useEffect = (effect) => (globalThis.batonEffect = effect);',
    });
    expect(made.SupportChat()).toBe(null);
    expect(calls).toEqual([]);

    const cleanUp = Reflect.get(globalThis, 'batonEffect')();
    expect(calls).toEqual([said]);
    expect(cleanUp()).toBe(undefined);
    expect(calls).toEqual([said, 'destroyed']);
  });

  it('is a Vue component that does the same', async () => {
    const { calls, made } = await run('vue', written('vue'), {
      vue: `export const defineComponent = (component) => component;
        export const onMounted = (deed) => (globalThis.batonMounted = deed);
        export const onBeforeUnmount = (deed) => (globalThis.batonLeft = deed);`,
    });
    expect(made.SupportChat.setup()()).toBe(null);
    expect(calls).toEqual([]);

    Reflect.get(globalThis, 'batonMounted')();
    Reflect.get(globalThis, 'batonLeft')();
    expect(calls).toEqual([said, 'destroyed']);
  });

  it('is PHP for WordPress, balanced and quoted, with each setting as an attribute', () => {
    const php = written('wordpress');
    const quoted = /'((?:[^'\\]|\\.)*)'/g;
    const pairs = php.matchAll(/'(data-[\w-]+)' => '((?:[^'\\]|\\.)*)',/g);
    const given = Object.fromEntries(
      Array.from(pairs, ([, name = '', value = '']) => [
        name.replace('data-', ''),
        value.replaceAll(/\\(['\\])/g, '$1'),
      ]),
    );
    const bare = php.replaceAll(quoted, "''");

    expect(given).toEqual(said);
    expect(bare.replaceAll(/''|[^'"]/g, '')).toBe('');
    for (const [open, close] of ['()', '{}', '[]']) {
      expect(bare.split(open ?? '').length).toBe(bare.split(close ?? '').length);
    }
    expect(php).toContain("add_filter( 'script_loader_tag'");
  });

  it('is a file for data-config', () => {
    expect(readConfig(JSON.parse(written('file')))).toEqual({ config: said, mistakes: [] });
  });

  it('has a rule for the style sheet and a part of the scope document, where there is something to say', () => {
    const style = document.head.appendChild(document.createElement('style'));
    style.textContent = styleRule(settings);
    const [rule] = style.sheet?.cssRules ?? [];

    expect(rule?.cssText.replaceAll(/\s+/g, ' ')).toBe(
      'baton-chat { --baton-font: Georgia, serif; --baton-radius: 6px; }',
    );
    expect(JSON.parse(`{${scopePart(settings)}}`)).toEqual({
      ai: { name: 'Kit', can: ['orders', 'opening hours'] },
    });
    expect(styleRule(settingsFrom(untouched))).toBe('');
    expect(scopePart(settingsFrom(untouched))).toBe('');
  });

  it('says nothing of the visitor, and nothing that the widget does by itself', () => {
    for (const form of forms) {
      expect(form.write(settings)).not.toMatch(/phone|rtl/);
      expect(form.write(settingsFrom(untouched))).not.toMatch(/theme|accent|position|title/);
    }
  });
});
