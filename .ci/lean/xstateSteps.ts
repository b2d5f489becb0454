/** What XState can do in a step of a chart, and this chart does not ask for. */
import type { Cut } from './lean.ts';

export const stepCuts: readonly Cut[] = [
  {
    why: 'States enter and leave without actions of their own.',
    gone: ['statesForDefaultEntry.add(', 'if (isInitial)', 'if (statesForDefaultEntry'],
  },
  {
    why: 'Actions are names: they assign by function, take no parameters and spawn nobody.',
    gone: [
      'const isInline = typeof action',
      'const actionParams',
      'if (!resolvedAction ||',
      "if ('retryResolve' in",
      'if (!action.exec)',
      'if (!snapshot.context)',
      'const spawnedChildren',
      'spawn,',
      'spawn: createSpawner',
      'children: Object.keys(spawnedChildren)',
    ],
    bodies: {
      'function resolveActionsAndContext(':
        'return resolveAndExecuteActionsWithContext(currentSnapshot, event, actorScope, actions, { internalQueue });',
    },
    texts: [
      [
        "isInline ? action : getAction(machine, typeof action === 'string' ? action : action.type)",
        "typeof action === 'string' ? getAction(machine, action) : action",
      ],
      [
        'intermediateSnapshot, actionArgs, actionParams, resolvedAction',
        'intermediateSnapshot, actionArgs, undefined, resolvedAction',
      ],
      [
        "if (typeof assignment === 'function') { partialUpdate = assignment(assignArgs, actionParams); } else { for (const key of Object.keys(assignment)) { const propAssignment = assignment[key]; partialUpdate[key] = typeof propAssignment === 'function' ? propAssignment(assignArgs, actionParams) : propAssignment; } }",
        'partialUpdate = assignment(assignArgs);',
      ],
    ],
  },
  {
    why: 'Delays are names of functions; what XState raises, cancels, spawns and stops, it says outright.',
    gone: ["if (typeof eventOrExpr === 'string')", "if (typeof resolvedDelay !== 'number')"],
    bodies: {
      'function resolveReferencedActor(': 'return machine.implementations.actors[src];',
    },
    texts: [
      [
        "if (typeof delay === 'string') { const configDelay = delaysMap && delaysMap[delay]; resolvedDelay = typeof configDelay === 'function' ? configDelay(args, actionParams) : configDelay; } else { resolvedDelay = typeof delay === 'function' ? delay(args, actionParams) : delay; }",
        'resolvedDelay = delaysMap[delay](args);',
      ],
      ['Number.isNaN(+delay) ? delay : +delay', 'delay'],
      [
        "typeof eventOrExpr === 'function' ? eventOrExpr(args, actionParams) : eventOrExpr",
        'eventOrExpr',
      ],
      ["typeof sendId === 'function' ? sendId(actionArgs, actionParams) : sendId", 'sendId'],
      ["typeof actorRef === 'function' ? actorRef(args, actionParams) : actorRef", 'actorRef'],
      ["typeof id === 'function' ? id(actionArgs) : id", 'id'],
      [
        "typeof src === 'string' ? resolveReferencedActor(snapshot.machine, src) : src",
        'resolveReferencedActor(snapshot.machine, src)',
      ],
      ["typeof src === 'string' ? src : `xstate.invoke.${createInvokeId(this.id, i)}`", 'src'],
    ],
  },
  {
    why: 'The chart is sound, which the tests of it show: no word is needed of what is wrong with it.',
    gone: [
      'if (descriptor === NULL_EVENT)',
      "if (this.type === 'compound' && !this.config.initial)",
      'if (!stateNode) { throw',
      "if (typeof statePath === 'string' && isStateId",
      'if (isInternalTarget && !stateNode.parent)',
      "if (typeof target !== 'string')",
      'this.options = { maxIterations',
      'const maxIterations',
      'let iterationCount',
      'iterationCount++',
      'if (iterationCount > max',
      'if (child._parent !== this)',
      'if (this._parent) { throw',
    ],
    bodies: {
      'function toStatePath(':
        'return isArray(stateId) ? stateId : stateId.split(STATE_DELIMITER);',
      'function getStateNode(': 'return stateNode.states[stateKey];',
      'function formatInitialTransition(': 'return { target: [stateNode.states[_target]] };',
    },
    texts: [
      [
        'if (stateNode.parent) { try { const targetStateNode = getStateNodeByPath(stateNode.parent, resolvedTarget); return targetStateNode; } catch (err) { throw new Error(`Invalid transition definition for state node \'${stateNode.id}\':\\n${err.message}`); } } else { throw new Error(`Invalid target: "${target}" is not a valid target from the root node. Did you mean ".${target}"?`); }',
        'return getStateNodeByPath(stateNode.parent, resolvedTarget);',
      ],
      [
        "try { guardPassed = !guard || evaluateGuard(guard, resolvedContext, event, snapshot); } catch (err) { const guardType = typeof guard === 'string' ? guard : typeof guard === 'object' ? guard.type : undefined; throw new Error(`Unable to evaluate guard ${guardType ? `'${guardType}' ` : ''}in transition for event '${eventType}' in state node '${this.id}':\\n${err.message}`); }",
        'guardPassed = !guard || evaluateGuard(guard, resolvedContext, event, snapshot);',
      ],
      [
        '{ actors: implementations?.actors ?? {}, actions: implementations?.actions ?? {}, delays: implementations?.delays ?? {}, guards: implementations?.guards ?? {} }',
        'implementations',
      ],
    ],
  },
];
