/** Words of a command line: which are files, which options, and which nobody knows. */

export type Sorted = {
  readonly files: readonly string[];
  readonly flags: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, string>;
  readonly odd: string | null;
};

export function sorted(
  words: readonly string[],
  known: readonly string[],
  valued: readonly string[],
): Sorted {
  const files: string[] = [];
  const flags = new Set<string>();
  const values = new Map<string, string>();
  let odd: string | null = null;

  for (let at = 0; at < words.length; at += 1) {
    const [name = '', inline] = (words[at] ?? '').split(/=(.*)/s);
    if (name === '-' || !name.startsWith('-')) files.push(words[at] ?? '');
    else if (known.includes(name) && inline === undefined) flags.add(name);
    else if (valued.includes(name)) {
      const value = inline ?? words[(at += 1)];
      if (value === undefined || value === '') odd ??= `${name} needs a value.`;
      else values.set(name, value);
    } else odd ??= `there is no option “${words[at]}” here.`;
  }
  return { files, flags, values, odd };
}
