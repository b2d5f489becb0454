/** What the AI may do only if a person allows it: the action, its values to change, yes, or no with a reason. */
import { useId, useState } from 'preact/hooks';
import { explain } from '../../widget/escalation/explain.ts';
import type { ActionInput } from '../../widget/model/action.ts';
import type { Detail } from '../desk/agents/wire.ts';
import { useNow } from './useNow.ts';
import { actionName, clock, countdown } from './words.ts';

type Props = {
  readonly detail: Detail;
  /** The agent has this conversation. */
  readonly isMine: boolean;
  readonly isBusy: boolean;
  readonly onApprove: (input: ActionInput) => void;
  readonly onReject: (reason: string) => void;
};

export function Approval(props: Props) {
  const { approval, packet } = props.detail;
  const proposal = packet.handoff.recommendation?.proposal;
  if (approval !== null) return <Asked {...props} approval={approval} />;
  if (proposal === undefined || !props.isMine) return null;
  return (
    <section class="approval" aria-label="Recommended action">
      <h3 class="approval__title">Recommended action: {actionName(proposal.name)}</h3>
      <p class="approval__why">{packet.handoff.recommendation?.why}</p>
      <Inputs
        input={proposal.input}
        action="Approve, and let the AI do it"
        isBusy={props.isBusy}
        onApprove={props.onApprove}
      />
    </section>
  );
}

type AskedProps = Props & { readonly approval: NonNullable<Detail['approval']> };

function Asked({ approval, detail, isBusy, onApprove, onReject }: AskedProps) {
  const now = useNow(1000);
  const { action, decision, expires_at: end = '' } = approval;
  const isOver = Date.parse(end) <= now;
  const isOpen = approval.state === 'open' && !isOver;
  // What an agent allowed of their own accord was asked by nobody, and never ran out.
  const isAsked = approval.expires_at !== undefined;
  const [reason] = isAsked ? detail.packet.handoff.reasons : [];
  return (
    <section class="approval" aria-label="Proposed action">
      <h3 class="approval__title">
        {isAsked ? 'The AI proposes' : 'Recommended action'}: {actionName(action.name)}
        {isOpen ? <span class="approval__left">{countdown(end, now)} left</span> : null}
      </h3>
      {reason === undefined ? null : <p class="approval__why">{explain(reason)}</p>}
      {isOpen ? (
        <>
          <Inputs input={action.input} action="Approve" isBusy={isBusy} onApprove={onApprove} />
          <Rejection isBusy={isBusy} onReject={onReject} />
        </>
      ) : (
        <p class="approval__done" role="status">
          {decision === undefined ? whyOver(approval.state) : decided(decision)}
        </p>
      )}
    </section>
  );
}

type InputsProps = Pick<Props, 'isBusy' | 'onApprove'> & {
  readonly input: ActionInput;
  readonly action: string;
};

/** What may be written where a value of this kind was. */
const patterns: Readonly<Record<string, string>> = {
  number: String.raw`-?\d+(\.\d+)?`,
  boolean: 'true|false',
  string: '.*',
};

function Inputs({ input, action, isBusy, onApprove }: InputsProps) {
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>({});
  const id = useId();
  return (
    // Enter in a field allows nothing: that takes the button.
    <form class="approval__form" onSubmit={(event) => event.preventDefault()}>
      {Object.entries(input).map(([key, value]) => (
        <label key={key} class="approval__field" htmlFor={`${id}-${key}`}>
          {actionName(key)}
          <input
            id={`${id}-${key}`}
            class="field"
            required={value !== ''}
            disabled={value === null}
            inputMode={typeof value === 'number' ? 'decimal' : 'text'}
            pattern={patterns[typeof value]}
            autoComplete="off"
            value={texts[key] ?? String(value ?? '')}
            onInput={(event) => setTexts({ ...texts, [key]: event.currentTarget.value })}
          />
        </label>
      ))}
      <button
        type="button"
        class="button button--main"
        disabled={isBusy}
        onClick={({ currentTarget: { form } }) => {
          if (form?.reportValidity()) onApprove(changed(input, texts));
        }}
      >
        {action}
      </button>
    </form>
  );
}

function Rejection({ isBusy, onReject }: Pick<Props, 'isBusy' | 'onReject'>) {
  const [reason, setReason] = useState('');
  const id = useId();
  return (
    <form
      class="approval__form"
      onSubmit={(event) => {
        event.preventDefault();
        onReject(reason.trim());
      }}
    >
      <label class="approval__field approval__field--wide" htmlFor={id}>
        Why not: the customer and the AI are told
        <input
          id={id}
          class="field"
          required
          pattern=".*\S.*"
          maxLength={500}
          autoComplete="off"
          value={reason}
          onInput={(event) => setReason(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="button" disabled={isBusy}>
        Reject
      </button>
    </form>
  );
}

/** What was written, as the kind of value that it was. */
function changed(input: ActionInput, texts: Readonly<Record<string, string>>): ActionInput {
  return Object.fromEntries(
    Object.entries(input).map(([key, value]) => {
      const text = texts[key];
      if (text === undefined) return [key, value];
      if (typeof value === 'number') return [key, Number(text)];
      return [key, typeof value === 'boolean' ? text === 'true' : text];
    }),
  );
}

type Decided = NonNullable<AskedProps['approval']['decision']>;

function decided({ approval: { outcome, by, reason, decided_at: at, input } }: Decided): string {
  const values = Object.entries(input).map(([key, value]) => `${key} ${String(value)}`);
  const what = outcome === 'approved' ? `Approved (${values.join(', ')})` : 'Rejected';
  return `${what} by ${by.name} at ${clock(at)}${reason === undefined ? '.' : `: ${reason}`}`;
}

function whyOver(state: 'open' | 'decided' | 'withdrawn'): string {
  return state === 'withdrawn'
    ? 'The customer has gone on: there is nothing to decide any more.'
    : 'Nobody decided in time: the customer is on the way to a person.';
}
