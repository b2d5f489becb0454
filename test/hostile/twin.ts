/**
 * The unsafe twin: a page that does with a text what the chat never does. It shows that the inputs would run, and so that a
 * test in which none of them runs has shown something.
 */

/** A script for a page without a policy: `fires(text)` resolves to whether the text ran, by itself or once touched. */
export const twin = `
const restMs = 250;

function ear(frame, heard) {
  for (const name of ['alert', 'prompt', 'confirm', 'print']) frame[name] = heard;
  frame.addEventListener('error', (event) => event.preventDefault());
}

async function fires(text) {
  let count = 0;
  const heard = () => { count += 1; };
  for (const write of [
    (page) => { page.body['inner' + 'HTML'] = text; },
    (page) => { page.open(); ear(page.defaultView, heard); page.write(text); page.close(); },
  ]) {
    const frame = document.body.appendChild(document.createElement('iframe'));
    frame.contentWindow.alert = heard;
    ear(frame.contentWindow, heard);
    try {
      write(frame.contentDocument);
      await new Promise((resolve) => setTimeout(resolve, restMs));
      for (const one of frame.contentDocument?.querySelectorAll('*') ?? []) {
        ear(frame.contentWindow, heard);
        for (const type of ['mouseover', 'mouseenter', 'mousemove', 'pointerover', 'pointerenter', 'focus', 'focusin', 'mousedown', 'mouseup']) {
          one.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true }));
        }
        one.focus?.();
        if (one.click) one.click();
        else one.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
        if (count > 0) break;
      }
      await new Promise((resolve) => setTimeout(resolve, restMs / 5));
    } catch {
      // The frame has gone elsewhere.
    }
    frame.remove();
    if (count > 0) break;
  }
  return count > 0;
}

window.firing = async (texts) => {
  const found = await Promise.all(texts.map(fires));
  return found.filter(Boolean).length;
};
`;
