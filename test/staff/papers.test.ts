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

  it('have a row for each number of levels 1 and 2 of ASVS 5.0, and none twice', () => {
    const named = read('asvs.md')
      .split('\n')
      .flatMap((line) => (/^\| (\d[^|]*) \|/.exec(line)?.[1] ?? '').split(', ').flatMap(numbersIn));
    const wanted = Object.entries(asvs).flatMap(([section, last]) =>
      Array.from({ length: last }, (_, at) => `${section}.${at + 1}`),
    );
    expect(wanted).toHaveLength(70 + 183);
    expect(named.toSorted()).toEqual(wanted.toSorted());
  });

  it.for(['threats.md', 'asvs.md'])('name tests that are there: %s', (name) => {
    const named = Array.from(read(name).matchAll(/`([\w/]+\.test\.tsx?)`/g), ([, path]) => path);
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((path) => !existsSync(`test/${path}`))).toEqual([]);
  });
});

/** `7.3.1`, or all from `7.3.1 … 7.3.4`. */
function numbersIn(cell: string): readonly string[] {
  const [first = '', last = first] = cell.split(' … ');
  const at = first.lastIndexOf('.') + 1;
  const [from, to] = [first, last].map((number) => Number(number.slice(at)));
  if (first === '' || from === undefined || to === undefined) return [];
  return Array.from({ length: to - from + 1 }, (_, n) => first.slice(0, at) + String(from + n));
}

/** The last number of each section that is of level 1 or 2; all before it are, too. */
const asvs = {
  '1.1': 2,
  '1.2': 9,
  '1.3': 11,
  '1.4': 3,
  '1.5': 2,
  '2.1': 3,
  '2.2': 3,
  '2.3': 4,
  '2.4': 1,
  '3.2': 2,
  '3.3': 4,
  '3.4': 6,
  '3.5': 5,
  '3.7': 2,
  '4.1': 3,
  '4.2': 1,
  '4.3': 2,
  '4.4': 4,
  '5.1': 1,
  '5.2': 3,
  '5.3': 2,
  '5.4': 3,
  '6.1': 3,
  '6.2': 12,
  '6.3': 4,
  '6.4': 4,
  '6.5': 5,
  '6.6': 3,
  '6.8': 4,
  '7.1': 3,
  '7.2': 4,
  '7.3': 2,
  '7.4': 5,
  '7.5': 2,
  '7.6': 2,
  '8.1': 2,
  '8.2': 3,
  '8.3': 1,
  '8.4': 1,
  '9.1': 3,
  '9.2': 4,
  '10.1': 2,
  '10.2': 2,
  '10.3': 4,
  '10.4': 11,
  '10.5': 5,
  '10.6': 2,
  '10.7': 3,
  '11.1': 2,
  '11.2': 3,
  '11.3': 3,
  '11.4': 4,
  '11.5': 1,
  '11.6': 1,
  '12.1': 3,
  '12.2': 2,
  '12.3': 4,
  '13.1': 1,
  '13.2': 5,
  '13.3': 2,
  '13.4': 5,
  '14.1': 2,
  '14.2': 4,
  '14.3': 3,
  '15.1': 3,
  '15.2': 3,
  '15.3': 7,
  '16.1': 1,
  '16.2': 5,
  '16.3': 4,
  '16.4': 3,
  '16.5': 3,
  '17.1': 1,
  '17.2': 4,
  '17.3': 2,
};
