import { describe, expect } from 'vitest';
import { it } from './harness/scene.ts';

describe('the guards of these tests', () => {
  it('hear an error, a rejection and a warning on the page', async ({ site, visit, faults }) => {
    faults.expected(/^thrown: on purpose$/);
    faults.expected(/^thrown: refused on purpose$/);
    faults.expected(/^warning: said on purpose/);

    const { page } = await visit(
      site.put({
        body: `<script>
          console.debug('nobody minds');
          console.warn('said on purpose');
          void Promise.reject(new Error('refused on purpose'));
          setTimeout(() => { document.body.append('done'); throw new Error('on purpose'); });
        </script>`,
      }),
    );

    await page.getByText('done').waitFor();
  });

  it('stand in a browser that enforces policies, trusted types and origins', async ({
    site,
    demo,
    visit,
    faults,
  }) => {
    faults.expected(/policy: script-src-elem inline/);
    faults.expected(/policy: style-src-attr inline/);
    faults.expected(/policy: require-trusted-types-for trusted-types-sink/);
    faults.expected(/TrustedHTML|Content Security Policy/);
    faults.expected(/CORS policy|Failed to load resource/);
    site.put(
      {
        html: `document.write('<b>markup</b>');`,
        headers: { 'Content-Type': 'text/javascript' },
      },
      '/markup.js',
    );
    site.put(
      {
        html: `fetch('${demo.url}/shop/scope.json').catch(() => document.body.append('kept out'));`,
        headers: { 'Content-Type': 'text/javascript' },
      },
      '/foreign.js',
    );

    const { page } = await visit(
      site.put({
        body: `<p style="color: red">Plain</p><script>document.title = 'ran'</script>
          <script src="/foreign.js"></script><script src="/markup.js"></script>`,
        headers: {
          'Content-Security-Policy': `default-src 'none'; script-src ${site.url}; connect-src ${demo.url}; require-trusted-types-for 'script'; trusted-types 'none'`,
        },
      }),
    );

    await page.getByText('kept out').waitFor();
    expect(await page.title()).toBe('A site');
    expect(await page.getByText('markup').count()).toBe(0);
  });
});
