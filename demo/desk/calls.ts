/** Reminds customers of their call, and notices when nobody has made it. */
import type { Conversation } from './core/conversation.ts';
import { reasonOf } from './database/database.ts';
import type { Office } from './office.ts';
import { listOpen } from './store/conversations.ts';

const minute = 60_000;

/** Every call whose time to be told of has come. What has changed since the list was read, is decided under the row. */
export async function reviewCalls(office: Office): Promise<void> {
  for (const conversation of await listOpen(office.database)) await review(office, conversation);
}

async function review(office: Office, { id, callback, call }: Conversation): Promise<void> {
  if (callback?.status !== 'scheduled') return;
  const { start, end } = callback;
  if (end === undefined) return;
  const { callbackReminderMinutes: minutes, callbackGraceMinutes: grace } = office.settings;
  const now = office.now().getTime();
  if (now >= Date.parse(end) + grace * minute) {
    await office.perform(id, { do: 'miss', end });
  } else if (
    start !== undefined &&
    call?.isReminded !== true &&
    now >= Date.parse(start) - minutes * minute &&
    now < Date.parse(start)
  ) {
    await office.perform(id, { do: 'remind', start, minutes });
  }
}

/** Looks every so often. Returns how to stop. */
export function watchCalls(office: Office): () => void {
  const timer = setInterval(() => {
    if (!office.isOnDuty()) return;
    reviewCalls(office).catch((error: unknown) => {
      console.error('The calls that are due could not be reviewed.', reasonOf(error));
    });
  }, office.settings.callReviewMs);
  timer.unref();
  return () => clearInterval(timer);
}
