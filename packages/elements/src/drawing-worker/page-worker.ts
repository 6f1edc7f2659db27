import { version } from '../base/version.ts';
import type { DrawingAnswer, DrawingQuestion, FromDrawingWorker, ToDrawingWorker } from './messages.ts';

/** Seconds of the page, see {@link PageWorker}. */
const READY_WITHIN = 3;
const SILENT_FOR = 10;
/** A worker without work is kept so long. */
const IDLE = 10;

/**
 * The one worker of the page, shared by all maps. Whatever is wrong with it, a question is answered with `undefined`, the worker is given
 * up, and the page does not try again: no worker, no file, no permission, an error, silence.
 *
 * Silence is counted in beats of a clock, not in time: a page that was asleep, or stood still for a while, has heard nothing either.
 */
export class PageWorker {
  readonly #start: () => Worker;
  readonly #second: number;
  #worker: Worker | undefined;
  #ready = false;
  #givenUp = false;
  readonly #maps = new Set<number>();
  readonly #waiting = new Map<number, { map: number; resolve: (answer: DrawingAnswer | undefined) => void }>();
  #jobs = 0;
  #beats = 0;
  #clock: ReturnType<typeof setInterval> | undefined;
  #rest: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param start starts the worker; may throw
   * @param second in milliseconds; tests have less time
   */
  constructor(start: () => Worker, second = 1000) {
    this.#start = start;
    this.#second = second;
  }

  /** The worker, started if need be; another one has forgotten what the one before was told. `undefined`: there can be none. */
  open(): Worker | undefined {
    clearTimeout(this.#rest);
    if (this.#worker || this.#givenUp) return this.#worker;
    try {
      const worker = this.#start();
      worker.addEventListener('message', ({ data }: MessageEvent<FromDrawingWorker>) => this.#worker === worker && this.#hear(data));
      for (const type of ['error', 'messageerror'])
        worker.addEventListener(type, (event) => {
          event.preventDefault();
          if (this.#worker === worker) this.#giveUp();
        });
      this.#worker = worker;
      this.#listen();
    } catch {
      this.#giveUp();
    }
    return this.#worker;
  }

  /**
   * @param map who asks
   * @param signal ends it: then, too, the answer is `undefined`
   */
  ask(map: number, question: DrawingQuestion, signal?: AbortSignal): Promise<DrawingAnswer | undefined> {
    this.#maps.add(map);
    const job = this.#jobs++;
    return new Promise((resolve) => {
      const onAbort = (): void => {
        this.#say({ type: 'cancel', job });
        this.#settle(job, undefined);
      };
      this.#waiting.set(job, {
        map,
        resolve: (answer) => {
          signal?.removeEventListener('abort', onAbort);
          resolve(answer);
        },
      });
      signal?.addEventListener('abort', onAbort);
      if (!this.open() || !this.#say({ type: 'ask', job, question })) this.#settle(job, undefined);
      else this.#listen();
    });
  }

  /** A map that has left wants nothing any more. With the last one the worker ends. */
  leave(map: number): void {
    if (!this.#maps.delete(map)) return;
    this.#say({ type: 'forget', map });
    for (const [job, waiting] of [...this.#waiting])
      if (waiting.map === map) {
        this.#say({ type: 'cancel', job });
        this.#settle(job, undefined);
      }
    this.#rests();
  }

  /** @returns whether it could be said: not everything can be copied */
  #say(message: ToDrawingWorker): boolean {
    try {
      this.#worker?.postMessage(message);
      return true;
    } catch {
      return false;
    }
  }

  #hear(news: FromDrawingWorker): void {
    this.#beats = 0;
    if (news.type === 'answer') {
      const { answer, job } = news;
      if (!this.#settle(job, answer) && answer.type === 'painted') answer.bitmap.close();
    } else if (news.type === 'ready') {
      if (news.version !== version) return this.#giveUp();
      this.#ready = true;
    }
    this.#rests();
  }

  #settle(job: number, answer: DrawingAnswer | undefined): boolean {
    const waiting = this.#waiting.get(job);
    this.#waiting.delete(job);
    waiting?.resolve(answer);
    this.#rests();
    return waiting !== undefined;
  }

  #listen(): void {
    if (this.#clock !== undefined) return;
    this.#beats = 0;
    this.#clock = setInterval(() => {
      if (++this.#beats >= (this.#ready ? SILENT_FOR : READY_WITHIN)) this.#giveUp();
    }, this.#second);
  }

  /** Without a question nobody waits for a sign; after a while, and at once after the last map, nobody needs the worker. */
  #rests(): void {
    if (this.#waiting.size > 0 || !this.#worker) return;
    if (this.#ready) this.#stopClock();
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => this.#end(), this.#maps.size > 0 ? IDLE * this.#second : 0);
  }

  #stopClock(): void {
    clearInterval(this.#clock);
    this.#clock = undefined;
  }

  #giveUp(): void {
    this.#givenUp = true;
    this.#end();
    for (const job of [...this.#waiting.keys()]) this.#settle(job, undefined);
  }

  #end(): void {
    clearTimeout(this.#rest);
    this.#stopClock();
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#ready = false;
  }
}
