import fc from 'fast-check';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readJson } from '../../widget/escalation/command/json.ts';
import { scopeJsonSchema } from '../../widget/model/scopeJsonSchema.ts';
import { goodScope, runScope } from './runScope.ts';

const odd = { ...goodScope, owner: 'nobody' };
const bad = '{\n  "triggers": {\n    "confidence": { "below": 7 },\n    "failure": []\n  }\n}\n';

describe('baton-scope check', () => {
  it('ends with 0 when nothing is wrong', () => {
    expect(runScope('check s.json', { 's.json': goodScope })).toEqual({
      out: 's.json: no mistakes, no warnings.\n',
      err: '',
      code: 0,
    });
  });

  it('names every mistake by line, path and what was expected, and ends with 1', () => {
    expect(runScope('check s.json', { 's.json': bad })).toEqual({
      out: [
        's.json:3:21 mistake scope.triggers.confidence.below: expected at most 1, not 7',
        's.json:4:5 mistake scope.triggers.failure: expected an object { … }, not a list',
        's.json: 2 mistakes, no warnings. The widget does not read a document with mistakes: it runs on its safe defaults.',
        '',
      ].join('\n'),
      err: '',
      code: 1,
    });
  });

  it('warns and still ends with 0, unless warnings are to count', () => {
    const lax = runScope('check s.json', { 's.json': odd });
    expect(lax.code).toBe(0);
    expect(lax.out).toContain('s.json:1:16 warning scope.owner: Nobody owns the document');
    expect(runScope('check s.json --strict', { 's.json': odd }).code).toBe(1);
  });

  it('shows misspelt keys beside mistakes, and keys that stand twice', () => {
    const text = '{"owner":"a@b","owner":"c@d","trigers":{},"version":5}';
    const { out } = runScope('check s.json', { 's.json': text });
    expect(out).toContain('warning scope.owner: “owner” stands twice in the same object');
    expect(out).toContain('Did you mean “triggers”?');
    expect(out).toContain('mistake scope.version: expected a text in double quotes, not 5');
  });

  it('says the same to programs', () => {
    const { out, code } = runScope('check s.json --json', { 's.json': bad });
    expect(JSON.parse(out)).toEqual({
      file: 's.json',
      ok: false,
      mistakes: [
        { path: 'scope.triggers.confidence.below', expected: '<=1, not 7', line: 3, column: 21 },
        { path: 'scope.triggers.failure', expected: 'Object, not Array', line: 4, column: 5 },
      ],
      warnings: [],
    });
    expect(code).toBe(1);
  });

  it.for([
    ['{"a": 1,}', '1:9', 'a further name after the comma, not “}”'],
    ['{"a": [1,\n 2,\n]}', '3:1', 'a further value after the comma, not “]”'],
    ["{'a': 1}", '1:2', "a name in double quotes, not “'”"],
    ['{"a" 1}', '1:6', '“:” after the name, not “1”'],
    ['{"a": "b\nc"}', '1:9', 'no line break or tab within a text'],
    ['{"a": 01}', '1:8', '“,” or “}”, not “1”'],
    ['// scope\n{}', '1:1', 'a value (JSON has no comments)'],
    ['{"a": 1} {', '1:10', 'nothing more after the value, not “{”'],
    ['{"a": ', '1:7', 'a value, not the end of the file'],
    ['', '1:1', 'a value, not the end of the file'],
  ])('ends with 2 where the file is no JSON: %s', ([text = '', spot, expected]) => {
    const { out, err, code } = runScope('check s.json', { 's.json': text });
    expect(err).toContain(`s.json:${spot} no JSON expected ${expected}`);
    expect([out, code]).toEqual(['', 2]);
  });

  it('ends with 2 where there is no file', () => {
    const { err, code } = runScope('check s.json');
    expect([err, code]).toEqual(['unreadable s.json: there is no such file\n', 2]);
  });
});

describe('baton-scope', () => {
  it('explains itself, and says its version', () => {
    expect(runScope('--help')).toMatchObject({ code: 0, err: '' });
    expect(runScope('check --help').out).toContain('Usage:');
    expect(runScope('--version')).toEqual({ out: '1.2.3\n', err: '', code: 0 });
  });

  it.for([
    ['', 'a command is missing'],
    ['chekc s.json', 'there is no command “chekc”'],
    ['check', 'check takes one file'],
    ['check a b', 'check takes one file'],
    ['check s.json --fast', 'there is no option “--fast” here'],
    ['try s.json', 'try takes two files'],
    ['try s.json t.json --customer', '--customer needs a value'],
  ])('does not guess what “%s” means', ([command = '', why]) => {
    const { out, err, code } = runScope(command);
    expect(err).toContain(why);
    expect(err).toContain('Usage:');
    expect([out, code]).toEqual(['', 2]);
  });

  it('takes for JSON what the language takes for JSON', () => {
    const broken = fc
      .tuple(
        fc.json({ maxDepth: 3 }),
        fc.nat(),
        fc.constantFrom('', '"', ',', '}', '\\', '1', ' ', '\n', '.', 'e'),
      )
      .map(([text, at, sign]) => {
        const cut = at % (text.length + 1);
        return text.slice(0, cut) + sign + text.slice(cut + (at % 2));
      });
    fc.assert(
      fc.property(broken, (text) => {
        const read = readJson(text);
        expect([text, read.ok]).toEqual([text, isJson(text)]);
        if (read.ok) expect(read.value).toEqual(JSON.parse(text));
      }),
      { numRuns: 3000, seed: 7 },
    );
    expect(readJson('['.repeat(100_000))).toMatchObject({ ok: false });
    expect(readJson('\uFEFF{}')).toMatchObject({ ok: true, value: {} });
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('the built command', () => {
  const built = (...args: string[]) =>
    spawnSync(process.execPath, ['dist/baton-scope.js', ...args], { encoding: 'utf8' });

  it('checks the document of the demo', () => {
    const { stdout, stderr, status } = built('check', 'demo/shop/scope.json');
    expect([stderr, status]).toEqual(['', 0]);
    expect(stdout).toContain('demo/shop/scope.json: no mistakes');
    expect(stdout).not.toContain('\u001B');
  });

  it('ends with a plain sentence where a file is missing or a folder', () => {
    expect(built('check', 'nowhere.json')).toMatchObject({
      stderr: 'unreadable nowhere.json: there is no such file\n',
      status: 2,
    });
    expect(built('check', 'demo').stderr).toContain('this is a folder, not a file');
  });

  it('is found by the name that the package gives it, beside the schema', () => {
    const { bin, exports, version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(bin).toMatchObject({ 'baton-scope': 'dist/baton-scope.js' });
    expect(built('--version').stdout).toBe(`${version}\n`);
    const schema = readFileSync(exports['./scope.schema.json'], 'utf8');
    expect(JSON.parse(schema)).toEqual(JSON.parse(JSON.stringify(scopeJsonSchema())));
  });
});
