import { describe, expect } from 'vitest';
import { bringAxe, judge } from '../access/gallery/axe.ts';
import { openDemo } from './harness/demo.ts';
import { failedLoads } from '../faults/rig.ts';
import { it } from './harness/scene.ts';

const password = 'four lamps on a quiet pier';

describe('the door of the desk', () => {
  it('opens with one click on the link of the first start, and with a password from then on', async ({
    newPage,
    faults,
  }) => {
    const demo = await openDemo();
    try {
      const page = await newPage();
      await page.goto(demo.firstLink ?? '');
      await page.getByRole('button', { name: 'Open the desk' }).click();
      await page.getByRole('region', { name: 'Waiting' }).waitFor();
      expect(await page.getByRole('textbox', { name: 'You answer as' }).inputValue()).toBe('Alex');
      // It was good once.
      faults.expected(failedLoads);
      const late = await newPage();
      await late.goto(demo.firstLink ?? '');
      await late.getByRole('heading', { name: 'This link does not work' }).waitFor();

      await page.getByRole('link', { name: 'Staff' }).click();
      await page.getByRole('button', { name: 'Make a link' }).click();
      const link = await page.getByRole('textbox', { name: 'One-time link' }).inputValue();
      const kim = await newPage();
      await kim.goto(link);
      await kim.getByText('You will talk to customers.').waitFor();
      await kim.getByRole('textbox', { name: 'Your name' }).fill('Kim');
      await kim.getByRole('textbox', { name: 'Sign-in name' }).fill('kim@example.com');
      await kim.getByRole('textbox', { name: 'Password', exact: true }).fill('short');
      await kim.getByRole('button', { name: 'Create account' }).click();
      await kim.getByRole('alert').filter({ hasText: 'at least 15 characters' }).waitFor();
      await kim.getByRole('textbox', { name: 'Password', exact: true }).fill(password);
      await kim.getByRole('button', { name: 'Create account' }).click();
      await kim.getByRole('region', { name: 'Waiting' }).waitFor();
      expect(await kim.getByRole('link', { name: 'Staff' }).count()).toBe(0);

      await kim.goto(`${demo.url}/review/`);
      await kim.getByRole('heading', { name: 'Not for your account' }).waitFor();
      await kim.goto(`${demo.url}/console/`);
      await page.reload();
      const item = page.getByRole('listitem').filter({ hasText: 'Kim' });
      await item.getByRole('button', { name: 'Sign out everywhere' }).click();
      // An open console hears it at once, and leads back to where it was.
      await kim.getByRole('heading', { name: 'Sign in' }).waitFor();
      await kim.getByRole('textbox', { name: 'Sign-in name' }).fill('kim@example.com');
      await kim.getByRole('textbox', { name: 'Password', exact: true }).fill(password);
      await kim.keyboard.press('Enter');
      await kim.getByRole('region', { name: 'Waiting' }).waitFor();

      // Their telephone is left on the bus.
      await late.goto(`${demo.url}/console/`);
      await late.getByRole('textbox', { name: 'Sign-in name' }).fill('kim@example.com');
      await late.getByRole('textbox', { name: 'Password', exact: true }).fill(password);
      await late.keyboard.press('Enter');
      await late.getByRole('region', { name: 'Waiting' }).waitFor();
      await kim.getByRole('link', { name: 'Account' }).click();
      await kim.getByRole('textbox', { name: 'Current password' }).fill('four lamps');
      await bringAxe(kim);
      expect((await judge(kim, () => document.documentElement)).violations).toEqual([]);
      await kim.getByRole('textbox', { name: 'New password' }).fill('a spoon under the bridge');
      await kim.getByRole('button', { name: 'Save' }).click();
      await kim.getByRole('alert').filter({ hasText: 'not your current password' }).waitFor();
      await kim.getByRole('button', { name: /^Sign out the browser last used / }).click();
      await late.getByRole('heading', { name: 'Sign in' }).waitFor();
      await kim.getByRole('textbox', { name: 'Current password' }).fill(password);
      await kim.getByRole('button', { name: 'Save' }).click();
      await kim.getByRole('heading', { name: 'Your password is changed' }).waitFor();
      await kim.getByRole('link', { name: 'Back to work' }).click();
      await kim.getByRole('button', { name: 'Sign out' }).click();
      await kim.getByText('You are signed out.').waitFor();
    } finally {
      await demo.close();
    }
  });

  it('says how long to wait after too many tries, and takes nothing before', async ({
    newPage,
    demo,
    faults,
  }) => {
    faults.expected(failedLoads);
    const page = await newPage();
    await page.clock.install();
    await page.goto(`${demo.url}/console/`);
    await page.getByRole('textbox', { name: 'Sign-in name' }).fill('nobody');
    await page.getByRole('textbox', { name: 'Password', exact: true }).fill('anything');
    const button = page.getByRole('button', { name: 'Sign in' });
    for (let n = 0; n < 6; n += 1) {
      const answer = page.waitForResponse(/sign-in$/);
      await button.click();
      await (await answer).finished();
      await page.getByRole('alert').waitFor();
    }
    await page.getByText('That was tried too often.').waitFor();
    await page.getByRole('button', { name: 'Try again in 1 s' }).waitFor();
    await page.clock.fastForward(2000);
    await button.waitFor();
  });

  it('is passed by the keyboard alone, and shows a long password to whoever wants to see it', async ({
    newPage,
    demo,
  }) => {
    const page = await newPage();
    await page.goto(`${demo.url}/staff/`);
    const name = page.getByRole('textbox', { name: 'Sign-in name' });
    await name.waitFor();
    expect(await name.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.type('kim');
    await page.keyboard.press('Tab');
    await page.keyboard.type(password);
    const secret = page.getByRole('textbox', { name: 'Password', exact: true });
    expect(await secret.getAttribute('type')).toBe('password');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await secret.getAttribute('type')).toBe('text');
    expect(new URL(page.url()).searchParams.get('to')).toBe('/staff/');
  });
});
