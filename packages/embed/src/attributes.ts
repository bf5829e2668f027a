/** What `<entente-embed>` takes, in any page. */
export interface EmbedAttributes {
  /** The address of an embed, with its options: `https://…/embed/fr/agreement-card/…`. */
  src: string;
  /** What the frame is called by a screen reader. */
  title: string;
  /** CSS pixels kept free until the content has said its own height. */
  height?: number;
}
