import 'react';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      /** public/embed-builder.js: shows the choice at once and copies; its words are attributes. */
      'entente-builder': React.HTMLAttributes<HTMLElement> & {
        'data-copy': string;
        'data-copied': string;
        'data-shown': string;
      };
    }
  }
}
