/** Everything needed to begin helping, before reading a single line of the transcript. */
import type { ComponentChildren } from 'preact';
import * as v from 'valibot';
import { amendmentSchema } from '../../widget/desks/wireSent.ts';
import { explain } from '../../widget/escalation/explain.ts';
import type { Detail } from '../desk/agents/wire.ts';
import {
  brief,
  channelName,
  clock,
  dayAndClock,
  outcomeName,
  triggerName,
  whoLine,
} from './words.ts';

export function Summary({ detail, now }: { readonly detail: Detail; readonly now: number }) {
  const { handoff, user, transcript } = detail.packet;
  const removed = transcript.redactions.reduce((sum, { count }) => sum + count, 0);
  return (
    <section class="summary" aria-label="Summary">
      <dl class="summary__rows">
        <Row name="Who">
          <strong>{user.name ?? user.email ?? 'Visitor'}</strong>
          {whoLine(detail, now).map((part) => ` · ${part}`)}{' '}
          <span class={detail.verified ? 'chip chip--good' : 'chip'}>
            {detail.verified ? 'Verified' : 'Not verified'}
          </span>
        </Row>
        <Row name="What">
          <strong>{handoff.subject}</strong>
          <What handoff={handoff} />
        </Row>
        {detail.amendments.map((amendment) => (
          <Amended amendment={amendment} key={amendment.at} />
        ))}
        {detail.callback === null ? null : (
          <Row name="Callback">
            <Callback detail={detail} callback={detail.callback} />
          </Row>
        )}
        <Row name="Why now">
          <ul class="summary__list">
            {handoff.reasons.map((reason, index) => (
              <li key={index}>
                <strong>{triggerName(reason.trigger)}.</strong> {explain(reason)}
              </li>
            ))}
            {handoff.reasons.length === 0 ? (
              <li>
                {triggerName(handoff.trigger)}: {handoff.trigger_detail}
              </li>
            ) : null}
          </ul>
        </Row>
        {handoff.attempts.length + handoff.tried.length === 0 ? null : (
          <Row name="Tried">
            <Tried handoff={handoff} />
          </Row>
        )}
        {handoff.recommendation === undefined ? null : (
          <Row name="Advice">
            <strong>{handoff.recommendation.action}</strong>{' '}
            <span class="summary__aside">{handoff.recommendation.why}</span>{' '}
            {handoff.recommendation.needs_approval ? (
              <span class="chip chip--high">Needs approval</span>
            ) : null}
          </Row>
        )}
        {handoff.open_questions.length === 0 ? null : (
          <Row name="Unclear">
            <ul class="summary__list">
              {handoff.open_questions.map((question) => (
                <li key={question}>{question}</li>
              ))}
            </ul>
          </Row>
        )}
        {handoff.facts.length === 0 ? null : (
          <Row name="Facts">
            {handoff.facts.map(({ kind, value, said_in: line }) => (
              <span class="fact" key={`${kind} ${value} ${line}`}>
                <span class="fact__kind">{kind}</span> {value}
              </span>
            ))}
          </Row>
        )}
        {detail.rating === null ? null : (
          <Row name="Rated">
            {detail.rating.score} of {detail.rating.scale_max}
            {detail.rating.comment === undefined ? null : `: ${detail.rating.comment}`}
          </Row>
        )}
        {removed === 0 ? null : (
          <Row name="Hidden">
            {removed === 1 ? 'One private detail was' : `${removed} private details were`} removed
            before this left the page.
          </Row>
        )}
      </dl>
    </section>
  );
}

/** The widget's own text only says the rows again; what a model wrote may say more. */
function What({ handoff }: { readonly handoff: Detail['packet']['handoff'] }) {
  const { ask, subject, summary } = handoff;
  return (
    <>
      {ask === '' || ask === subject ? null : (
        <p>
          <q>{ask}</q>
        </p>
      )}
      {handoff.generated_by.kind === 'model' ? (
        <p>{summary}</p>
      ) : (
        <details class="summary__text">
          <summary>In words</summary>
          <p>{summary}</p>
        </details>
      )}
    </>
  );
}

type RowProps = { readonly name: string; readonly children: ComponentChildren };

function Row({ name, children }: RowProps) {
  return (
    <div class="row">
      <dt class="row__name">{name}</dt>
      <dd class="row__text">{children}</dd>
    </div>
  );
}

function Tried({ handoff }: { readonly handoff: Detail['packet']['handoff'] }) {
  if (handoff.attempts.length === 0) {
    return (
      <ul class="summary__list">
        {handoff.tried.map((tried) => (
          <li key={tried}>{brief(tried)}</li>
        ))}
      </ul>
    );
  }
  return (
    <ul class="summary__list">
      {handoff.attempts.map(({ tried, outcome }, index) => (
        <li key={index}>
          {brief(tried)} <span class="summary__aside">{outcomeName(outcome)}</span>
        </li>
      ))}
    </ul>
  );
}

type CallbackProps = {
  readonly detail: Detail;
  readonly callback: NonNullable<Detail['callback']>;
};

function Callback({ detail, callback }: CallbackProps) {
  const { contact } = detail;
  const reach = [contact?.name, contact?.phone, contact?.email].filter((part) => part);
  return (
    <>
      <strong>
        {callback.start === undefined ? 'As soon as possible' : dayAndClock(callback.start)}
      </strong>{' '}
      {channelName(callback.channel)}
      {reach.length === 0 ? null : ` · ${reach.join(' · ')}`}
      {callback.status === 'scheduled' ? null : ` · ${callback.status}`}
      {contact?.note === undefined ? null : <p>{contact.note}</p>}
    </>
  );
}

/** The widget's own amendments say whose they are; anything else is shown as it came. */
function Amended({
  amendment: { at, patch },
}: {
  readonly amendment: Detail['amendments'][number];
}) {
  const read = v.safeParse(amendmentSchema, patch['amendment']);
  if (!read.success) return <Row name="Added">{JSON.stringify(patch)}</Row>;
  const { text, by, struck = 0 } = read.output;
  if (by === 'customer') {
    return (
      <Row name="Added">
        {text} <span class="summary__aside">by the customer at {clock(at)}</span>
      </Row>
    );
  }
  return (
    <Row name="Summary">
      {text}{' '}
      <span class="summary__aside">
        written by AI at {clock(at)}
        {struck === 0
          ? ''
          : `; ${struck} ${struck === 1 ? 'number' : 'numbers'} that nobody said struck out`}
      </span>
    </Row>
  );
}
