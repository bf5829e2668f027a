import type { AppProps } from 'next/app';
import '@entente/ui/site.css';

export default function App({ Component, pageProps }: AppProps) {
  return <Component {...pageProps} />;
}
