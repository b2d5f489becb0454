/** Everything needed to begin helping, before reading a single line of the transcript. */
import { explain } from '../../widget/escalation/explain.ts';
import type { Evidence } from '../../widget/model/reason.ts';
import type { Detail } from '../desk/agents/wire.ts';
import { Amended } from './Amended.tsx';
import { Block } from './Block.tsx';
import { Facts } from './Facts.tsx';
import { Jump } from './Jump.tsx';
import { Mood } from './Mood.tsx';
import {
  brief,
  channelName,
  dayAndClock,
  languageOf,
  outcomeName,
  triggerName,
  whoLine,
} from './words.ts';

type Handoff = Detail['packet']['handoff'];

/** An answer that did not help is seldom told from its neighbours by more than these. */
const mostAttempts = 3;

export function Summary({ detail, now }: { readonly detail: Detail; readonly now: number }) {
  const { handoff, user, transcript } = detail.packet;
  const removed = transcript.redactions.reduce((sum, { count }) => sum + count, 0);
  const { recommendation: advice } = handoff;
  return (
    <section class="summary" aria-label="Summary" lang={languageOf(handoff.routing.lang)}>
      <p class="summary__who" lang="en">
        <strong>{user.name ?? user.email ?? 'Visitor'}</strong>
        {whoLine(detail, now).map((part) => ` · ${part}`)}{' '}
        <span class={detail.verified ? 'chip chip--good' : 'chip'}>
          {detail.verified ? 'Verified' : 'Not verified'}
        </span>
      </p>
      <p class="summary__what">{handoff.ask === '' ? handoff.subject : handoff.ask}</p>
      <Facts detail={detail} />
      <div class="summary__blocks" lang="en">
        {detail.amendments.map((amendment) => (
          <Amended amendment={amendment} key={amendment.at} />
        ))}
        {detail.callback === null ? null : (
          <Block name="Callback">
            <Callback detail={detail} callback={detail.callback} />
          </Block>
        )}
        <Block name="Why now">
          <ul class="summary__list">
            {handoff.reasons.map((reason, index) => (
              <li key={index}>
                <strong>{triggerName(reason.trigger)}.</strong> {explain(reason)}{' '}
                <Jump line={lineOf(reason.evidence)} detail={detail} what="what was said" />
              </li>
            ))}
            {handoff.reasons.length === 0 ? (
              <li>
                {triggerName(handoff.trigger)}: {handoff.trigger_detail}
              </li>
            ) : null}
          </ul>
        </Block>
        {handoff.attempts.length === 0 ? null : (
          <Block name="Tried by the AI">
            <Tried handoff={handoff} detail={detail} />
          </Block>
        )}
        {advice === undefined ? null : (
          <Block name="Recommended">
            <strong>{advice.action}</strong>{' '}
            {advice.needs_approval ? <span class="chip chip--high">Needs approval</span> : null}{' '}
            {advice.exception ? <span class="chip">Policy was refused</span> : null}
          </Block>
        )}
        {handoff.open_questions.length === 0 ? null : (
          <Block name="Still open">
            <ul class="summary__list">
              {handoff.open_questions.map((question) => (
                <li key={question}>{question}</li>
              ))}
            </ul>
          </Block>
        )}
        <Mood detail={detail} />
        {detail.rating === null ? null : (
          <Block name="Rated">
            {detail.rating.score} of {detail.rating.scale_max}
            {detail.rating.comment === undefined ? null : `: ${detail.rating.comment}`}
          </Block>
        )}
        {removed === 0 ? null : (
          <Block name="Hidden">
            {removed === 1 ? 'One private detail was' : `${removed} private details were`} removed
            before this left the page.
          </Block>
        )}
      </div>
    </section>
  );
}

function Tried({ handoff, detail }: { readonly handoff: Handoff; readonly detail: Detail }) {
  const shown = handoff.attempts.slice(-mostAttempts);
  const left = handoff.attempts.length - shown.length;
  return (
    <ul class="summary__list">
      {left === 0 ? null : (
        <li class="summary__aside">
          {left} earlier {left === 1 ? 'answer' : 'answers'}
        </li>
      )}
      {shown.map(({ line = '', tried, outcome }, index) => (
        <li key={index}>
          {brief(tried)} <span class={`outcome outcome--${outcome}`}>{outcomeName(outcome)}</span>{' '}
          <Jump line={line} detail={detail} what="this answer" />
        </li>
      ))}
    </ul>
  );
}

function lineOf(evidence: readonly Evidence[]): string {
  return evidence[0]?.line ?? '';
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
