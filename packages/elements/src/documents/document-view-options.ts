/** How an answer is shown in the element that asked. */
export interface DocumentViewOptions {
  /** Level of the headings of the first sections, 1 to 6; those inside stand one deeper. */
  readonly level: number;
  /** What stands for a partner that a point or a row is about: something that leads to it. Without it, its name alone. */
  readonly partner?: ((id: string, name: string) => unknown) | undefined;
  /** Of longer lists so many points are seen first, and so many lines below a point; the others are folded, and printed. */
  readonly fold?: {
    readonly most: number;
    /** @default most */
    readonly details?: number;
    more(left: number): string;
  };
}
