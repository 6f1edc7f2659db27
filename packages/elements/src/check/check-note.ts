/** One thing that was looked at, told to whoever looks after the page. */
export interface CheckNote {
  /** `bad`: therefore nothing, or not everything, is to be seen. `hint`: it works, but could be better. */
  readonly state: 'good' | 'bad' | 'hint';
  /** A German sentence. */
  readonly what: string;
  /** What to do about it. */
  readonly todo?: string | undefined;
  /** A line to be copied, below what is to be done. */
  readonly line?: string | undefined;
}

export const good = (what: string): CheckNote => ({ state: 'good', what });
export const bad = (what: string, todo: string, line?: string): CheckNote => ({ state: 'bad', what, todo, line });
export const hint = (what: string, todo: string, line?: string): CheckNote => ({ state: 'hint', what, todo, line });
