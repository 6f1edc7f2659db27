import { loadAdvice, type Advice } from './load-advice.ts';

let advice: Advice | undefined;
let loading: Promise<void> | undefined;

/** What suggests, once it is there. */
export function adviceNow(): Advice | undefined {
  return advice;
}

/** Loads what suggests, once for the page. Fulfilled in any case; a page that comes back online may try again. */
export function fetchAdvice(): Promise<void> {
  loading ??= loadAdvice().then(
    (found) => void (advice = found),
    (error: unknown) => {
      console.error(error);
      loading = undefined;
    },
  );
  return loading;
}
