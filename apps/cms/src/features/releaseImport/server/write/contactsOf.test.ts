import { contactsOf } from './contactsOf';

const told = (value: string) => ({ value, evidence: [0, value.length] as const });

test.each([
  [
    'Anne Petit, presse@valcombe.example, 02 99 00 00 00',
    { name: 'Anne Petit', email: 'presse@valcombe.example', phone: '02 99 00 00 00' },
  ],
  ['Service de presse', { name: 'Service de presse' }],
  ['+1 418 555-0100', { name: '', phone: '+1 418 555-0100' }],
])('%s', (value, contact) => {
  expect(contactsOf([told(value)])).toEqual([contact]);
});
