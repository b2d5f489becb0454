/**
 * What Preact can do and the panel does not ask for. The cuts are made in Preact's source, which it publishes
 * beside its bundle: there they can be read.
 */
import { resolve } from 'node:path';
import { normalizePath, type Plugin } from 'vite';
import { type Cut, lean } from './lean.ts';
import { pathCuts } from './preactPath.ts';

const source = normalizePath(resolve('node_modules/preact'));

export const leanPreact = (): Plugin => ({
  ...lean({
    name: 'Preact',
    folder: source,
    files: /\/preact\/(hooks\/|jsx-runtime\/)?src\/.*\.js$/,
    cuts: [...cuts, ...pathCuts],
    // Its bundle, too, has short words for these.
    own: /\b__?[a-z]\w*/gi,
  }),
  config: () => ({
    resolve: {
      alias: [
        { find: /^preact$/, replacement: `${source}/src/index.js` },
        { find: /^preact\/(hooks|jsx-runtime)$/, replacement: `${source}/$1/src/index.js` },
      ],
    },
  }),
});

const cuts: readonly Cut[] = [
  {
    why: 'The panel is drawn into an empty element: nothing is hydrated, streamed or suspended.',
    gone: [
      'if ( oldVNode._flags & MODE_SUSPENDED',
      'if (resumed)',
      'newVNode._flags &= RESET_MODE',
      'if (isHydrating) {',
      'if (!isHydrating && excessDomChildren)',
      'if ( !skipRemove && (r = vnode._component)',
      'excessDomChildren = nodeType ==',
      'excessDomChildren = NULL',
    ],
    texts: [
      ['let isHydrating = vnode && vnode._flags & MODE_HYDRATE', 'let isHydrating = false'],
      ['if (isHydrating || excessDomChildren)', 'if (false)'],
      ['if (excessDomChildren)', 'if (false)'],
      ['if (!(e && e.then)) markAsForce', 'markAsForce'],
      ['oldVNode ? NULL : parentDom.firstChild ? slice.call(parentDom.childNodes) : NULL', 'NULL'],
      ['oldVNode ? oldVNode._dom : parentDom.firstChild', 'oldVNode && oldVNode._dom'],
      ['isHydrating ? NULL : parentDom._children', 'parentDom._children'],
      ['oldVNode._flags & MODE_HYDRATE ? [oldDom] : NULL', 'NULL'],
      ['oldVNode._flags & MODE_HYDRATE', 'false'],
      ["(!isHydrating || typeof value == 'function') &&", ''],
      ["if (!isHydrating || nodeType == 'textarea')", 'if (true)'],
      ['(!isHydrating || dom.data != newProps)', 'true'],
      ['excessDomChildren ? excessDomChildren[0] :', ''],
      ['|| oldVNode._flags & REF_DETACHED', ''],
    ],
  },
  {
    why: 'The one class there is, the boundary, catches what breaks; it has no other hook to its life.',
    gone: [
      'if (newType.getDerivedStateFromProps)',
      'if ( isClassComponent && !newType.getDerivedStateFromProps',
      'if (isClassComponent && c.componentDidMount)',
      'if ( newProps !== oldProps && isClassComponent',
      'if (c.componentWillUpdate)',
      'if (isClassComponent && c.componentDidUpdate)',
      'if ( isClassComponent && oldVNode._component && c.getSnapshotBeforeUpdate )',
      'if (r.componentWillUnmount)',
      'BaseComponent.prototype.forceUpdate',
      'if (prevScu)',
    ],
  },
  {
    why: 'There are no contexts, no portals, no markup in strings and no styles in attributes.',
    gone: [
      'if (c.getChildContext)',
      'if (provider)',
      'if (newProps._parentDom)',
      'if (parentVNode.props._parentDom)',
      'if (oldHtml)',
    ],
    texts: [
      ["if (i == 'dangerouslySetInnerHTML') { oldHtml = value; } else if", 'if'],
      ["else if (i == 'dangerouslySetInnerHTML') { newHtml = value; }", ''],
      ['if (newHtml)', 'if (false)'],
      ["if (name == 'style')", 'if (false)'],
    ],
  },
  {
    why: 'Of elements, none is a formula, a template, a progress bar or HTML within a drawing.',
    gone: ["if ( nodeType == 'foreignObject'", 'if (parentDom.nodeType == 9)'],
    texts: [
      ["else if (nodeType == 'math') namespace = MATH_NAMESPACE;", ''],
      ["(nodeType == 'template' && dom.content) || dom", 'dom'],
      [
        "if (nodeType == 'progress' && inputValue == NULL) { dom.removeAttribute(i); } else if",
        'if',
      ],
      [
        "(inputValue !== dom[i] || (nodeType == 'progress' && !inputValue))",
        'inputValue !== dom[i]',
      ],
      ["name = name.replace(/xlink(H|:h)/, 'h').replace(/sName$/, 's');", ''],
    ],
  },
  {
    why: 'Only the hooks listen to Preact, and nobody before them.',
    gone: [
      'if (options.vnode)',
      'if (!original && options.vnode)',
      'if (options._hook)',
      'if (options._root)',
      'options._root = ',
      'let oldBefore',
      'let oldAfterDiff',
      'let oldCommit = ',
      'let oldRoot',
      'if (oldBefore',
      'if (oldAfterDiff)',
      'if (oldCommit)',
      'if (__source || __self)',
    ],
    texts: [
      ['options.event ? options.event(e) : e', 'e'],
      ['!options._skipEffects &&', ''],
      ['(prevDebounce || queueMicrotask)', 'queueMicrotask'],
      ['|| prevDebounce != options.debounceRendering', ''],
      ['prevDebounce = options.debounceRendering;', ''],
      ['|| prevRaf != options.requestAnimationFrame', ''],
      ['prevRaf = options.requestAnimationFrame;', ''],
      ['(prevRaf || afterNextFrame)', 'afterNextFrame'],
    ],
  },
];
