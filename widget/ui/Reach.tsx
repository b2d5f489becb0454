import type { Service } from '../conversation/memory.ts';
import type { View } from '../conversation/view.ts';
import type { Act } from './act.ts';
import { dateTime } from './eventText.ts';
import type { Words } from './strings/words.ts';
import { waitText } from './waitText.ts';

export type ReachProps = {
  readonly view: View;
  readonly words: Words;
  readonly act: Pick<Act, 'tell'>;
};

/** The way to a person, with what will really happen to whoever takes it. */
export function Reach({ view: { service }, words, act }: ReachProps) {
  const hint = service === null ? '' : hintFor(service, words);
  return (
    <div class="reach">
      <button
        type="button"
        class="pill"
        part="reach"
        aria-describedby={hint === '' ? undefined : 'reach'}
        onClick={() => act.tell({ type: 'customer.asked', reason: null })}
      >
        {words.say('panel.talkToHuman')}
      </button>
      <span id="reach" class="reach__hint">
        {hint}
      </span>
    </div>
  );
}

function hintFor(service: Service, words: Words): string {
  const text = serviceText(service, words);
  return service.kind === 'closed' && service.notice === null
    ? words.together(text, words.say('reach.instead'))
    : text;
}

export function serviceText(service: Service, words: Words): string {
  const { say, locale } = words;
  switch (service.kind) {
    case 'open':
      return service.wait === null ? '' : waitText(service.wait, words);
    case 'busy':
      return service.wait === null ? say('reach.busy') : waitText(service.wait, words);
    case 'closed': {
      if (service.notice !== null) return service.notice;
      return service.opensAt === null
        ? say('reach.closed')
        : say('reach.opens', { when: dateTime(service.opensAt, locale) });
    }
  }
}
