/** Fetches what the host has put into files, and checks all of it. Nothing here throws. */
import type { Config } from '../model/config.ts';
import type { Mistake } from '../model/mistake.ts';
import { readConfig } from '../model/configSchema.ts';
import { defaultScope, type Scope } from '../model/scope.ts';
import { within } from '../stream/within.ts';

/** A file that takes longer must not hold the chat up. */
const patienceMs = 4000;

export type Loaded<Value> = { readonly value: Value; readonly mistakes: readonly Mistake[] };

export async function loadConfig(given: Config): Promise<Loaded<Config>> {
  const { config: own, mistakes } = readConfig(given);
  if (own.config === undefined) return { value: own, mistakes };

  const file = await fetchJson(own.config, 'config');
  const fromFile = readConfig(typeof file.value === 'object' && file.value ? file.value : {});
  return {
    value: { ...fromFile.config, ...own },
    mistakes: [...mistakes, ...file.mistakes, ...fromFile.mistakes],
  };
}

/**
 * With a mistake anywhere in it a document does not count at all: half a rule is worse than a safe one. A site
 * without a document does not pay for reading one.
 */
export async function loadScope({ scope }: Config): Promise<Loaded<Scope>> {
  if (scope === undefined) return { value: defaultScope, mistakes: [] };
  const [found, read] = await Promise.all([
    typeof scope === 'string' ? fetchJson(scope, 'scope') : { value: scope, mistakes: [] },
    reader(),
  ]);
  const mistakes = [...found.mistakes, ...read.mistakes];
  const checked = mistakes.length === 0 ? read.value?.(found.value) : undefined;
  return checked?.ok
    ? { value: checked.value, mistakes: [] }
    : { value: defaultScope, mistakes: checked?.mistakes ?? mistakes };
}

async function reader() {
  try {
    const { readScope } = await within(patienceMs, import('../model/scopeSchema.ts'));
    return { value: readScope, mistakes: [] };
  } catch {
    return { ...missing('scope', 'a connection to fetch what reads it'), value: null };
  }
}

async function fetchJson(url: string, path: string): Promise<Loaded<unknown>> {
  try {
    const response = await within(patienceMs, fetch(url));
    if (!response.ok) return missing(path, `a file at ${url}, not an answer ${response.status}`);
    return { value: await response.json(), mistakes: [] };
  } catch (error) {
    return missing(
      path,
      `a JSON file at ${url} (${error instanceof Error ? error.message : 'no answer'})`,
    );
  }
}

function missing(path: string, expected: string): Loaded<unknown> {
  return { value: null, mistakes: [{ path, expected }] };
}
