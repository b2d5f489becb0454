import { screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { press, show } from './show.tsx';

describe('a callback in the panel', () => {
  it('books a callback with what is known, and names what is missing', async () => {
    const slots = [{ id: 's1', start: '2026-11-23T09:00:00Z', end: '2026-11-23T09:30:00Z' }];
    const { told } = show('callback.choosing', { slots, customer: { name: 'Maya R.' } });
    const form = await screen.findByRole('form', { name: 'Request a callback' });
    expect(within(form).getByRole('textbox', { name: 'Your name' })).toHaveProperty(
      'value',
      'Maya R.',
    );

    await press('Request callback');
    expect(within(form).getByRole('alert').textContent).toMatch(/phone number or an e-mail/);
    await userEvent.type(
      within(form).getByRole('textbox', { name: 'Phone or e-mail' }),
      '+442079460958',
    );
    await userEvent.click(within(form).getAllByRole('radio')[1] ?? form);
    await press('Request callback');
    await expect
      .poll(() => told)
      .toEqual([
        {
          type: 'customer.booked',
          wish: { wants: 'call', name: 'Maya R.', contact: '+442079460958', slot: 's1', note: '' },
        },
      ]);
  });

  it('gives a booked call as a calendar file', async () => {
    const booked = { id: 'cb_1', start: '2026-11-23T09:00:00Z', end: '2026-11-23T09:30:00Z' };
    const { saved } = show('callback.booked', { booked });
    await userEvent.click(await screen.findByRole('button', { name: 'Add to calendar' }));
    expect(saved.mock.calls[0]?.[2]).toContain(
      'DTSTART:20261123T090000Z\r\nDTEND:20261123T093000Z',
    );
  });
});
