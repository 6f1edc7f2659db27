// What a network as text is made of.

/** One entry of the file. */
export interface TextNode {
  label: string;
  line: number;
  /** What else the file says of it, by heading. */
  readonly cells: Map<string, string>;
}

/** One tie of the file, between the numbers of two entries. */
export interface TextTie {
  readonly from: number;
  readonly to: number;
  /** As it stands in the file; empty when it says only that there is a tie. */
  readonly value: string;
  readonly kind: string;
  readonly line: number;
  readonly note: string;
  readonly mutual: boolean;
}
