// Runs inside an embed of the form that resizes. Says how high the content is, to who asked, and
// speaks WordPress's own messages where a WordPress showed the frame. It stores and fetches nothing.
import { HEIGHT, HELLO } from './messages';

/** What WordPress puts behind the address of a frame that it doesn't trust, and expects back. */
const secret = /[?&]secret=([a-zA-Z0-9]+)/.exec(location.hash)?.[1];
/** WordPress takes heights between these. */
const [wordPressLeast, wordPressMost] = [200, 1000];

let id: string | undefined;

/** Of the content, not of the window: a frame that was given more shrinks again. */
const height = () => Math.ceil(document.body.getBoundingClientRect().height);

// To any origin: a height is no secret, and the host's is not known here.
const say = (message: object) => parent.postMessage(message, '*');

function tell(): void {
  const now = height();
  if (id !== undefined) say({ type: HEIGHT, id, height: now });
  const value = Math.min(Math.max(now, wordPressLeast), wordPressMost);
  if (secret) say({ message: 'height', value, secret });
}

addEventListener('message', ({ source, data }) => {
  if (source !== parent || parent === window || !data) return;
  if (data.type === HELLO && typeof data.id === 'string') id = data.id;
  else if (data.message !== 'ready' || data.secret !== secret) return;
  tell();
});

// WordPress hides a frame until it has heard from it, and what is hidden observes nothing: said once
// without being asked, and once more when pictures and the host's script are there.
tell();
addEventListener('load', tell);
new ResizeObserver(tell).observe(document.body);

if (secret) {
  // WordPress's sandbox lets no frame open a window: the host is asked to follow the link.
  addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link?.protocol.startsWith('http')) return;
    event.preventDefault();
    say({ message: 'link', value: link.href, secret });
  });
}
