/** Keeps the last answer to a question, so that an element that is drawn anew asks nothing twice. */
export class LastAnswer<Asked extends readonly unknown[], Answer> {
  readonly #ask: (...asked: Asked) => Answer;
  #last: { readonly asked: Asked; readonly answer: Answer } | undefined;

  constructor(ask: (...asked: Asked) => Answer) {
    this.#ask = ask;
  }

  /** The answer; computed when one of the values is another than the last time. */
  to(...asked: Asked): Answer {
    const last = this.#last?.asked;
    if (last?.length !== asked.length || !last.every((value, i) => Object.is(value, asked[i])))
      this.#last = { asked, answer: this.#ask(...asked) };
    return this.#last!.answer;
  }
}
