/** Parts of scope documents, and one warning each with a neighbour that warns of nothing. */

export const triggers = (more: object) => ({ triggers: more });
export const topics = (...list: object[]) =>
  triggers({ topics: [{ id: 'legal', do: 'escalate' }, { id: 'churn', do: 'escalate' }, ...list] });
export const intents = (...list: object[]) => ({ intents: list });
export const tiers = (...list: object[]) => ({ tiers: list });
export const hours = (more: object) => ({
  hours: { timeZone: 'UTC', weekly: { mon: ['09:00-18:00'] }, ...more },
});
export const usd = (value: number) => ({ value, currency: 'USD' });
export const press = { id: 'press', do: 'escalate' };
export const vip = { id: 'vip', when: { ltvOver: 1000 }, stricter: 0.1 };

export type Case = readonly [odd: object, warning: string, neighbour: object];
