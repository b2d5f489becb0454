import type { Service } from '../conversation/memory.ts';
import type { View } from '../conversation/view.ts';
import type { Act } from './act.ts';
import { dateTime } from './eventText.ts';
import type { Strings } from './strings/en.ts';
import { waitText } from './waitText.ts';

export type ReachProps = {
  readonly view: View;
  readonly strings: Strings;
  readonly locale: string;
  readonly act: Pick<Act, 'tell'>;
};

/** The way to a person, with what will really happen to whoever takes it. */
export function Reach({ view: { service }, strings, locale, act }: ReachProps) {
  const hint = service === null ? '' : hintFor(service, strings, locale);
  return (
    <div class="reach">
      <button
        type="button"
        class="pill"
        aria-describedby={hint === '' ? undefined : 'reach'}
        onClick={() => act.tell({ type: 'customer.asked', reason: null })}
      >
        {strings.panel.talkToHuman}
      </button>
      <span id="reach" class="reach__hint">
        {hint}
      </span>
    </div>
  );
}

function hintFor(service: Service, strings: Strings, locale: string): string {
  const text = serviceText(service, strings, locale);
  return service.kind === 'closed' && service.notice === null
    ? `${text} ${strings.reach.instead}`
    : text;
}

export function serviceText(service: Service, strings: Strings, locale: string): string {
  const { reach } = strings;
  switch (service.kind) {
    case 'open':
      return service.wait === null ? '' : waitText(service.wait, strings);
    case 'busy':
      return service.wait === null ? reach.busy : waitText(service.wait, strings);
    case 'closed': {
      if (service.notice !== null) return service.notice;
      return service.opensAt === null
        ? reach.closed
        : reach.opens(dateTime(service.opensAt, locale));
    }
  }
}
