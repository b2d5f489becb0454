/** What Preact hands from element to element on its way through the tree, and the panel has none of. */
import type { Cut } from './lean.ts';

export const pathCuts: readonly Cut[] = [
  {
    why: 'No context goes down the tree, no element was there before, and nothing is hydrated.',
    gone: [
      'tmp = newType.contextType',
      'const provider',
      'const componentContext',
      'c.context = ',
      'c._globalContext = ',
    ],
    texts: [
      ['new newType(newProps, componentContext)', 'new newType(newProps)'],
      ['new BaseComponent( newProps, componentContext )', 'new BaseComponent(newProps)'],
      ['c._nextState, componentContext )', 'c._nextState )'],
      [', c.context)', ')'],
      ['r._parentDom = r._globalContext = NULL', 'r._parentDom = NULL'],
      ['component._globalContext, parentDom.namespaceURI, NULL,', 'parentDom.namespaceURI,'],
      ['getDomSibling(oldVNode), false, refQueue', 'getDomSibling(oldVNode), refQueue'],
      ['EMPTY_OBJ, parentDom.namespaceURI, NULL,', 'parentDom.namespaceURI,'],
      ['globalContext, namespace, excessDomChildren,', 'namespace,'],
      ['isHydrating, refQueue', 'refQueue'],
    ],
  },
  {
    why: 'There are no portals, custom elements, comments, captured events or fields with defaults.',
    gone: ['useCapture = '],
    texts: [
      ['while (next && next.nodeType == 8) next = next.nextSibling;', ''],
      [
        "while ( (oldDom = oldDom && oldDom.nextSibling) && oldDom.nodeType == 8 && !oldDom.data.startsWith('$s') );",
        'oldDom = oldDom && oldDom.nextSibling;',
      ],
      [', newProps.is ? newProps : parentDom', ''],
      [' && !vnode.props._parentDom', ''],
      ["&& !(i == 'value' && 'defaultValue' in newProps)", ''],
      ["&& !(i == 'checked' && 'defaultChecked' in newProps)", ''],
      [', proxy, useCapture', ', proxy'],
      ["name == 'popover' && value == true ? '' : value", 'value'],
      ["name != 'list' && name != 'form' &&", ''],
      ["name != 'rowSpan' && name != 'colSpan' &&", ''],
      ["&& name != 'popover'", ''],
    ],
  },
  {
    why: 'Every reference is an object, and the boundary sets its state to one.',
    gone: ["if (typeof update == 'function')", 'if (callback)'],
    bodies: { 'function applyRef(': 'ref.current = value;' },
  },
  {
    why: 'What is on screen keeps its order: there is nothing to be moved with care.',
    texts: [
      [
        'if (!isMounting && parentDom.moveBefore && dom.parentNode) { parentDom.moveBefore(dom, oldDom); } else { parentDom.insertBefore(dom, oldDom || NULL); }',
        'parentDom.insertBefore(dom, oldDom || NULL);',
      ],
    ],
  },
];
