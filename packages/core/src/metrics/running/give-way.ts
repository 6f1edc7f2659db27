/** The few timers of browsers and Node; core is compiled without the types of either. */
export interface Timers {
  readonly setImmediate?: ((then: () => void) => unknown) | undefined;
  readonly setTimeout?: ((then: () => void, after: number) => unknown) | undefined;
  readonly MessageChannel?: (new () => Channel) | undefined;
}

interface Channel {
  readonly port1: { onmessage: (() => void) | null; close(): void };
  readonly port2: { postMessage(message: null): void };
}

/**
 * Lets everything else have its turn: input, drawing, timers, answers from the network.
 *
 * Node and its relatives have `setImmediate`. Browsers hold back nested `setTimeout` by 4 ms each, so a message to ourselves is
 * quicker. Not `scheduler.yield`: whoever comes back through it goes before the timers of the page, again and again for seconds.
 */
export function giveWay({ setImmediate, MessageChannel, setTimeout }: Timers = globalThis as Timers): Promise<void> {
  return new Promise((resume) => {
    if (setImmediate) setImmediate(resume);
    else if (MessageChannel) {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resume();
      };
      port2.postMessage(null);
    } else if (setTimeout) setTimeout(resume, 0);
    else resume();
  });
}
