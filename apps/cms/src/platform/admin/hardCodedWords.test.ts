/** @jest-environment jsdom */
import { keepSayingInFrench, sayInFrench } from './hardCodedWords';

const later = () => new Promise((resolve) => setTimeout(resolve));

function page(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.body;
}

test('labels that stand in the code are said in French', () => {
  const body = page(
    '<button aria-label="Close modal">×<span>Close modal</span></button><div role="alert"><span>Loading content.</span></div>',
  );
  sayInFrench(body);
  expect(body.querySelector('button')?.getAttribute('aria-label')).toBe('Fermer');
  expect(body.textContent).toBe('×FermerChargement…');
});

test('what people wrote is left as it is', () => {
  const html =
    '<h1>Loading</h1><table><tbody><tr><td>Email</td></tr></tbody></table><textarea>Loading</textarea><div contenteditable="true"><p>Email</p></div>';
  const body = page(html);
  sayInFrench(body);
  expect(body.innerHTML).toBe(html);
});

test('accounts are active in the list of users only', () => {
  const html = '<table><tbody><tr><td>Active</td></tr></tbody></table>';
  const textAt = (address: string) => {
    window.history.pushState(null, '', address);
    const body = page(html);
    sayInFrench(body);
    return body.textContent;
  };
  expect(textAt('/admin/settings/users?page=1')).toBe('Actif');
  expect(textAt('/admin/content-manager/collection-types/api::article.article')).toBe('Active');
});

test('what is shown, named or written anew later is said in French too', async () => {
  const body = page('<p role="status" aria-label="draft">Brouillon</p><p role="alert">…</p>');
  keepSayingInFrench(body);
  const [status, alert] = [...body.querySelectorAll('p')];
  expect(status?.getAttribute('aria-label')).toBe('Brouillon');
  status?.setAttribute('aria-label', 'published');
  if (alert?.firstChild) alert.firstChild.nodeValue = 'Loading';
  body.insertAdjacentHTML('beforeend', '<i><b title="Clear"></b></i>');
  await later();
  expect(status?.getAttribute('aria-label')).toBe('Publié');
  expect(alert?.textContent).toBe('Chargement…');
  expect(body.querySelector('b')?.title).toBe('Vider');
});
