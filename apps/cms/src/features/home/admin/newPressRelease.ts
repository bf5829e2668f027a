import { useForm, useQueryParams } from '@strapi/strapi/admin';
import { useEffect } from 'react';
import { uidOf } from '../../../api/types';
import { useEntryLocale } from '../../../platform/admin/entryLocale';

/** What the form of a press release begins with, as its address says. */
interface Start {
  entente?: { kind?: unknown; date?: unknown };
}

interface PanelProps {
  model: string;
  documentId?: string;
}

/** What Strapi's form gives, of which its type says nothing. */
type Form = { onChange: (field: string, value: string) => void };

/**
 * Fills in what the address says, once, when a new article's form opens. A panel that shows nothing:
 * Strapi runs panels inside the form, and has no other way for a form to begin with something.
 */
export function PressReleaseStart({ model, documentId }: PanelProps) {
  const [{ query }] = useQueryParams<Start>();
  const onChange = useForm('PressReleaseStart', (form: Form) => form.onChange);
  const locale = useEntryLocale();
  const { kind, date } = query.entente ?? {};
  // Strapi puts the language into the address first, and asks whether to leave a form that was
  // filled in by then.
  const isReady = model === uidOf('article') && !documentId && locale !== '';
  useEffect(() => {
    if (!isReady) return;
    if (kind === 'press-release') onChange('kind', kind);
    if (typeof date === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(date)) onChange('date', date);
    // Once: what somebody changes afterwards stays.
  }, [isReady]);
  return null;
}
