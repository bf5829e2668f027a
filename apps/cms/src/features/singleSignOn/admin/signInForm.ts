/** Strapi's page to sign in, below the address of the admin. */
const PAGE = /\/auth\/login\/?$/;

/** Where ours stands in it. */
export interface Place {
  host: HTMLElement;
  /** Hides what asks for a password. */
  hidePasswords(): void;
}

const MARK = 'data-entente-single-sign-on';

/** A place of ours in the form to sign in, below its fields; null where there is no form, or it has one. */
export function placeIn(document: Document, pathname: string): Place | null {
  if (!PAGE.test(pathname)) return null;
  const form = document.querySelector<HTMLElement>('form:has(input[name="password"])');
  const around = form?.parentElement;
  if (!form || !around || around.querySelector(`[${MARK}]`)) return null;
  const host = document.createElement('div');
  host.setAttribute(MARK, '');
  form.after(host);
  return {
    host,
    hidePasswords() {
      form.hidden = true;
      form.style.display = 'none';
      for (const link of document.querySelectorAll<HTMLElement>('a[href$="/auth/forgot-password"]'))
        link.style.display = 'none';
    },
  };
}

/** Calls for each place as the form comes, and comes again. */
export function watchForm(target: Window, use: (place: Place) => void): void {
  const look = () => {
    const place = placeIn(target.document, target.location.pathname);
    if (place) use(place);
  };
  new MutationObserver(look).observe(target.document.body, { childList: true, subtree: true });
  look();
}
