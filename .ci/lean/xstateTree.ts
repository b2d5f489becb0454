/** What XState works out about charts of every kind, and what can be said shorter of this one. */
import type { Cut } from './lean.ts';

const fields = (
  '_snapshot options id _parent _actorScope sessionId system key type path entry exit parent machine ' +
  'transitions always implementations root'
).split(' ');

export const treeCuts: readonly Cut[] = [
  {
    why: 'Nothing goes back into history, so nobody carries it along.',
    gone: ['let historyValue', 'const statesForDefaultEntry'],
    bodies: {
      'function addDescendantStatesToEnter(': `
        if (stateNode.type === 'compound') {
          const [initialState] = stateNode.initial.target;
          statesToEnter.add(initialState);
          addDescendantStatesToEnter(initialState, statesToEnter);
        } else if (stateNode.type === 'parallel') {
          for (const child of getChildren(stateNode)) {
            if (![...statesToEnter].some(s => isDescendant(s, child))) {
              statesToEnter.add(child);
              addDescendantStatesToEnter(child, statesToEnter);
            }
          }
        }`,
      'function addAncestorStatesToEnter(': `
        for (const anc of ancestors) {
          if (!reentrancyDomain || isDescendant(anc, reentrancyDomain)) statesToEnter.add(anc);
          if (anc.type === 'parallel') addDescendantStatesToEnter(anc, statesToEnter);
        }`,
    },
    texts: [
      ['!isHistoryNode(s) &&', ''],
      [', nextState.historyValue', ''],
      [', historyValue', ''],
      ['statesForDefaultEntry, ', ''],
    ],
  },
  {
    why: 'The states that are entered are whole: each with those around it, and with one of those inside.',
    gone: ['if (!childStateNodes)'],
    bodies: {
      'function getStateValue(': 'return getValueFromAdj(rootNode, getAdjList(stateNodes));',
    },
    texts: [['} } else { return {}; }', '} }']],
  },
  {
    why: 'Two sets that have something in common have it both ways.',
    gone: ['for (const item of set2)'],
  },
  {
    why: 'What is asked for once need not be remembered: the chart does not change.',
    bodies: { 'function memo(': 'return fn();' },
  },
  {
    why: 'States are named by "#id" and, below it, by their keys.',
    bodies: {
      'getStateNodeById(stateId) {': `
        const [id, ...path] = stateId.slice(1).split('.');
        return getStateNodeByPath(this.idMap.get(id), path);`,
    },
  },
  {
    why: 'The chart begins in its initial states, with what it is given: nothing is spawned to make that.',
    bodies: {
      '_getPreInitialState(': `
        const isInitial = ({ parent, key }) =>
          !parent || (isInitial(parent) && (parent.config.initial ?? key) === key);
        return createMachineSnapshot({
          context: this.config.context({ input: initEvent.input }),
          _nodes: [...this.idMap.values()].filter(isInitial),
          children: {},
          status: 'active'
        }, this);`,
      'getInitialSnapshot(actorScope, input) {': `
        const initEvent = createInitEvent(input);
        const internalQueue = [];
        const snapshot = this._getPreInitialState(actorScope, initEvent);
        try {
          const [nextState] = initialMicrostep(this.root, snapshot, actorScope, initEvent, internalQueue);
          return macrostep(nextState, initEvent, actorScope, internalQueue).snapshot;
        } catch (error) {
          return cloneMachineSnapshot(snapshot, { status: 'error', error });
        }`,
    },
  },
  {
    why: 'Only the chart waits, each time for something with a name of its own; the clock is the browser’s.',
    gone: ['const defaultOptions', '_clock: ', 'this.sessionId = '],
    bodies: {
      'function createSystem(': `
        const timers = {};
        const scheduler = {
          schedule: (source, target, event, delay, id) => {
            timers[id] = setTimeout(() => {
              delete timers[id];
              target._send(event);
            }, delay);
          },
          cancel: (source, id) => {
            clearTimeout(timers[id]);
            delete timers[id];
          },
          cancelAll: (source) => {
            if (!source._parent) for (const id in timers) scheduler.cancel(source, id);
          }
        };
        return { scheduler, _relay: (source, target, event) => target._send(event) };`,
    },
    texts: [
      ['{ ...defaultOptions, ...options }', 'options'],
      ['clock, parent,', 'parent,'],
      ['createSystem(this, { clock, })', 'createSystem()'],
      ['id ?? this.sessionId', 'id'],
    ],
  },
  {
    why: 'One state inside another is found like several beside each other.',
    gone: ['if (!subStateValue)', 'if (Object.keys(stateValue).length === 1)'],
  },
  {
    why: 'Of an action only what it does is wanted, when its time has come.',
    gone: [
      'cancel.type = ',
      'raise.type = ',
      'spawnChild.type = ',
      'stop.type = ',
      'assign.type = ',
      'if (actions)',
    ],
    texts: [
      ['const exec = () => { try { action.exec(action.info, action.params); } finally { } };', ''],
      [
        'exec(); } else { this._deferred.push(exec); }',
        'action(); } else { this._deferred.push(action); }',
      ],
      ['{ id, actorRef, src, input: resolvedInput }', '{ actorRef }'],
      [
        '{ type: builtinAction.type, info: actionArgs, params, exec: builtinAction.execute.bind(null, actorScope, params) }',
        '() => builtinAction.execute(actorScope, params)',
      ],
      ['try { if ( areState', '{ if (areState'],
      ['} catch (e) { throw e; }', '}'],
      ['try { const mutStateNodeSet', '{ const mutStateNodeSet'],
      ['} finally { }', '}'],
    ],
  },
  {
    why: 'A stage is a number, and a field that is not set yet is undefined as it is.',
    gone: fields.map((field) => `this.${field} = void 0`),
    texts: [
      ['ProcessingStatus.NotStarted', '0'],
      ['ProcessingStatus.Running', '1'],
      ['ProcessingStatus.Stopped', '2'],
    ],
  },
];
