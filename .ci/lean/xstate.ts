/** What XState can do and the conversation does not ask for. */
import { type Cut, lean } from './lean.ts';
import { stepCuts } from './xstateSteps.ts';
import { treeCuts } from './xstateTree.ts';

export const leanXState = () =>
  lean({
    name: 'XState',
    folder: 'node_modules/xstate/dist',
    files: /(?<!development)\.esm\.js$/,
    cuts: [...cuts, ...stepCuts, ...treeCuts],
    own: new RegExp(`\\b(?:_[A-Za-z]\\w*|${inner.join('|')})\\b`, 'g'),
  });

/** What XState calls its own, beside all that begins with a line. */
const inner = (
  'actionExecutor actorRef assignment cancelAll defer enqueue eventType getInitialSnapshot getStateNodeById ' +
  'getTransitionData idMap implementations internalQueue logic mailbox observers reenter scheduler sendId ' +
  'sessionId stopChild transition transitions'
).split(' ');

const cuts: readonly Cut[] = [
  {
    why: '`setup` hands out every action creator there is; the chart imports the one it uses.',
    gone: ['createAction: ', 'extend: '],
    texts: [
      [
        'assign, sendTo, raise, log, cancel, stopChild, enqueueActions, emit, spawnChild, createState',
        'createState',
      ],
      ['{ ...config, schemas }', 'config'],
    ],
  },
  {
    why: 'The chart is made once, run as it is, and never asked what it would do.',
    gone: ['provide(', 'resolveState(', 'microstep(snapshot, event, actorScope) {'],
  },
  {
    why: 'Snapshots are neither stored nor restored: our record is the memory.',
    gone: [
      'restoreSnapshot(',
      'restoreSnapshot: ',
      'this.restoreSnapshot = ',
      'getPersistedSnapshot(',
      'getPersistedSnapshot: ',
      'this.getPersistedSnapshot = ',
      'start(snapshot) {',
      'this.start = ',
      'start: () => ',
      'if (!this._parent) { this.system.start()',
      'startedAt: ',
    ],
    bodies: {
      '_initState(persistedState) {':
        'this._snapshot = this.logic.getInitialSnapshot(this._actorScope, this.options.input);',
    },
    texts: [['options?.snapshot ?? options?.state', '']],
  },
  {
    why: 'Nobody inspects, nothing is logged, and no developer tools are attached.',
    gone: [
      'if (inspect && !parent)',
      'inspect: ',
      'const sendInspectionEvent',
      '_sendInspectionEvent: ',
      'system._sendInspectionEvent(',
      'this.system._sendInspectionEvent(',
      'this._actorScope.system._sendInspectionEvent(',
      'attachDevTools(',
      'if (this.options.devTools)',
      'devTools: false',
      'logger,',
      'logger }',
      'logger: ',
      'this.logger = ',
      '_logger: ',
    ],
    texts: [
      ['executingCustomAction = true;', ''],
      ['executingCustomAction = saveExecutingCustomAction;', ''],
      ['const saveExecutingCustomAction = executingCustomAction;', ''],
    ],
  },
  {
    why: 'Charts, states, transitions and actors describe themselves to tools, which are not there.',
    gone: [
      'get definition(',
      'get on(',
      'get events(',
      'get ownEvents(',
      'toJSON(',
      'toJSON: ',
      'this.version = ',
      'this.schemas = ',
      'this.events = ',
      'this.states = this.root',
      'this.states = void 0',
      'this.description = ',
      'this.meta = ',
      'this.tags = ',
      'this.ref = ',
      'this.src = ',
      'this.clock = ',
      'id: this.id',
      'sessionId: this.sessionId',
    ],
  },
  {
    why: 'Of a snapshot only value, context, status and error are read, of a step only what it leads to.',
    gone: [
      'tags: ',
      'matches: ',
      'hasTag: ',
      'can: ',
      'getMeta: ',
      'output: config.output',
      'function addMicrostep(',
      'addMicrostep(',
      'const microsteps = []',
      'microsteps }',
      'const originalExecutor',
      'actorScope.actionExecutor = ',
    ],
    texts: [
      [
        'const actions = []; if (!transitions.length) { return [currentSnapshot, actions]; }',
        'if (!transitions.length) { return [currentSnapshot]; }',
      ],
      ['[nextState, actions]', '[nextState]'],
      ['_nodes: nextStateNodes, }), actions]', '_nodes: nextStateNodes })]'],
    ],
  },
  {
    why: 'One function listens, and hears every snapshot; nothing is emitted, selected or observed.',
    gone: [
      'on(type, handler)',
      'select(selector',
      '[symbolObservable]()',
      'this.eventListeners',
      'emit: emittedEvent',
      'emit }',
      'receive: listener',
      'receivers: undefined',
      'callbackState.receivers?.forEach',
      'callbackState.receivers?.clear',
      'config: callback',
    ],
    bodies: {
      'subscribe(nextListenerOrObserver': 'this.observers.add({ next: nextListenerOrObserver });',
      '_complete() {': 'this.observers.clear();',
      '_reportError(err) {':
        'this.observers.clear(); if (!this._parent) { reportUnhandledError(err); }',
    },
  },
  {
    why: 'The chart has no history states.',
    gone: [
      "if (child.type === 'history')",
      'this.history = ',
      'historyValue: ',
      'historyValue }',
      'let changedHistory',
      'for (const exitStateNode of statesToExit)',
    ],
    bodies: {
      'function isHistoryNode(': 'return false;',
      'function getEffectiveTargetStates(': 'return transition.target ?? [];',
      'function getChildren(': 'return Object.values(stateNode.states);',
    },
    texts: [
      ["this.config.history ? 'history' : 'atomic'", "'atomic'"],
      ['[nextState, historyValue] = exitStates', 'nextState = exitStates'],
      ['[nextSnapshot, changedHistory || historyValue]', 'nextSnapshot'],
      ['historyValue === currentSnapshot.historyValue &&', ''],
    ],
  },
  {
    why: 'No state is final, so nothing is ever done.',
    gone: [
      "case 'done':",
      "if (stateNodeToEnter.type === 'final')",
      "if (nextState.status === 'done')",
      'if (stateNode.config.onDone)',
      'const completedNodes',
      'this._doneEvent = void',
      'this.output = ',
      'output: undefined',
    ],
    texts: [
      ["stateNode.type === 'atomic' || stateNode.type === 'final'", "stateNode.type === 'atomic'"],
    ],
  },
  {
    why: 'What is invoked tells its happenings; its end, failure and snapshots are no transitions.',
    gone: [
      'for (const invokeDef of stateNode.invoke)',
      'if (this._syncSnapshot)',
      'this._syncSnapshot = ',
      'spawnChild.syncSnapshot = ',
      'syncSnapshot,',
      'syncSnapshot }',
      'syncSnapshot: ',
      'syncSnapshot = ',
    ],
  },
  {
    why: 'No actor has a name by which others in the system would find it.',
    gone: [
      'if (systemId',
      'if (this.systemId)',
      'this.systemId = void 0',
      'spawnChild.systemId = ',
      'systemId,',
      'systemId }',
      'systemId: ',
      'get: ',
      'getAll: ',
      '_set: ',
      '_register: ',
      '_unregister: ',
      'this.system._register(',
      'this.system._unregister(',
      'unregisterRecursively(',
      'function unregisterRecursively(',
      'getSnapshot: ',
      'const keyedActors',
      'const reverseKeyedActors',
      'const children = new Map',
    ],
  },
  {
    why: 'Transitions are for exact happenings: no wildcards, no routes.',
    gone: ['formatRouteTransitions('],
    bodies: {
      'function getCandidates(': 'return stateNode.transitions.get(receivedEventType) ?? [];',
    },
  },
  {
    why: 'Guards are names, some of them with a value: no functions, no combinations.',
    bodies: {
      'function evaluateGuard(':
        'return snapshot.machine.implementations.guards[guard.type ?? guard]({ context, event }, guard.params);',
    },
  },
];
