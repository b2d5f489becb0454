/** A small set of our own, so that something is tried where no other inputs are at hand. */
import type { Hostile } from './corpus.ts';

const markup = [
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)>',
  '<details open ontoggle=alert(1)><summary>x</summary></details>',
  '<iframe srcdoc="<script>parent.alert(1)</script>"></iframe>',
  '<body onload=alert(1)>',
  '<input autofocus onfocus=alert(1)>',
  '<style>@keyframes a{}</style><b style="animation:a 1s" onanimationstart=alert(1)>x</b>',
  '<a href="javascript:alert(1)">a</a>',
];

const rest = [
  '[a](javascript:alert(1))',
  '[a](JaVaScRiPt:alert(1))',
  '[a](data:text/html,<script>alert(1)</script>)',
  '[a](vbscript:alert(1))',
  '[a](//exfil.invalid/x)',
  '[a](/\\exfil.invalid/x)',
  '![a](https://exfil.invalid/pixel.png)',
  '![a][b]\n\n[b]: https://exfil.invalid/pixel.png',
  '<link rel=prefetch href=https://exfil.invalid/x>',
  '[https://bank.example](https://exfil.invalid/login)',
  'https://exfil.invalid@bank.example/',
  '</p></div></article>{{constructor.constructor("alert(1)")()}}',
  '\u202eexe.txt\u202c \u2066a\u2069 \u200b\u200d\u{e0041}',
  'javascript:alert(1)',
  'JAVASCRIPT:alert(1)//https://shop.example',
  'data:text/html,<script>alert(1)</script>',
  'https://exfil.invalid/x.png',
  '__proto__',
  'constructor',
  '```\n</code></pre><script>alert(1)</script>\n```',
  '| <script>alert(1)</script> | [a](javascript:alert(1)) |\n|---|---|\n| x | y |',
];

export const own: readonly Hostile[] = [
  ...markup.map((payload) => ({ payload, live: true })),
  ...rest.map((payload) => ({ payload })),
].map((one, at) => ({ id: `own-${at + 1}`, kind: 'text', ...one }));
