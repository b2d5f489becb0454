import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { devDependencies } from '../../package.json';

const folder = 'demo/desk/security/';
const read = (name: string) => readFileSync(folder + name, 'utf8');

describe('the security papers', () => {
  it('name every package with the licence that it says it has', () => {
    const list = read('dependencies.md');
    const rows = list.matchAll(/^\| `([^`]+)` \| ([^|]+) \|/gm);
    const told = Object.fromEntries(Array.from(rows, ([, name, licence]) => [name, licence]));
    const own = Object.fromEntries(
      Object.keys(devDependencies).map((name) => [
        name,
        JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).license,
      ]),
    );
    expect(told).toEqual(own);
  });

  it.for(['threats.md', 'asvs.md'])('name tests that are there: %s', (name) => {
    const named = Array.from(read(name).matchAll(/`([\w/]+\.test\.tsx?)`/g), ([, path]) => path);
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((path) => !existsSync(`test/${path}`))).toEqual([]);
  });
});
