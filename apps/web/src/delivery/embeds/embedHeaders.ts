interface PolicyParts {
  origin: string;
  /** What `frame-ancestors` says. */
  ancestors: string;
  /** 'sha256-…' of the one style sheet. */
  styleHash: string;
  /** Absolute address of the one script; null where none may run. */
  script: string | null;
}

/**
 * The policy of one embed. Our origin is written out: in a frame that is sandboxed 'self' is
 * nobody. No connection, form, font or frame of its own.
 */
export function embedPolicy({ origin, ancestors, styleHash, script }: PolicyParts): string {
  return [
    "default-src 'none'",
    `script-src ${script ?? "'none'"}`,
    `style-src '${styleHash}'`,
    `img-src ${origin}`,
    "form-action 'none'",
    "base-uri 'none'",
    `frame-ancestors ${ancestors}`,
  ].join('; ');
}

/** Headers that say nothing of one embed. A page that isolates itself may frame one all the same. */
export const embedHeaders: Readonly<Record<string, string>> = {
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
};
