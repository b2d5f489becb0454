/** Trees of elements and components such as Preact draws, and components that tell what they live through. */
import fc from 'fast-check';
import type { ComponentChildren, VNode } from 'preact';
import type * as Drawn from './drawn.ts';

export type Tree =
  | string
  | number
  | boolean
  | null
  | {
      readonly kind: Kind;
      readonly key: string | undefined;
      readonly with: With;
      readonly in: readonly Tree[];
    };
type Kind =
  | 'div'
  | 'svg'
  | 'button'
  | 'textarea'
  | 'box'
  | 'list'
  | 'counter'
  | 'breaking'
  | 'boundary'
  | 'fragment';
type With = {
  readonly title: string | null | undefined;
  readonly hidden: boolean | undefined;
  readonly value: string | undefined;
  readonly hears: boolean;
  readonly breaks: boolean;
};

const kinds = [
  'div',
  'svg',
  'button',
  'textarea',
  'box',
  'list',
  'counter',
  'breaking',
  'boundary',
  'fragment',
] as const;
const keys = fc.constantFrom(undefined, 'a', 'b', 'c', 'd', 'e');
const withs: fc.Arbitrary<With> = fc.record({
  title: fc.constantFrom('one', 'two', '', null, undefined),
  hidden: fc.constantFrom(true, false, undefined),
  value: fc.constantFrom('x', 'y', '', undefined),
  hears: fc.boolean(),
  breaks: fc.nat(9).map((at) => at === 0),
});

const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'medium', maxDepth: 4 },
    fc.constantFrom<Tree>('text', 'other', 7, true, null),
    fc.record({
      kind: fc.constantFrom(...kinds),
      key: keys,
      with: withs,
      in: fc.uniqueArray(tie('tree'), {
        maxLength: 5,
        // Two with the same key are nobody's to draw.
        selector: (one) => (typeof one === 'object' && one?.key !== undefined ? one.key : {}),
      }),
    }),
  ),
}));

const calm: With = { title: null, hidden: undefined, value: '', hears: false, breaks: false };

/** Of these, each tree has some, in one order or another, so that much is moved from tree to tree. */
const known = kinds.map((kind, at) => ({ kind, key: `known-${at}` }));

export const grove: fc.Arbitrary<Tree> = fc
  .tuple(
    fc.shuffledSubarray(known),
    fc.array(fc.record({ with: withs, in: fc.array(tree, { maxLength: 1 }) }), {
      minLength: known.length,
      maxLength: known.length,
    }),
    withs,
  )
  .map(([chosen, more, own]) => ({
    kind: 'list',
    key: undefined,
    with: own,
    in: chosen.map((one, at) => ({ ...one, with: own, in: [], ...more[at] })),
  }));

/** Makes what Preact draws out of a tree, and has `note` told what happens in it. */
export function plant(
  { jsx, Fragment, Boundary, useEffect, useLayoutEffect, useRef, useState }: typeof Drawn,
  note: (what: string) => void,
): (tree: Tree) => ComponentChildren {
  type Props = { readonly with: With; readonly children?: ComponentChildren };

  function Counter({ with: { title, breaks }, children }: Props): VNode {
    const [count, setCount] = useState(0);
    const [late, setLate] = useState(() => title ?? 'none');
    const button = useRef<HTMLButtonElement>(null);
    const renders = useRef(0);
    renders.current += 1;
    if (breaks && count === 2) throw new Error('two');
    useEffect(() => {
      note(`effect ${title} ${count} ${button.current?.textContent}`);
      return () => note(`cleaned ${title} ${count}`);
    }, [title, count]);
    useLayoutEffect(() => {
      note(`laid out ${count} ${renders.current}`);
      if (late !== title && title) setLate(title);
      return () => note(`left ${late}`);
    });
    const onClick = () => {
      setCount((before) => before + 1);
      setCount((before) => before);
    };
    const props = { ref: button, class: 'counter', onClick, children: [count, late, children] };
    return jsx('button', props as object);
  }

  function Breaking({ with: { breaks }, children }: Props): ComponentChildren {
    useEffect(() => () => note('breaking left'), []);
    if (breaks) throw new Error('broken');
    return children;
  }

  function elementOf(
    kind: Kind,
    more: With,
    children: readonly ComponentChildren[],
  ): [unknown, object] {
    const { title, hidden, value, hears } = more;
    const onClick = hears ? () => note(`clicked ${title}`) : undefined;
    switch (kind) {
      case 'textarea':
        return [kind, { value, title, onInput: onClick, disabled: hidden, rows: 2 }];
      case 'box':
        return ['input', { type: 'checkbox', checked: hidden, title, onChange: onClick }];
      case 'svg':
        return [kind, { class: title, viewBox: '0 0 1 1', children: jsx('path', { d: value }) }];
      case 'list':
        return ['ul', { role: title, 'aria-hidden': hidden, children }];
      case 'counter':
        return [Counter, { with: more, children }];
      case 'breaking':
        return [Breaking, { with: more, children }];
      case 'boundary':
        return [
          Boundary,
          {
            strings: { broken: 'broken', reload: 'again' },
            onTrouble: (error: unknown) => note(`trouble ${String(error)}`),
            children,
          },
        ];
      case 'fragment':
        return [Fragment, { children }];
      case 'div':
      case 'button':
        return [
          kind,
          { title, hidden, tabIndex: value ? 0 : undefined, 'data-x': value, onClick, children },
        ];
    }
  }

  function planted(one: Tree): ComponentChildren {
    if (typeof one !== 'object' || one === null) return one;
    const [type, props] = elementOf(one.kind, one.with, one.in.map(planted));
    return jsx(type as 'div', props, one.key);
  }
  // As in the widget, there is a boundary around everything.
  return (one) => planted({ kind: 'boundary', key: undefined, with: calm, in: [one] });
}
