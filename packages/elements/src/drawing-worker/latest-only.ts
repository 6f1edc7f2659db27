/**
 * Does one thing at a time. While it is under way the next one waits; a later one takes its place, and the one before resolves with
 * `undefined`.
 */
export function latestOnly<Wish, Result>(make: (wish: Wish) => Promise<Result>): (wish: Wish) => Promise<Result | undefined> {
  let waiting: { wish: Wish; resolve: (result: Promise<Result> | undefined) => void } | undefined;
  let busy = false;
  const begin = (wish: Wish): Promise<Result> => {
    busy = true;
    const made = make(wish);
    const next = (): void => {
      busy = false;
      const then = waiting;
      waiting = undefined;
      then?.resolve(begin(then.wish));
    };
    made.then(next, next);
    return made;
  };
  return (wish) => {
    if (!busy) return begin(wish);
    return new Promise((resolve) => {
      waiting?.resolve(undefined);
      waiting = { wish, resolve };
    });
  };
}
