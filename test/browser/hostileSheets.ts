/** What style sheets of real pages do to everything on them, and some that nobody should write. */
export type HostileSheet = { readonly title: string; readonly css: string };

const sheet = (title: string, css: string): HostileSheet => ({ title, css });

export const hostileSheets: readonly HostileSheet[] = [
  // Everything at once
  sheet(
    'resets every element',
    `*, *::before, *::after { margin: 0; padding: 0; border: 0; box-sizing: content-box; font: inherit; color: inherit; background: none; list-style: none; } button, input, textarea { appearance: none; outline: 0; border-radius: 0; min-height: 80px; }`,
  ),
  sheet('unsets everything, and insists', `* { all: unset !important }`),
  sheet('reverts everything, and insists', `* { all: revert !important }`),
  sheet('makes everything inherit', `* { all: inherit !important }`),
  sheet(
    'counts the border in',
    `* { box-sizing: border-box !important; border: 7px solid red !important }`,
  ),
  sheet('floats everything', `* { float: left !important; clear: both !important }`),
  sheet('lays everything out as a grid', `* { display: grid !important; gap: 40px !important }`),
  sheet('positions everything', `* { position: absolute !important; inset: 10px !important }`),
  sheet(
    'moves everything',
    `* { transform: translate(40px, 40px) rotate(3deg) !important; translate: 9px; rotate: 9deg; scale: 1.4 }`,
  ),
  sheet(
    'animates everything',
    `@keyframes spin { to { rotate: 1turn } } * { animation: spin 1s infinite !important; transition: all 5s !important }`,
  ),
  // Units and type
  sheet('counts its rem in tens', `html { font-size: 62.5% }`),
  sheet('writes very large', `html { font-size: 40px; line-height: 3 }`),
  sheet(
    'writes in capitals, spaced out',
    `body { text-transform: uppercase; letter-spacing: 0.5em; word-spacing: 2em; text-indent: 3em }`,
  ),
  sheet(
    'insists on its own font',
    `* { font: italic 900 30px/3 serif !important; font-variant: small-caps !important }`,
  ),
  sheet(
    'writes from top to bottom',
    `html, body { writing-mode: vertical-rl !important; text-orientation: upright }`,
  ),
  sheet(
    'writes from right to left',
    `html, body, * { direction: rtl !important; unicode-bidi: bidi-override !important }`,
  ),
  sheet(
    'hyphenates and breaks all words',
    `* { hyphens: auto !important; word-break: break-all !important; white-space: pre !important; text-align: justify !important }`,
  ),
  sheet('sets text in columns', `body { columns: 4; column-gap: 80px }`),
  sheet(
    'hides text',
    `* { color: transparent !important; text-shadow: 0 0 9px red !important; -webkit-text-fill-color: transparent !important; font-size: 0 !important }`,
  ),
  // Effects and containers
  sheet(
    'transforms, dims, blurs and clips its body',
    `body { transform: scale(0.5) rotate(5deg); filter: blur(3px); opacity: 0.1; overflow: hidden; contain: strict; height: 300px; }`,
  ),
  sheet(
    'turns its body into a container of its own',
    `body { container-type: size; will-change: transform; perspective: 500px; backdrop-filter: blur(2px) }`,
  ),
  sheet(
    'isolates and blends',
    `* { isolation: isolate !important; mix-blend-mode: difference !important }`,
  ),
  sheet(
    'inverts its colours',
    `html { filter: invert(1) hue-rotate(180deg) } * { accent-color: red !important; caret-color: red !important }`,
  ),
  sheet(
    'is dark and says so',
    `:root { color-scheme: dark !important } html, body { background: #000 !important; color: #fff !important }`,
  ),
  sheet(
    'masks and clips',
    `* { mask: linear-gradient(#000 0 0) content-box !important; clip-path: circle(20%) !important; overflow: clip !important }`,
  ),
  sheet(
    'skips what is not seen',
    `body > * { content-visibility: hidden !important; contain: strict !important }`,
  ),
  // Stacking and sight
  sheet(
    'hides and moves what it does not know',
    `body > * { display: none !important; position: static !important; opacity: 0 !important; pointer-events: none !important; visibility: hidden !important; inset: 40% !important; transform: translate(-500px) !important; z-index: -1 !important; clip-path: inset(50%) !important; width: 0 !important; }`,
  ),
  sheet(
    'hides what its framework has not made',
    `body > :not(main):not(script) { display: none !important }`,
  ),
  sheet(
    'covers the window with a layer on top',
    `body::after { content: ''; position: fixed; inset: 0; background: #fffc; z-index: 2147483647; }`,
  ),
  sheet(
    'lifts its own content to the top',
    `h1 { position: fixed; inset: 0; z-index: 2147483647 !important; background: #eee }`,
  ),
  sheet(
    'styles what is in the top layer',
    `[popover], dialog, :popover-open { inset: 0 !important; margin: auto !important; width: 10px !important; height: 10px !important; opacity: 0.2 !important; translate: -300px !important; display: none !important }`,
  ),
  sheet(
    'paints the backdrop of popovers',
    `::backdrop { background: #000c !important; display: block !important; pointer-events: auto !important }`,
  ),
  // Controls
  sheet(
    'styles every button',
    `button, [role=button] { all: unset !important; width: 100% !important; height: 90px !important; margin: 30px !important; display: block !important }`,
  ),
  sheet(
    'styles every field',
    `input, textarea, select { width: 100% !important; height: 12px !important; resize: both !important; font-size: 9px !important }`,
  ),
  sheet(
    'hides the marks of focus',
    `*:focus, *:focus-visible { outline: none !important; box-shadow: none !important }`,
  ),
  sheet(
    'lets nothing be pressed or selected',
    `* { pointer-events: none !important; user-select: none !important; touch-action: none !important; cursor: none !important }`,
  ),
  sheet(
    'styles elements that it does not know, and ours',
    `:not(:defined), baton-chat { margin: 50px !important } body > *:last-child { margin-top: 500px !important; padding: 80px !important }`,
  ),
  // The page itself
  sheet(
    'does not scroll',
    `html, body { height: 100%; overflow: hidden !important; position: fixed; width: 100% }`,
  ),
  sheet(
    'scrolls sideways',
    `body { width: 300vw; min-width: 3000px; margin: 0 -400px } html { scroll-behavior: smooth; scroll-snap-type: both mandatory } * { scroll-snap-align: center }`,
  ),
  sheet(
    'names its own variables as ours',
    `:root, * { --right: 300px; --left: 300px; --surface: red; --ink: red; --edge: red; --accent-text: red; --shadow: none; --accent: red; --on-accent: red }`,
  ),
];
