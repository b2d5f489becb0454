/**
 * What became of the AI's tool calls, as the customer's page tells it. A page can be made to say anything, so an
 * approval counts only with the desk's signature: a JWS whose claims are described in `widget/desks/wireApproval.ts`.
 */
import { isDeepStrictEqual } from 'node:util';
import { errors, jwtVerify } from 'jose';
import type { JWTVerifyGetKey } from 'jose';
import * as v from 'valibot';
import type { ChatRequest } from './request.ts';
import { textOf } from './request.ts';

export type Call = { readonly id: string; readonly name: string; readonly input: Input };

export type Told = {
  readonly call: Call;
  readonly outcome: string;
  readonly by: string | null;
  readonly reason: string | null;
  readonly input: Input;
  readonly token: string | null;
};

export type Input = Readonly<Record<string, unknown>>;

export type Trust = {
  /** The desk's public keys: `createLocalJWKSet`, or `createRemoteJWKSet` with the address of its `jwks.json`. */
  readonly keys: JWTVerifyGetKey;
  readonly issuer: string;
  readonly audience: string;
  readonly now: () => Date;
};

export type Proof =
  | { readonly kind: 'good'; readonly approval: string; readonly by: string; readonly input: Input }
  | { readonly kind: 'bad'; readonly why: string };

/** The results that the AI has not spoken about yet, with the calls they belong to. */
export function toldSince(messages: ChatRequest['messages']): readonly Told[] {
  const at = messages.findLastIndex(({ role }) => role === 'assistant');
  const asked = v.safeParse(askedSchema, messages[at]);
  const calls = asked.success ? asked.output.tool_calls : [];
  return messages.slice(at + 1).flatMap((message): readonly Told[] => {
    const answer = v.safeParse(answerSchema, message);
    const call = calls.find(({ id }) => answer.success && id === answer.output.tool_call_id);
    const result = v.safeParse(resultSchema, parse(textOf(message)));
    if (call === undefined || !result.success) return [];
    const { by, ...told } = result.output;
    const { name, arguments: given } = call.function;
    const input = v.safeParse(inputSchema, parse(given));
    const proposed = { id: call.id, name, input: input.success ? input.output : {} };
    return [{ ...told, by: by?.name ?? null, call: proposed }];
  });
}

/** Whether a person at the desk has really allowed exactly this, and lately. */
export async function proofOf({ token, call, input }: Told, trust: Trust): Promise<Proof> {
  if (token === null) return { kind: 'bad', why: 'nobody has signed it' };
  try {
    const { payload } = await jwtVerify(token, trust.keys, {
      algorithms: ['ES256'],
      issuer: trust.issuer,
      audience: trust.audience,
      requiredClaims: ['jti', 'exp', 'act'],
      currentDate: trust.now(),
    });
    const { jti, act } = v.parse(claimsSchema, payload);
    if (act.outcome !== 'approved') return { kind: 'bad', why: 'it was not approved' };
    if (act.name !== call.name) return { kind: 'bad', why: 'it was given for something else' };
    if (!isDeepStrictEqual(act.input, input)) {
      return { kind: 'bad', why: 'it was changed after it was given' };
    }
    return { kind: 'good', approval: jti, by: act.by.name, input: act.input };
  } catch (error) {
    return {
      kind: 'bad',
      why:
        error instanceof errors.JWTExpired ? 'it has expired' : 'its signature is not the desk’s',
    };
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const inputSchema = v.record(v.string(), v.unknown());
const person = v.object({ name: v.string() });
const askedSchema = v.object({
  tool_calls: v.array(
    v.object({
      id: v.string(),
      function: v.object({ name: v.string(), arguments: v.string() }),
    }),
  ),
});
const answerSchema = v.object({ role: v.literal('tool'), tool_call_id: v.string() });
const resultSchema = v.object({
  outcome: v.string(),
  by: v.nullish(person),
  reason: v.optional(v.nullable(v.string()), null),
  input: v.optional(inputSchema, {}),
  token: v.optional(v.nullable(v.string()), null),
});
const claimsSchema = v.object({
  jti: v.string(),
  act: v.object({ name: v.string(), input: inputSchema, outcome: v.string(), by: person }),
});
