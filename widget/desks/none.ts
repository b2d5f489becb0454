/** No desk is configured: nothing can be delivered, and that is said at once instead of tried for ever. */
import type { Desk } from '../conversation/ports.ts';

export const noDesk: Desk = {
  deliver(delivery, _ticket, tell) {
    tell({ type: 'delivery.failed', id: delivery.id, cause: 'no-desk', notBefore: 0 });
    return () => {};
  },
  follow: () => () => {},
  signal: () => {},
  service: () => () => {},
  slots(tell) {
    tell({ type: 'desk.offered', slots: [], cursor: null });
    return () => {};
  },
};
