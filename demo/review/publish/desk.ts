/** What the desk knows of the rules, and what can be done about them there. */
import type { Checked } from '../../../widget/model/check.ts';
import type { Scope } from '../../../widget/model/scope.ts';
import { readScope } from '../../../widget/model/scopeSchema.ts';
import {
  type Proposal,
  proposedSchema,
  rulesSchema,
  type ScopeVersion,
} from '../../desk/scope/wire.ts';
import { ask, type Asked } from '../../sign-in/desk.ts';
import * as v from 'valibot';

export async function loadRules() {
  try {
    const response = await fetch('/desk/scope');
    return response.ok ? v.parse(rulesSchema, await response.json()) : null;
  } catch {
    return null;
  }
}

export type Answer = Asked<{ readonly version: string }>;

export function propose(proposal: Proposal): Promise<Answer> {
  return ask('POST', 'scope/proposals', proposal, proposedSchema);
}

export function publish(version: string): Promise<Answer> {
  return ask('POST', `scope/${encodeURIComponent(version)}/publish`, {}, proposedSchema);
}

export function withdraw(version: string): Promise<Answer> {
  return ask('POST', `scope/${encodeURIComponent(version)}/withdraw`, {}, proposedSchema);
}

/** As the widget reads it, defaults filled in. */
export function scopeOf({ document }: Pick<ScopeVersion, 'document'>): Checked<Scope> {
  return readScope(document);
}
