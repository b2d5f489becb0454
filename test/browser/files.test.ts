import { readFile } from 'node:fs/promises';
import { describe, expect } from 'vitest';
import { it } from './harness/scene.ts';

const picture = async () => ({
  name: 'broken mug.png',
  mimeType: 'image/png',
  buffer: await readFile('test/browser/harness/mug.png'),
});

describe('files', () => {
  it('go from customer to agent and back: pictures are shown, the rest is a download', async ({
    demo,
    visit,
    agent,
  }) => {
    const maya = await visit(`${demo.url}/shop/`);
    await maya.open();
    const attach = maya.button('Attach a file');
    expect(await attach.count()).toBe(0);
    await maya.askForPerson();
    await maya.waits();
    await agent.choose('Maya R.');
    await agent.claim();
    await maya.speaksWith('Alex');

    const choosing = maya.page.waitForEvent('filechooser');
    await attach.click();
    await (await choosing).setFiles([await picture()]);
    const shown = maya.log.getByRole('img', { name: 'Picture: broken mug.png' });
    await shown.waitFor();
    await agent.transcript.getByRole('img', { name: 'broken mug.png' }).waitFor();

    const label = { name: 'label.txt', mimeType: 'text/plain', buffer: Buffer.from('Your label') };
    await agent.attach(label);
    const received = maya.log.getByRole('button', { name: 'Download label.txt, 10 B' });
    const saving = maya.page.waitForEvent('download');
    await received.click();
    const saved = await saving;
    expect(saved.suggestedFilename()).toBe('label.txt');
    expect(await readFile(await saved.path(), 'utf8')).toBe('Your label');

    await maya.page.reload();
    await shown.waitFor();
    await received.waitFor();
    const drawn = await shown.evaluate((canvas: HTMLCanvasElement) => [
      canvas.width > 1,
      canvas.height > 1,
    ]);
    expect(drawn).toEqual([true, true]);
    await agent.close();
  });

  it('that cannot be sent are refused in plain words, and one on its way can be taken back', async ({
    demo,
    visit,
    agent,
    faults,
  }) => {
    faults.expected(/ERR_FAILED|ERR_INTERNET_DISCONNECTED/);
    const maya = await visit(`${demo.url}/shop/`);
    await maya.open();
    await maya.askForPerson();
    await maya.waits();
    const chooser = maya.panel.locator('input[type=file]');
    await maya.button('Attach a file').waitFor();
    const script = { name: 'run.html', mimeType: 'text/html', buffer: Buffer.from('<p>') };
    await chooser.setInputFiles([script]);
    await maya.panel
      .getByRole('alert')
      .getByText('run.html cannot be sent. These can: PNG, JPEG, GIF, WEBP, PDF')
      .waitFor();

    await maya.page.route('**/attachments', (route) => route.abort());
    await chooser.setInputFiles([await picture()]);
    await maya.button('Cancel').click();
    await maya.log.getByText('broken mug.png').waitFor({ state: 'detached' });

    // Begun without a line to the desk, it goes out after a reload: the bytes were kept.
    await chooser.setInputFiles([await picture()]);
    await maya.log.getByText('broken mug.png').waitFor();
    await maya.page.unroute('**/attachments');
    await maya.page.reload();
    await agent.choose('Maya R.');
    await agent.transcript.getByRole('img', { name: 'broken mug.png' }).waitFor();
    await maya.button('Cancel').waitFor({ state: 'detached' });
  });
});
