import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { standard } from '../../demo/desk/settings.ts';
import { privacyPage, type Told } from '../../demo/privacy/page.ts';
import { defaultScope } from '../../widget/model/scope.ts';

const told: Told = { config: {}, scope: defaultScope, desk: standard() };
const pageOf = (config: Told['config'], desk: Partial<Told['desk']> = {}) =>
  privacyPage({ ...told, config, desk: { ...told.desk, ...desk } });

describe('the page for the site’s lawyer', () => {
  it('names every host that is configured, and none that is not', () => {
    const all = pageOf(
      {
        bot: { url: 'https://ai.example/v1' },
        desk: 'https://desk.example/hep/v1',
        mailto: 'help@shop.example',
      },
      {
        retentionDays: 90,
        mail: { url: 'smtps://u:secret@mail.example', from: 'a@shop.example' },
        videoUrl: 'https://meet.example/{id}',
        challenge: { kind: 'site', verifyUrl: 'https://captcha.example/verify', secret: 's3cret' },
      },
    );
    for (const one of [
      'ai.example',
      'desk.example',
      'mail.example',
      'meet.example',
      'captcha.example',
      '90 days',
    ])
      expect(all).toContain(one);
    expect(all).toContain('help@shop.example');
    expect(all).not.toMatch(/secret@|s3cret/);

    const none = pageOf({ knowledge: '/faq.json', storage: 'memory' });
    expect(none).not.toMatch(/the desk,|the mail server|\.example/);
    expect(none).toContain('until the page is left');
  });

  it('says what is hidden, and what customers agree to, as it is set', () => {
    expect(pageOf({})).toMatch(/card numbers, IBANs, .* are hidden/);
    expect(pageOf({ hide: [] })).not.toContain('are hidden');
    expect(pageOf({})).toContain('are not asked to agree');
    expect(pageOf({ consent: '2026-11-01' })).toContain('in version `2026-11-01`');
  });

  it('says whether the desk is told of conversations that nobody was asked for in', () => {
    const review = { ...defaultScope.review, records: 'all' } as const;
    const config = { desk: 'https://desk.example/hep/v1' };
    const all = privacyPage({ ...told, config, scope: { ...defaultScope, review } });
    expect(all).toContain('so that people find what the AI answers wrongly');
    expect(all).toContain('for its reviewers alone');
    const none = pageOf(config);
    expect(none).toContain('is not told of conversations in which no person is asked for');
    expect(none).not.toContain('for its reviewers alone');
  });

  it('takes settings for data', () => {
    const page = privacyPage({
      ...told,
      scope: { ...defaultScope, owner: 'a|b <script> [x](javascript:y)\n# z' },
    });
    expect(page).toContain(String.raw`a\|b \<script\> \[x\](javascript:y) \# z`);
  });

  it('is printed by a command, which stops at a setting that the widget would not take', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'privacy-'));
    const print = (config: object) => {
      writeFileSync(join(folder, 'widget.json'), JSON.stringify(config));
      const args = ['demo/privacy/run.ts', join(folder, 'widget.json')];
      const env = { ...process.env, DESK_RETENTION_DAYS: '30' };
      return execFileSync(process.execPath, args, { env, encoding: 'utf8', stdio: 'pipe' });
    };

    expect(print({ desk: 'https://desk.example' })).toContain('30 days after the end');
    expect(() => print({ acent: '#000000' })).toThrow('config.acent: expected one of');
  });
});
