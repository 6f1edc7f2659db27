/**
 * The parts of a `truth.json` that are compared today, as the rules write them (docs/verstehen). Every key may be missing (then it is not
 * compared) or `null` (then the data do not allow an answer, and none may be given).
 */
export interface Truth {
  readonly stichtag: string;
  readonly akteure_im_netz?: number;
  readonly nicht_im_netz?: readonly string[];
  readonly datenlage?: TruthBasis;
  readonly isolierte?: readonly string[] | null;
  readonly ohne_aktive_verbindung?: readonly string[] | null;
  /** Members; for a whole federation the sizes alone, partners without a tie included. */
  readonly teilnetze?: readonly ({ readonly mitglieder: readonly string[] } | number)[] | null;
  /** With those cut off; in some truths the ids alone. */
  readonly bruecken?: readonly (TruthBridge | string)[] | null;
  readonly kritische_verbindungen?: readonly Ends[] | null;
  readonly ungedeckte_bedarfe?: readonly TruthNeed[] | null;
  readonly anzahl_ungedeckt_verschieden?: number | null;
  readonly gedeckte_bedarfe?: readonly TruthNeed[] | null;
  readonly erledigte_bedarfe?: readonly TruthWanted[] | null;
  readonly wackelige_bedarfe?: readonly { readonly wer: string; readonly text: string; readonly einziger_anbieter: string }[] | null;
  readonly neue_kooperation_muss_erscheinen?: readonly TruthPair[] | null;
  readonly vorschlag_nicht_aus_diesem_grund?: readonly TruthPair[] | null;
  readonly parallelstrukturen?: readonly TruthOverlap[] | null;
  readonly ruhendes_cluster?: TruthCircle | null;
  readonly ruhende_cluster?: readonly TruthCircle[] | null;
  readonly ruhende_einzelpaare?: readonly Ends[] | null;
  readonly foerderrisiko?: readonly string[] | null;
  readonly kennzahlen?: Readonly<Record<string, TruthMetrics>> | null;
  /** A federation: the truth of each city alone. */
  readonly netze?: Readonly<Record<string, Omit<Truth, 'stichtag'>>>;
  /** A federation: all cities as one network. */
  readonly gesamtnetz?: Omit<Truth, 'stichtag'>;
}

export type Ends = readonly [string, string];

export interface TruthBridge {
  readonly id: string;
  readonly abgeschnitten?: readonly (readonly string[])[];
}

export interface TruthWanted {
  readonly wer: string;
  readonly thema: string;
  readonly zielgruppe: string | null;
  readonly stadtteil: string | null;
}

export interface TruthNeed extends TruthWanted {
  readonly ergebnis: string;
  readonly anbieter_verbunden: readonly string[];
  readonly anbieter_neu: readonly string[];
  readonly fast: readonly string[];
}

export interface TruthPair {
  readonly paar: Ends;
  readonly grund: string;
}

export interface TruthOverlap {
  readonly paar: Ends;
  readonly stadtteil: readonly string[];
  readonly jaccard_themen?: number;
  readonly jaccard_zielgruppen?: number;
  readonly ruhende_verbindung?: boolean;
}

export interface TruthCircle {
  readonly mitglieder: readonly string[];
  readonly kanten: readonly (readonly [string, string, string])[];
}

export interface TruthMetrics {
  readonly knoten?: number;
  readonly kanten?: number;
  readonly isolierte?: readonly string[];
  readonly artikulationspunkte?: readonly string[];
  readonly komponenten_ab_2?: number;
}

export interface TruthBasis {
  readonly akteure: number;
  readonly ohne_art: readonly string[];
  readonly ohne_themen: readonly string[];
  readonly ohne_zielgruppen: readonly string[];
  readonly ohne_stadtteile: readonly string[];
  readonly beziehungszeilen: number;
  readonly zeilen_ohne_datum: number;
  readonly paare: number;
}
