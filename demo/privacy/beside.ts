/** Whom a desk sends something to, beside the people at it; and how hosts are named. */
import type { Settings } from '../desk/settings.ts';
import { code, type Row } from './markdown.ts';

export function besideTheDesk({
  mail,
  challenge,
  videoUrl,
}: Pick<Settings, 'mail' | 'challenge' | 'videoUrl'>): readonly Row[] {
  const host = (url: string) => code(hostOf(url) ?? '');
  const mailed = 'a copy of the conversation';
  const shown = 'its token, and the address (IP) of the customer';
  return [
    ...(mail === null
      ? []
      : [
          [`the mail server ${host(mail.url)}`, mailed, 'where the customer asks for one'] as const,
        ]),
    ...(challenge?.kind === 'site'
      ? [
          [
            `whoever verifies the site’s captcha, ${host(challenge.verifyUrl)}`,
            shown,
            'with the first message, and when a person is asked for',
          ] as const,
        ]
      : []),
    ...(videoUrl === null
      ? []
      : [
          [
            `the meeting place ${host(videoUrl)}`,
            'who meets there',
            'where a call by video is chosen',
          ] as const,
        ]),
  ];
}

/** The host of an address; the site itself, where it is one of its own. */
export function hostOf(address: string | { readonly url: string } | undefined): string | null {
  if (address === undefined) return null;
  const url = typeof address === 'string' ? address : address.url;
  return URL.canParse(url) ? new URL(url).host : 'this site';
}
