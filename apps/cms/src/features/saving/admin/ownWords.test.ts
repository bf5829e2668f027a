import fc from 'fast-check';
import { OwnWords } from './ownWords';

type Values = Record<string, unknown>;

/** A form of Strapi's, as far as it matters: what fills it, and who writes in it. */
function openForm(stored: Values) {
  const words = new OwnWords();
  let initialValues: Values = stored;
  let values: Values = stored;
  const isEqual = () => JSON.stringify(values) === JSON.stringify(initialValues);
  const draw = () => {
    const back = words.see({ values, initialValues, modified: !isEqual() });
    if (!back) return;
    values = back;
    draw();
  };
  draw();
  return {
    words,
    values: () => values,
    isModified: () => !isEqual(),
    type(field: string, text: string) {
      values = { ...values, [field]: text };
      draw();
    },
    fill(filled: Values) {
      initialValues = filled;
      values = filled;
      draw();
    },
    leave() {
      values = initialValues;
      draw();
    },
  };
}

test('a save that fails leaves what was typed, though the form is filled with what is stored', () => {
  const form = openForm({ headline: 'Un', lead: 'Deux' });
  form.type('headline', 'Mon titre');
  form.words.sent();
  form.fill({ headline: 'Mon titre', lead: 'Deux' });
  form.words.failed();
  form.fill({ headline: 'Un', lead: 'Deux' });
  expect(form.values()).toEqual({ headline: 'Mon titre', lead: 'Deux' });
  expect(form.isModified()).toBe(true);
});

test('a save that succeeds leaves the form to what was stored', () => {
  const form = openForm({ headline: 'Un' });
  form.type('headline', 'Deux');
  form.words.sent();
  form.fill({ headline: 'Deux' });
  form.words.stored();
  form.fill({ headline: 'Deux', slug: 'deux' });
  expect(form.values()).toEqual({ headline: 'Deux', slug: 'deux' });
  expect(form.words.own).toBeNull();
});

test('what is typed while a save is under way stays, on top of what was stored', () => {
  const form = openForm({ headline: 'Un', lead: '' });
  form.type('headline', 'Deux');
  form.words.sent();
  form.fill({ headline: 'Deux', lead: '' });
  form.type('lead', 'Pendant');
  form.words.stored();
  form.fill(form.values());
  form.fill({ headline: 'Deux', lead: '', slug: 'deux' });
  expect(form.values()).toEqual({ headline: 'Deux', lead: 'Pendant', slug: 'deux' });
  expect(form.isModified()).toBe(true);
});

test('whoever leaves the form, or takes what somebody else wrote, gives their words up', () => {
  const left = openForm({ headline: 'Un' });
  left.type('headline', 'Deux');
  left.leave();
  expect(left.words.own).toBeNull();
  const taken = openForm({ headline: 'Un' });
  taken.type('headline', 'Deux');
  taken.words.giveUp();
  taken.fill({ headline: 'Trois' });
  expect(taken.values()).toEqual({ headline: 'Trois' });
});

test('what is typed and typed back is nobody’s', () => {
  const form = openForm({ headline: 'Un' });
  form.type('headline', 'Deux');
  form.type('headline', 'Un');
  form.fill({ headline: 'Trois' });
  expect(form.values()).toEqual({ headline: 'Trois' });
});

type Step = { field: 'a' | 'b' | 'c'; text: string } | 'save' | 'fail' | 'read';

/** One save: sent and filled with it, something typed meanwhile, then its end. */
function saveIn(form: ReturnType<typeof openForm>, stored: Values, isStored: boolean): Values {
  const sent = { ...form.values() };
  form.words.sent();
  form.fill({ ...sent });
  form.type('b', `${String(form.values().b)}+`);
  if (!isStored) {
    form.words.failed();
    form.fill({ ...stored });
    return stored;
  }
  form.words.stored();
  form.fill(sent);
  form.fill({ ...sent, version: 1 });
  return sent;
}

test('whatever fails and is read meanwhile, the form holds each word that was typed last', () => {
  const typing = fc.record({ field: fc.constantFrom('a', 'b', 'c'), text: fc.string() });
  const steps = fc.array(
    fc.oneof(typing, fc.constantFrom('save', 'fail', 'read')) as fc.Arbitrary<Step>,
  );
  fc.assert(
    fc.property(steps, (taken) => {
      let stored: Values = { a: '', b: '', c: '' };
      const typed: Values = { ...stored };
      const form = openForm(stored);
      for (const step of taken) {
        if (typeof step === 'object') {
          form.type(step.field, step.text);
          typed[step.field] = step.text;
        } else if (step === 'read') form.fill({ ...stored });
        else {
          stored = saveIn(form, stored, step === 'save');
          typed.b = `${String(typed.b)}+`;
        }
        expect(form.values()).toMatchObject(typed);
      }
    }),
  );
});
