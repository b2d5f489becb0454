import { cleanup, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Booked } from '../../widget/conversation/memory.ts';
import { press, show } from './show.tsx';

const slotAt = (time: string) => ({
  id: `s${time}`,
  start: `2026-11-23T${time}:00Z`,
  end: `2026-11-23T${time}:30Z`,
});
const call: Booked = {
  id: 'cb_1',
  start: '2026-11-23T09:00:00Z',
  end: '2026-11-23T09:30:00Z',
  status: 'scheduled',
  sequence: 0,
  expectedAt: null,
  manageUrl: null,
};

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

  it('books a call by video where the desk has rooms, and leads to the room', async () => {
    const customer = { name: 'Maya R.', email: 'maya@mail.example' };
    const { told } = show('callback.choosing', { slots: [], hasVideo: true, customer });
    await userEvent.click(await screen.findByRole('checkbox', { name: /^By video/ }));
    await press('Request callback');
    await expect.poll(() => told).toMatchObject([{ wish: { isVideo: true } }]);

    cleanup();
    show('callback.booked', { booked: { ...call, joinUrl: 'https://meet.example/a' } });
    const link = await screen.findByRole('link', { name: 'Join the video call' });
    expect(link.getAttribute('href')).toBe('https://meet.example/a');
  });

  it('offers no video where the desk has no rooms', async () => {
    show('callback.choosing', { slots: [] });
    await screen.findByRole('form', { name: 'Request a callback' });

    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  it('gives a booked call as a calendar file', async () => {
    const { saved } = show('callback.booked', { booked: call });
    await userEvent.click(await screen.findByRole('button', { name: 'Add to calendar' }));
    expect(saved.mock.calls[0]?.[2]).toContain(
      'DTSTART:20261123T090000Z\r\nDTEND:20261123T093000Z',
    );
  });

  it('keeps what was typed when a number is wrong, and says what is wrong with it', async () => {
    const { told } = show('callback.choosing', { slots: [], customer: { name: 'Maya R.' } });
    const contact = await screen.findByRole('textbox', { name: 'Phone or e-mail' });
    await userEvent.type(contact, '+1 212 555');
    await press('Request callback');

    await expect
      .poll(() => screen.getByRole('alert').textContent)
      .toBe('This phone number is too short.');
    expect(contact).toHaveProperty('value', '+1 212 555');
    expect([contact.getAttribute('aria-invalid'), document.activeElement]).toEqual([
      'true',
      contact,
    ]);
    await userEvent.type(contact, '0100');
    await press('Request callback');
    await expect.poll(() => told).toMatchObject([{ wish: { contact: '+12125550100' } }]);
  });

  it('says a message in the conversation, once, however often it is sent', async () => {
    const customer = { name: 'Maya R.', email: 'maya@mail.example' };
    const { told } = show('callback.choosing', { wants: 'message', customer });
    await userEvent.type(
      await screen.findByRole('textbox', { name: 'Your message' }),
      'My teapot has a crack.',
    );
    await press('Send message');
    await press('Send message');

    const booked = { type: 'customer.booked', wish: { wants: 'message', note: '' } };
    await expect
      .poll(() => told)
      .toMatchObject([{ type: 'customer.said', text: 'My teapot has a crack.' }, booked, booked]);
  });

  it('asks for another time when somebody was faster, and chooses none for the customer', async () => {
    const slots = [slotAt('09:00'), slotAt('09:30')];
    const customer = { name: 'Maya R.', email: 'maya@mail.example' };
    const { told, change } = show('callback.choosing', { slots, customer });
    await userEvent.click((await screen.findAllByRole('radio'))[1] ?? document.body);
    await userEvent.type(screen.getByRole('textbox', { name: /optional/ }), 'After lunch');

    const wish = { wants: 'call', name: '', contact: '', slot: 's09:00', note: '' } as const;
    const cargo = { kind: 'callback', wish } as const;
    change({
      slots: slots.slice(1),
      outbox: [{ id: 'booking-1', attempts: 1, failure: 'taken', notBefore: 0, cargo }],
    });

    expect(screen.getByRole('alert').textContent).toMatch(/has just been taken/);
    expect(screen.getAllByRole('radio').map((radio) => Reflect.get(radio, 'checked'))).toEqual([
      false,
      false,
    ]);
    await press('Request callback');
    await expect.poll(() => screen.getByRole('alert').textContent).toBe('Please choose a time.');
    expect(told).toEqual([]);
    expect(screen.getByRole('textbox', { name: /optional/ })).toHaveProperty(
      'value',
      'After lunch',
    );
  });

  it('that nobody made is apologized for, and can be had soon, at another time, or in writing', async () => {
    const caller = { name: 'Maya R.', contact: '+12125550100', note: '' };
    const { told } = show('callback.booked', { booked: { ...call, status: 'missed' }, caller });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Call me as soon as possible' }),
    );
    await press('Change time');
    await press('Leave a message');

    expect(screen.getByRole('status').textContent).toMatch(/^Sorry/);
    expect(told).toMatchObject([
      { type: 'customer.choseCallback', wants: 'call' },
      { type: 'customer.booked', wish: { ...caller, slot: null } },
      { type: 'customer.choseCallback', wants: 'call' },
      { type: 'customer.choseCallback', wants: 'message' },
    ]);
  });
});
