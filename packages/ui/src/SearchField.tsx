import styles from './SearchField.module.css';

export interface SearchFieldProps {
  id: string;
  /** Where the question goes, as `?q=`. */
  action: string;
  /** What the field is for, for those who hear it; the button beside says it to the others. */
  label: string;
  submit: string;
  value?: string | undefined;
  maxLength: number;
  /** The page's own field, not one in its header. */
  large?: boolean | undefined;
}

/** A plain form: it works without a script, and the browser keeps its history. */
export function SearchField(props: SearchFieldProps) {
  const { id, action, label, submit, value, maxLength, large } = props;
  return (
    <form
      role="search"
      action={action}
      className={large ? `${styles.search} ${styles.large}` : styles.search}
    >
      <input
        id={id}
        type="search"
        name="q"
        aria-label={label}
        defaultValue={value}
        maxLength={maxLength}
        enterKeyHint="search"
        autoComplete="off"
        autoCapitalize="off"
      />
      <button type="submit">{submit}</button>
    </form>
  );
}
